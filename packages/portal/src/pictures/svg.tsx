import type { ComponentChildren } from "preact";

interface DrawingProps {
  width: number;
  height: number;
  label: string;
  children: ComponentChildren;
}

/** A drawing in the colour of the text around it. It has no styles, so that the saved file looks the same. */
export function Drawing({ width, height, label, children }: DrawingProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      font-family="sans-serif"
      font-size="13"
      fill="currentColor"
    >
      {children}
    </svg>
  );
}
