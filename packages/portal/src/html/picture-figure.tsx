import type { VNode } from "preact";

/** A picture in its own size; on a narrow screen it scrolls by itself. @param title what it shows. */
export function PictureFigure({ title, svg }: { title: string; svg: VNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <figure class="picture" aria-label={`Picture: ${title}`} tabIndex={0}>
      {svg}
    </figure>
  );
}
