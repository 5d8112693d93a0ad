import type { RegisterType } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";
import { yearColumns } from "../pictures/year-columns.tsx";
import { DataTable } from "./data-table.tsx";
import { Link } from "./link.tsx";
import { PictureFigure } from "./picture-figure.tsx";

/** What the index says about a record of each type, and where its rows are. */
const views: Partial<Record<RegisterType, { title: string; table: string; column: string }>> = {
  actor: { title: "Named in the index", table: "index-paragraphs", column: "actors" },
  capability: { title: "Named in the index", table: "index-paragraphs", column: "capabilities" },
  document: { title: "Cited in the index", table: "index-citations", column: "document" },
  verb: { title: "Used in the index", table: "index-paragraphs", column: "verbs" },
};

/** In how many resolutions of the index a record occurs, year by year. */
export function OverTime({ site, type, id }: { site: Site; type: RegisterType; id: string }) {
  const years = site.indexed?.yearsOf.get(`${type}:${id}`);
  const view = views[type];
  if (!years || !view) return null;
  const rows = [...years].sort(([a], [b]) => (a < b ? -1 : 1));
  const address = `explorer.html#table=${view.table}&${view.column}=${id}`;
  return (
    <section id="years">
      <h2>{view.title}</h2>
      <PictureFigure title="Resolutions by year" svg={yearColumns("Resolutions by year", rows)} />
      <details>
        <summary>The same as a table</summary>
        <DataTable
          caption="Resolutions of the index by year"
          columns={["Year", "Resolutions"]}
          rows={rows}
          numbers={[1]}
        />
      </details>
      <p>
        <Link to={address}>The paragraphs as a table</Link> to filter and to save. A program read them; no
        person has confirmed them.
      </p>
    </section>
  );
}
