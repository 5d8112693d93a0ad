import type { Picture } from "../pictures/picture.ts";
import { DataTable } from "./data-table.tsx";
import { Link } from "./link.tsx";

/** A picture, the table that says the same, and both as files. @param file the start of the names of its files. */
export function PictureView({ picture, file }: { picture: Picture; file: string }) {
  const { name, title, description, svg, columns, rows, numbers } = picture;
  return (
    <section id={name}>
      <h2>{title}</h2>
      <p>{description}</p>
      <figure class="picture">{svg}</figure>
      <details>
        <summary>The same as a table</summary>
        <DataTable caption={title} columns={columns} rows={rows} numbers={numbers} />
      </details>
      <p>
        <Link to={`pictures/${file}-${name}.svg`}>Picture as SVG</Link> ·{" "}
        <Link to={`pictures/${file}-${name}.csv`}>Table as CSV</Link>
      </p>
    </section>
  );
}
