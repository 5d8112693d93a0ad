import type { Records } from "@open-resolutions/core";
import { type Statement, takenWords } from "../spans.ts";
import { type Cited, citationAt } from "./citations.ts";

/** A protocol of the registers: "Second Optional Protocol", and the words in which it says what it is about: "on fog". */
interface Protocol {
  id: string;
  kind: string;
  subject: string;
}

/** The protocols of a treaty, by its id. */
export type ProtocolsOf = (treaty: string) => readonly Protocol[];

const kind = "(?:First |Second )?(?:Optional |Additional )?Protocol";
const title = new RegExp(`^(${kind})(?: to the| .*, supplementing the) (.+)$`, "u");
/** Where the name of the treaty may end: "Convention on Fog on lamps" */
const endOfName = /(?= on )|(?=, )|$/g;

/**
 * Finds the protocols of the registers whose titles name their treaty: "Optional Protocol to the Convention on Fog on
 * lamps", "Protocol on Buoys, supplementing the Convention on Fog".
 *
 * @param documentNamed the document that has a title
 */
export function protocolsOfTreaties(
  { entries }: Records,
  documentNamed: (title: string) => string | undefined,
): ProtocolsOf {
  const byTreaty = new Map<string, Protocol[]>();
  for (const { value } of entries.document) {
    const [, kind, rest = ""] = title.exec(value.title ?? "") ?? [];
    if (kind === undefined) continue;
    const ends = [...rest.matchAll(endOfName)].map(({ index }) => index).reverse();
    const end = ends.find((at) => documentNamed(rest.slice(0, at)) !== undefined);
    const treaty = end === undefined ? undefined : documentNamed(rest.slice(0, end));
    if (treaty === undefined) continue;
    const protocol = { id: value.id, kind, subject: rest.slice(end).toLowerCase() };
    byTreaty.set(treaty, [...(byTreaty.get(treaty) ?? []), protocol]);
  }
  return (treaty) => byTreaty.get(treaty) ?? [];
}

/** "The Lamp Convention and the Optional Protocol thereto", which may go on: "thereto on fog", "its Protocol on fog" */
const thereto = new RegExp(
  `^(?: \\([^()]{1,40}\\))?(?:,? (?:and|together with|along with|as well as|including)) (?:to )?(?:its|the)(?: (?:two|three|relevant))? ((?:${kind}|(?:optional |additional )?protocol))(s)?( thereto)?( on [^,;.⁰¹²³⁴-⁹]{3,120}?)?(?=$|[,;.”⁰¹²³⁴-⁹]| and | as | or )`,
  "u",
);

/**
 * The protocols that a text names by their treaty, which is cited directly before: "the Optional Protocol thereto", "its
 * Optional Protocols", "its Protocol on fog".
 */
export function protocolsThereto(
  text: string,
  cited: readonly Statement<Cited>[],
  protocolsOf: ProtocolsOf,
): Statement<Cited>[] {
  if (!/protocol/i.test(text)) return [];
  const taken = takenWords(text, cited);
  return cited.flatMap(({ end, document }) => {
    const found = document === null ? null : thereto.exec(text.slice(end, end + 240));
    if (!found || document === null) return [];
    const [words, kind = "", plural = "", ofTreaty = "", subject = ""] = found;
    const start = end + words.indexOf(`${kind}${plural}${ofTreaty}${subject}`);
    const run = { start, end: end + words.length };
    const named = protocolsMeant(protocolsOf(document), kind, plural !== "", subject.toLowerCase());
    if (taken.overlaps(run)) return [];
    return named.map(({ id }) => citationAt(text, run, id, false));
  });
}

/** "Protocols" are all of a treaty; one without a subject is the only one of its kind. */
function protocolsMeant(
  all: readonly Protocol[],
  kind: string,
  isPlural: boolean,
  subject: string,
): readonly Protocol[] {
  const ofKind = all.filter((one) => {
    const other = one.kind.toLowerCase();
    return isPlural ? other.endsWith(kind.toLowerCase()) : other === kind.toLowerCase();
  });
  const meant = subject === "" ? ofKind : ofKind.filter((one) => one.subject === subject);
  return isPlural ? (subject === "" ? meant : []) : meant.length === 1 ? meant : [];
}
