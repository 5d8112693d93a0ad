import type { IndexedResolution, Subject } from "@open-resolutions/schemas/facts";
import { slugOf } from "@open-resolutions/symbols";

/** A heading of a resolution, with the id that it has in the index. */
export type Heading = Pick<Subject, "id" | "list" | "heading">;

/** What the metadata of a resolution say about its subjects. */
export interface Subjects {
  headings: Heading[];
  agendaCodes: NonNullable<IndexedResolution["agendaCodes"]>[number][];
}

/** The library dates the names of persons: "Surname, Given name, 1905-1961". No person is in the index. */
const person = /,\s*(?:b\. |d\. |ca\. )?[0-9]{4}-(?:[0-9]{4})?\.?$/;

/**
 * Reads pairs of a heading and the list that it is from: `UNBIS Thesaurus`, the authority file (`DHLAUTH`), an agenda
 * document, or the Index to Proceedings of the Security Council (`S/60`). The titles among them (`DHL`, `S/`) are not
 * subjects.
 */
export function readSubjects(pairs: unknown): Subjects {
  const headings = new Map<string, Heading>();
  const codes = new Map<string, Subjects["agendaCodes"][number]>();
  for (const pair of Array.isArray(pairs) ? pairs : []) {
    const [text, from] = Array.isArray(pair) ? pair : [];
    if (typeof text !== "string" || typeof from !== "string") continue;
    const list = listOf(from);
    const code = /^\[?([0-9]+[A-Za-z]*(?:\.[0-9A-Za-z]+)*)\]?$/.exec(text.replace(/[\s()]/g, ""))?.[1];
    if (list === undefined) continue;
    if (list === "agenda" || (list === "proceedings" && code !== undefined)) {
      if (code !== undefined) codes.set(`${from} ${code}`, { document: from, code });
      continue;
    }
    const printed = text.normalize("NFC").replace(/\s+/g, " ").trim();
    const heading = list === "authority" ? printed : printed.toUpperCase();
    const slug = slugOf(plain(heading));
    if (slug === "" || person.test(heading)) continue;
    const id = `${list}.${slug}`;
    if (!headings.has(id)) headings.set(id, { id, list, heading });
  }
  return {
    headings: [...headings.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    agendaCodes: [...codes.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

const keyOf = ({ document, code }: { document: string; code: string }) => `${document} ${code}`;

function listOf(from: string): Subject["list"] | "agenda" | undefined {
  if (from === "UNBIS Thesaurus") return "unbis";
  if (from === "DHLAUTH") return "authority";
  if (/^S\/[0-9]+$/.test(from)) return "proceedings";
  return /^[A-Z]+\/\S*[0-9]/.test(from) ? "agenda" : undefined;
}

/** Letters without accents, and hyphens for all that an id cannot have. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
