import { slugOf } from "@open-resolutions/symbols";
import { documentName } from "../model/addresses.ts";
import { citedBy, titleOf } from "../model/index-links.ts";
import type { Site } from "../model/site.ts";
import { citationsAround } from "../pictures/citations-around.tsx";
import type { IndexedResolution } from "../site-input.ts";
import { DataTable } from "./data-table.tsx";
import { Link } from "./link.tsx";
import { DocumentLink } from "./linked-names.tsx";
import { PictureFigure } from "./picture-figure.tsx";

interface CitationsSectionProps {
  site: Site;
  resolution: IndexedResolution;
  slug: string;
}

/** What it cites and what cites it: as a picture where both are there, and as a table. */
export function CitationsSection({ site, resolution, slug }: CitationsSectionProps) {
  const cited = citedBy(resolution).filter((id) => id !== slug);
  const citing = (site.indexed?.citing.get(slug) ?? []).filter((other) => other !== resolution);
  if (cited.length + citing.length === 0) return null;
  const title = `Citations around ${resolution.id}`;
  return (
    <section id="citations">
      <h2>What it cites, and what cites it</h2>
      {citing.length > 0 && (
        <PictureFigure
          title={title}
          svg={citationsAround(
            resolution.id,
            cited.map((id) => documentName(site, id)),
            citing.map(({ id }) => id),
          )}
        />
      )}
      <DataTable
        caption={`Cites ${cited.length}, cited by ${citing.length} resolutions of the index`}
        label={title}
        columns={["Direction", "Document", "Title", "Date"]}
        wide={2}
        isStacked
        rows={[
          ...cited.map((id) => ["cites", <DocumentLink site={site} id={id} />, ...aboutDocument(site, id)]),
          ...citing.map((other) => [
            "cited by",
            <Link to={`index/${slugOf(other.id)}.html`}>{other.id}</Link>,
            titleOf(other),
            other.adopted,
          ]),
        ]}
      />
    </section>
  );
}

/** The title and the date of a cited document, where they are known. */
function aboutDocument(site: Site, id: string): [title: string, date: string] {
  const indexed = site.indexed?.bySlug.get(id);
  if (indexed) return [titleOf(indexed), indexed.adopted];
  const document = site.byId.document.get(id);
  // The title of a document without a symbol is its name.
  return [(document?.symbol && document.title) ?? "", document?.date ?? ""];
}
