import type { ComponentChildren } from "preact";
import type { Picture } from "../pictures/picture.ts";
import { DataTable } from "./data-table.tsx";
import { Link } from "./link.tsx";
import { PictureFigure } from "./picture-figure.tsx";

interface PictureViewProps {
  picture: Picture;
  /** The start of the names of its files. */
  file: string;
  /** Its table where it is more than the numbers, such as with links; else one is made. */
  table?: ComponentChildren;
}

/** A picture, the table that says the same, and both as files. */
export function PictureView({ picture, file, table }: PictureViewProps) {
  const { name, title, description, svg, columns, rows, numbers } = picture;
  return (
    <section id={name}>
      <h2>{title}</h2>
      <p>{description}</p>
      <PictureFigure title={title} svg={svg} />
      {table ?? (
        <details>
          <summary>The same as a table</summary>
          <DataTable caption={title} columns={columns} rows={rows} numbers={numbers} />
        </details>
      )}
      <p>
        <Link to={`pictures/${file}-${name}.svg`}>Picture as SVG</Link> ·{" "}
        <Link to={`pictures/${file}-${name}.csv`}>Table as CSV</Link>
      </p>
    </section>
  );
}
