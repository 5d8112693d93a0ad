import type { Records } from "@open-resolutions/core";
import { type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";

/** A protocol of the registers: "Second Optional Protocol", and the words in which it says what it is about: "on fog". */
interface Protocol {
  id: string;
  kind: string;
  subject: string;
}

/** The protocols of a treaty, by its id. */
export type ProtocolsOf = (treaty: string) => readonly Protocol[];

const kind = "(?:First |Second )?(?:Optional |Additional )?Protocol";
/** "Tern Harbour Protocol on Buoys to the Convention on Reefs": a place may come before the kind. */
const ofKind = new RegExp(`^(?:(?!Amendment|${kind})[\\p{L}–-]+ ){0,3}?(${kind})\\b`, "u");
const ofTreaty = /\b(?:to|supplementing) the /g;
/** Where the name of the treaty may end: "Convention on Fog on lamps" */
const endOfName = /(?= on )|(?=, )|$/g;

/**
 * Finds the protocols of the registers whose titles name their treaty: "Optional Protocol to the Convention on Fog on
 * lamps", "Protocol on Buoys, supplementing the Convention on Fog", "Protocol relating to Fog" after "Convention relating
 * to Fog". The others are found by the number under which the Treaty Series has both.
 *
 * @param documentNamed the document that has a title
 */
export function protocolsOfTreaties(
  { entries }: Records,
  documentNamed: (title: string) => string | undefined,
): ProtocolsOf {
  const byTreaty = new Map<string, Protocol[]>();
  const documents = entries.document.map(({ value }) => value);
  const byNumber = new Map(
    documents.flatMap(({ id, title = "", treatySeries }) =>
      treatySeries && !/\bProtocol\b/.test(title) ? [[treatySeries.number, id] as const] : [],
    ),
  );
  for (const { id, title = "", treatySeries } of documents) {
    const kind = ofKind.exec(title)?.[1];
    // The text of a protocol after its amendment is no other protocol of the treaty.
    if (kind === undefined || title.includes(", as amended")) continue;
    const { treaty, subject } = treatyIn(title, documentNamed) ?? {
      treaty:
        documentNamed(title.replace("Protocol", "Convention")) ?? byNumber.get(treatySeries?.number ?? 0),
      subject: "",
    };
    if (treaty === undefined || treaty === id) continue;
    byTreaty.set(treaty, [...(byTreaty.get(treaty) ?? []), { id, kind, subject: subject.toLowerCase() }]);
  }
  return (treaty) => byTreaty.get(treaty) ?? [];
}

/** The treaty that the title of a protocol names, and the words after it. */
function treatyIn(
  title: string,
  documentNamed: (title: string) => string | undefined,
): { treaty: string; subject: string } | undefined {
  for (const { index, 0: joint } of title.matchAll(ofTreaty)) {
    const rest = title.slice(index + joint.length);
    for (const at of [...rest.matchAll(endOfName)].map(({ index: end }) => end).reverse()) {
      const treaty = documentNamed(rest.slice(0, at));
      if (treaty !== undefined) return { treaty, subject: rest.slice(at) };
    }
  }
  return undefined;
}

const kinds = `(?:${kind}|(?:optional |additional )?protocol)`;
/** "The Lamp Convention of 2044 and the Optional Protocol thereto", "the Lamp Convention, its Protocol and" */
const thereto = new RegExp(
  `^(?: (?:of|adopted on|signed on) (?:\\d{1,2} \\p{Lu}\\p{Ll}+ )?\\d{4})?(?: \\([^()]{1,40}\\))?(?:,? (?:and|or|together with|along with|as well as|including)|,(?= (?:its|the) [^,;.]{0,40}[Pp]rotocols?(?: thereto\\b| and\\b|,))) (?:to )?(?:(?:any|all|each|one or more) of )?(?:its|the)(?: (two|three|four|five|relevant|annexed|existing))? (${kinds})(s)?( thereto)?(?!\\p{L})`,
  "u",
);
/** Where the words may end: "the Protocol thereto lights the coast" says which one it is only after "on". */
const ends = /^(?:$|[,;:.)”⁰¹²³⁴-⁹]| (?:and|as|or|that|which|(?:of|adopted on|signed on) \d{1,4})\b)/u;
const endsThereto = /^(?! on (?!\d))(?=$|[^\p{L}])/u;

const protocolsTo = new RegExp(`\\b(${kind}s to (?:the |that |this )?)$`);

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
  return cited.flatMap(({ start: from, end, document }) => {
    if (document === null) return [];
    // "The Protocols to the Convention" are cited with the treaty inside.
    const before = protocolsTo.exec(text.slice(Math.max(0, from - 60), from))?.[1];
    if (before !== undefined) {
      const run = { start: from - before.length, end };
      const kind = before.split(/s? to /)[0] ?? "";
      return taken.overlaps({ start: run.start, end: from })
        ? []
        : protocolsOfKind(protocolsOf(document), kind, true).map(({ id }) =>
            citationAt(text, run, id, false),
          );
    }
    const found = thereto.exec(text.slice(end, end + longestWords));
    if (!found) return [];
    const [words, count = "", kind = "", plural = "", ofTreaty = ""] = found;
    const run = {
      start: end + words.length - `${kind}${plural}${ofTreaty}`.length,
      end: end + words.length,
    };
    const every = protocolsOf(document);
    const ofKind = protocolsOfKind(every, kind, plural !== "");
    // "The two optional protocols thereto" of a treaty that has two are these, whatever they are called.
    const all = ofKind.length === 0 && counts.get(count) === every.length ? every : ofKind;
    const after = text.slice(run.end, run.end + longestWords);
    const isWhole = (ofTreaty === "" ? ends : endsThereto).test(after);
    const meant = isWhole ? all : plural === "" ? onSubject(all, after) : [];
    const [only] = meant;
    if (only === undefined || (plural === "" && meant.length > 1)) return [];
    // "The two Protocols thereto" of a treaty that now has three: a person knows which ones.
    if (!isSoMany(count, meant.length)) return [];
    if (!isWhole) run.end += only.subject.length;
    return taken.overlaps(run) ? [] : meant.map(({ id }) => citationAt(text, run, id, false));
  });
}

const longestWords = 240;
const counts = new Map(["two", "three", "four", "five"].map((word, index) => [word, index + 2]));

/** Whether a word before "Protocols" lets them be so many; only numbers do not. */
export function isSoMany(word: string, many: number): boolean {
  return !counts.has(word) || counts.get(word) === many;
}

/** The protocols that a kind means: "Protocols" are all of a treaty. */
function protocolsOfKind(all: readonly Protocol[], kind: string, isPlural: boolean): readonly Protocol[] {
  const named = kind.toLowerCase();
  return all.filter((one) => {
    const other = one.kind.toLowerCase();
    return isPlural ? other.endsWith(named) : other === named;
  });
}

/** The protocols whose subject comes next in a text: "on the trade in oil, wax and wicks". */
function onSubject(all: readonly Protocol[], text: string): readonly Protocol[] {
  const next = text.toLowerCase();
  return all.filter(({ subject }) => subject.startsWith(" on ") && next.startsWith(subject));
}
