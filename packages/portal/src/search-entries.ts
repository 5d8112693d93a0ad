import { slugOf } from "@open-resolutions/symbols";
import { nameOf, registerFolders, resolutionAddress } from "./model/addresses.ts";
import { titleOf } from "./model/index-links.ts";
import { resolutionTitle } from "./model/resolution-title.ts";
import type { Site } from "./model/site.ts";
import { subjectAddress } from "./model/subject-address.ts";

/** A page to find: its address from the root, its name, and other words by which people look for it. */
export type SearchEntry = readonly [address: string, name: string, others?: string];

/** The pages of a kind. */
export interface SearchGroup {
  readonly title: string;
  readonly entries: readonly SearchEntry[];
}

/** Everything that has a page, by kind, for the search of the whole site. */
export function searchGroups(site: Site): SearchGroup[] {
  const { dataset, index, indexed } = site;
  const { resolutions, actors, capabilities, documents, themes, verbs } = dataset;
  const groups: SearchGroup[] = [
    {
      title: "Resolutions with their text",
      entries: resolutions.map((resolution) => [
        resolutionAddress(resolution.slug),
        `${resolution.id} ${resolutionTitle(site, resolution)}`,
        resolution.slug,
      ]),
    },
    {
      title: "Resolutions of the index",
      entries: (index?.resolutions ?? []).map((resolution) => [
        `index/${slugOf(resolution.id)}.html`,
        `${resolution.id} ${titleOf(resolution)}`,
      ]),
    },
    {
      title: "Actors",
      entries: actors.map(({ id, name, acronym = "", aliases }) => [
        `${registerFolders.actor}/${id}.html`,
        acronym === "" ? name : `${name} (${acronym})`,
        [id, ...aliases].join(" "),
      ]),
    },
    {
      title: "Capabilities",
      entries: capabilities.map(({ id, name, kind, aliases, providers }) => [
        `${registerFolders.capability}/${id}.html`,
        name,
        [id, kind, ...aliases, ...providers].join(" "),
      ]),
    },
    {
      title: "Documents",
      entries: documents.map(({ id, title = "", aliases }) => [
        `${registerFolders.document}/${id}.html`,
        nameOf(site, "document", id),
        [title, ...aliases].join(" "),
      ]),
    },
    {
      title: "Themes",
      entries: themes.map(({ id, label }) => [`${registerFolders.theme}/${id}.html`, label, id]),
    },
    {
      title: "Verbs",
      entries: verbs.map(({ id, preambular = "" }) => [
        `${registerFolders.verb}/${id}.html`,
        nameOf(site, "verb", id),
        `${id} ${preambular}`,
      ]),
    },
    {
      title: "Votes of States",
      entries: [...(indexed?.votesOf.keys() ?? [])].map((id) => [
        `states/${id}.html`,
        `Votes of ${nameOf(site, "actor", id)}`,
      ]),
    },
    {
      title: "Subjects",
      entries: [...(indexed?.bySubject.keys() ?? [])].map((id) => [
        subjectAddress(id),
        indexed?.headings.get(id) ?? id,
      ]),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
