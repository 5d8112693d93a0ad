import type { Site } from "../model/site.ts";
import { DataTable } from "./data-table.tsx";
import { RecordLink } from "./link.tsx";

/** How many neighbours are listed: the whole list of a frequent actor would be most of the register. */
const listed = 12;

/** Which actors and capabilities are most often named in the same paragraphs. */
export function Neighbours({ site, type, id }: { site: Site; type: "actor" | "capability"; id: string }) {
  const counts = new Map<string, number>();
  const paragraphs = new Set(
    (site.backlinks.get(`${type}:${id}`) ?? [])
      .filter(({ steps }) => steps[0] === "mentions")
      .map((link) => link.id),
  );
  for (const paragraph of paragraphs) {
    const named = site.byId.paragraph.get(paragraph)?.mentions ?? [];
    const keys = new Set(
      named.map(({ actor, capability }) => (actor ? `actor:${actor}` : `capability:${capability}`)),
    );
    keys.delete(`${type}:${id}`);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const first = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, listed);
  const rows = first.map(([key, count]) => {
    const [other, name] = key.split(":") as ["actor" | "capability", string];
    return [<RecordLink site={site} type={other} id={name} />, other, count];
  });
  return (
    <section>
      <h2>Named together with</h2>
      <DataTable
        caption={`The ${first.length} that share the most of its ${paragraphs.size} paragraphs`}
        columns={["Name", "Type", "Paragraphs"]}
        rows={rows}
        numbers={[2]}
      />
    </section>
  );
}
