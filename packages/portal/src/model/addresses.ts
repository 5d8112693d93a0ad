import { parseParagraphId, type RecordType } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import type { Site } from "./site.ts";

/** The folders of the registers in the site. */
export const registerFolders = {
  actor: "actors",
  capability: "capabilities",
  document: "documents",
  theme: "themes",
  verb: "verbs",
} as const;

/** A record type with a page for each record. */
export type RegisterType = keyof typeof registerFolders;

/** The anchor of a paragraph, an item or a part in the page of its resolution: its id without the slug. */
export function anchorOf(paragraphId: string): string {
  return paragraphId.slice(paragraphId.indexOf(".") + 1);
}

/** The address of a resolution, from the root of the site. */
export function resolutionAddress(slug: string): string {
  return `resolutions/${slug}.html`;
}

/** The address of a record, from the root of the site; undefined when the site has no page for it. */
export function addressOf(site: Site, type: RecordType, id: string): string | undefined {
  if (type === "paragraph") {
    const slug = parseParagraphId(id)?.slug ?? "";
    return site.bySlug.has(slug) ? `${resolutionAddress(slug)}#${anchorOf(id)}` : undefined;
  }
  if (type === "resolution") {
    const slug = slugOf(id);
    return site.bySlug.has(slug) ? resolutionAddress(slug) : undefined;
  }
  if (type === "tombstone") return undefined;
  if (site.byId[type].has(id)) return `${registerFolders[type]}/${id}.html`;
  // A document that is a resolution of the dataset has the page of the resolution.
  return type === "document" && site.bySlug.has(id) ? resolutionAddress(id) : undefined;
}

/** What people call a record. */
export function nameOf(site: Site, type: RecordType, id: string): string {
  switch (type) {
    case "actor":
    case "capability":
      return site.byId[type].get(id)?.name ?? id;
    case "document": {
      const document = site.byId.document.get(id);
      return document ? (document.symbol ?? document.title ?? id) : (site.bySlug.get(id)?.id ?? id);
    }
    case "theme":
      return site.byId.theme.get(id)?.label ?? id;
    case "verb":
      return site.byId.verb.get(id)?.operative ?? site.byId.verb.get(id)?.preambular ?? id;
    case "paragraph": {
      const paragraph = site.byId.paragraph.get(id);
      return paragraph ? `${paragraph.resolution} ${paragraph.label}` : id;
    }
    default:
      return id;
  }
}

/** The acronym of an actor or a capability, for tables where its name is too long; else its name. */
export function shortNameOf(site: Site, type: RecordType, id: string): string {
  const record = type === "actor" || type === "capability" ? site.byId[type].get(id) : undefined;
  return record?.acronym ?? nameOf(site, type, id);
}

/** What a document is called: its symbol, its name, its title in the index, else its id. */
export function documentName(site: Site, id: string): string {
  const { symbol, title } = site.indexed?.documents.get(id) ?? {};
  const name = nameOf(site, "document", id);
  return site.indexed?.bySlug.get(id)?.id ?? symbol ?? (name === id ? (title ?? id) : name);
}
