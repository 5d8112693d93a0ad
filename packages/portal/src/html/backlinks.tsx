import { counted, groupBy } from "@open-resolutions/core";
import type { Mandate } from "@open-resolutions/schemas";
import type { RegisterType } from "../model/addresses.ts";
import { annotationOf, type BacklinkGroup, backlinkGroups } from "../model/backlink-groups.ts";
import { shortened } from "../model/notes.ts";
import type { Backlink, Site } from "../model/site.ts";
import { ContainedDocuments } from "./contained-documents.tsx";
import { DataTable } from "./data-table.tsx";
import { RecordLink } from "./link.tsx";
import { MandateTable } from "./mandate-table.tsx";

/** Every reference to a record, a section for each field that refers to it. */
export function Backlinks({ site, type, id }: { site: Site; type: RegisterType; id: string }) {
  const groups = backlinkGroups(site, type, id);
  if (groups.length === 0) return <p>No record of the text edition refers to it.</p>;
  return (
    <>
      {groups.map((group) => (
        <section>
          <h2>{group.heading}</h2>
          <Group site={site} group={group} />
        </section>
      ))}
    </>
  );
}

function Group({ site, group }: { site: Site; group: BacklinkGroup }) {
  const { field, heading, links } = group;
  const paragraphs = new Set(links.map(({ id }) => id)).size;
  const count = `${counted(links.length, "place")} in ${counted(paragraphs, "paragraph")}`;
  if (field === "paragraph mandates.assignees") {
    const mandates = links.flatMap((link) => {
      const found = annotationOf(site, link);
      return found?.annotation ? [{ paragraph: found.paragraph, mandate: found.annotation as Mandate }] : [];
    });
    return <MandateTable site={site} caption={count} label={heading} mandates={mandates} hasResolution />;
  }
  if (field.startsWith("paragraph "))
    return <InParagraphs site={site} caption={count} label={heading} links={links} />;
  if (field === "document locatedIn")
    return <ContainedDocuments site={site} ids={links.map(({ id }) => id)} />;
  return (
    <ul class="columns">
      {links.map(({ type, id }) => (
        <li>
          <RecordLink site={site} type={type} id={id} />
        </li>
      ))}
    </ul>
  );
}

interface InParagraphsProps {
  site: Site;
  caption: string;
  label: string;
  links: readonly Backlink[];
}

/** References from paragraphs: one row for each paragraph, with the quoted words and the roles. */
function InParagraphs({ site, caption, label, links }: InParagraphsProps) {
  const byParagraph = groupBy(links, ({ id }) => id);
  const hasRole = links.some((link) => annotationOf(site, link)?.annotation?.role !== undefined);
  const rows = [...byParagraph].map(([id, own]) => {
    const annotations = own.flatMap((link) => annotationOf(site, link)?.annotation ?? []);
    const quotes = [
      ...new Set(annotations.flatMap(({ quote }) => (quote === undefined ? [] : shortened(quote, 16)))),
    ];
    const roles = [...new Set(annotations.flatMap(({ role }) => role ?? []))];
    return [
      <RecordLink site={site} type="paragraph" id={id} />,
      quotes.length > 0 ? (
        quotes.map((quote, at) => (
          <>
            {at > 0 && ", "}
            <q>{quote}</q>
          </>
        ))
      ) : (
        <Opening site={site} id={id} />
      ),
      ...(hasRole ? [roles.join(", ")] : []),
    ];
  });
  return (
    <DataTable
      caption={caption}
      label={label}
      columns={["Paragraph", "Words", ...(hasRole ? ["Role"] : [])]}
      rows={rows}
      wide={1}
    />
  );
}

/** How a paragraph begins, for references that quote no words. */
function Opening({ site, id }: { site: Site; id: string }) {
  return <>{shortened(site.byId.paragraph.get(id)?.text ?? "", 16)}</>;
}
