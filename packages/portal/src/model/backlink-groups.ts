import { groupBy } from "@open-resolutions/core";
import type { Paragraph } from "@open-resolutions/schemas";
import type { RegisterType } from "./addresses.ts";
import type { Backlink, Site } from "./site.ts";

/** The references to a record from one field, such as `mentions.actor` of paragraphs. */
export interface BacklinkGroup {
  /** The type of the records that refer, and the steps of the field without positions: `paragraph mentions.actor`. */
  readonly field: string;
  readonly heading: string;
  readonly links: readonly Backlink[];
}

/** Headings of the fields, in the order of a page. A field that is missing here has its own name as its heading. */
const headings: Record<string, string> = {
  "paragraph mandates.assignees": "Asked to do",
  "paragraph acts.addressees": "Addressed",
  "paragraph mentions.actor": "Named in",
  "paragraph mentions.capability": "Named in",
  "paragraph citations.document": "Cited in",
  "paragraph acts.verb": "Used in",
  "paragraph themes": "Paragraphs about it",
  "paragraph parts.themes": "Parts of paragraphs about it",
  "paragraph mandates.themes": "Mandates about it",
  "paragraph mandates.instruments": "Mandates that use it",
  "paragraph mandates.recipient": "Receives",
  "paragraph mandates.recipients": "Receives",
  "paragraph acts.beneficiaries": "Benefits from",
  "paragraph lineage.document": "Later paragraphs that repeat or revise it",
  "capability providers": "Provides",
  "capability themes": "Capabilities about it",
  "capability broader": "Narrower capabilities",
  "theme broader": "Narrower themes",
  "verb broader": "Narrower verbs",
  "actor parent": "Belongs to it",
  "document organ": "Documents of it",
  "document parties": "Agreements and publications of it",
  "document locatedIn": "Documents inside it",
  "resolution organ": "Resolutions adopted by it",
  "resolution committee": "Resolutions that it considered",
  "resolution drafts": "Resolutions of which it is the draft",
  "resolution predecessors": "Later resolutions on the same subject",
  "resolution ballots.state": "Votes",
  "resolution report.document": "Resolutions on which it reports",
  "tombstone to": "Earlier ids that lead here",
};

/** Every reference to a record, grouped by the field that holds it. No reference is left out. */
export function backlinkGroups(site: Site, type: RegisterType, id: string): BacklinkGroup[] {
  const groups = groupBy(
    site.backlinks.get(`${type}:${id}`) ?? [],
    (link) => `${link.type} ${link.steps.filter((step) => !/^\d+$/.test(step)).join(".")}`,
  );
  const order = Object.keys(headings);
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...groups]
    .map(([field, links]) => ({ field, heading: headings[field] ?? field, links }))
    .sort((a, b) => place(a.field) - place(b.field) || (a.field < b.field ? -1 : 1));
}

/** The annotation that holds a reference in a paragraph; undefined for a reference of the paragraph itself. */
export function annotationOf(
  site: Site,
  { id, steps }: Backlink,
):
  | { paragraph: Paragraph; annotation: { quote?: string; role?: string; occurrence?: number } | undefined }
  | undefined {
  const paragraph = site.byId.paragraph.get(id);
  if (!paragraph) return undefined;
  const [list = "", at = ""] = steps;
  const found = (paragraph[list as keyof Paragraph] as readonly object[] | undefined)?.[Number(at)];
  return { paragraph, annotation: typeof found === "object" ? found : undefined };
}
