import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import { findSymbols, months, symbolSlug } from "@open-resolutions/symbols";
import type { MetadataEntry } from "./read-metadata.ts";

/** What the metadata say about a resolution, in the terms of the index; what they do not say is absent. */
export interface MetadataFacts {
  symbol: string;
  title?: string;
  libraryTitle?: string;
  /** ISO 8601. */
  adopted?: string;
  meeting?: { number: number; isResumed: boolean };
  record?: string;
  /** The ids of the documents on which it is based: drafts, and the report of a committee. */
  origin: string[];
  isPlenary?: boolean;
  /** The name of the committee. */
  committee?: string;
  agendaItems: NonNullable<IndexedResolution["agendaItems"]>[number][];
  vote: MetadataVote;
  sponsors: string[];
  additionalSponsors: string[];
  sdgs: string[];
  subjects: unknown;
  chapterVii?: "yes" | "no";
}

/** How it was adopted, by each of the places that say so. */
export interface MetadataVote {
  /** By the words, such as "Adopted 14-0-1, 6063rd meeting". */
  method?: "without-vote" | "recorded";
  words?: Tally;
  /** How many were absent, where the words say so. */
  absent?: number;
  counts?: Tally;
  names: { inFavour: string[]; against: string[]; abstaining: string[] };
}

/** Numbers of votes. */
export interface Tally {
  inFavour: number;
  against: number;
  abstaining: number;
}

/** The facts of an entry; undefined when it names no symbol. */
export function metadataFacts(entry: MetadataEntry): MetadataFacts | undefined {
  const symbol = textOf(entry.symbol);
  if (symbol === "") return undefined;
  const origin = textOf(entry.draft_resolution) || textOf(entry.originating_document);
  const committee = textOf(entry.committee);
  const isPlenary = /^(?:without reference to a main committee|plenary meeting)$/i.test(committee);
  const meeting = /^([0-9]+)(?:st|nd|rd|th)\b(.*)$/.exec(textOf(entry.adoption_meeting));
  const record = [entry.pv, entry.sr, entry.outcome_letter]
    .map(textOf)
    .find((text) => /[PS][VR]\.[0-9]/.test(text));
  const isCouncil = symbol.startsWith("S/");
  return {
    symbol,
    ...optional("title", isCouncil ? "" : textOf(entry.title)),
    ...optional("libraryTitle", /\[(?:on )?\s*(.*?)\s*\]$/.exec(textOf(entry.resolution_title))?.[1] ?? ""),
    ...optional("adopted", dateOf(textOf(entry.adoption_date))),
    ...(meeting && { meeting: { number: Number(meeting[1]), isResumed: /resumed/i.test(meeting[2] ?? "") } }),
    ...optional("record", record?.replace(/\s/g, "") ?? ""),
    origin: [...new Set(findSymbols(origin).map((found) => symbolSlug(found.symbol)))],
    ...(committee !== "" && { isPlenary }),
    ...optional("committee", isPlenary ? "" : committee),
    agendaItems: agendaItems(textOf(entry.agenda_item), textOf(entry.agenda_item_name)),
    vote: voteOf(entry),
    sponsors: listOf(entry.sponsors),
    additionalSponsors: listOf(entry.additional_sponsors),
    sdgs: listOf(entry.SDGs).filter((goal) => /^(?:[1-9]|1[0-7])(?:\.(?:[1-9][0-9]?|[a-d]))?$/.test(goal)),
    subjects: entry.subjects,
    ...(isCouncil && /^(?:Chapter VII)?$/.test(textOf(entry.chapter_VII)) && "chapter_VII" in entry
      ? { chapterVii: textOf(entry.chapter_VII) === "" ? ("no" as const) : ("yes" as const) }
      : {}),
  };
}

function voteOf(entry: MetadataEntry): MetadataVote {
  const words = textOf(entry.adoption_type);
  const absent = /\b([0-9]+) absent\b/.exec(words)?.[1];
  const tally = /\b([0-9]+)-([0-9]+)-([0-9]+)\b/.exec(words);
  const names = {
    inFavour: listOf(entry.MS_in_favour),
    against: listOf(entry.MS_against),
    abstaining: listOf(entry.MS_abstaining),
  };
  const counts = [entry.MS_in_favour_count, entry.MS_against_count, entry.MS_abstaining_count].map(textOf);
  const isWithout = /without (?:a )?vote|acclamation/i.test(words);
  const isRecorded = tally !== null || /recorded vote|unanim/i.test(words);
  return {
    ...(isWithout ? { method: "without-vote" as const } : isRecorded ? { method: "recorded" as const } : {}),
    ...(tally && { words: tallyOf(tally.slice(1)), ...(absent !== undefined && { absent: Number(absent) }) }),
    // A count that is left out is 0 beside another that is given; "0 for, 0 against" is no count at all.
    ...(Number(counts[0]) > 0 && { counts: tallyOf(counts) }),
    names,
  };
}

function tallyOf([inFavour, against, abstaining]: readonly string[]): Tally {
  return { inFavour: Number(inFavour), against: Number(against) || 0, abstaining: Number(abstaining) || 0 };
}

/** "Agenda items 13 and 117" are two; only the title of one item is known to be its own. */
function agendaItems(numbers: string, title: string): MetadataFacts["agendaItems"] {
  const found = numbers.match(/[0-9]+(?: \([a-z]+\))*/g) ?? [];
  const own = title === "" || title === "N.A." ? {} : { title };
  if (found.length === 0) return title === "" ? [] : [own];
  return found.map((number) => (found.length === 1 ? { number, ...own } : { number }));
}

function dateOf(text: string): string {
  const iso = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(text)?.[0];
  if (iso !== undefined) return iso;
  const [, day = "", month = "", year = ""] = /^([0-9]{1,2})\s*([A-Z][a-z]+)\s*([0-9]{4})$/.exec(text) ?? [];
  const index = (months as readonly string[]).indexOf(month);
  return index === -1 ? "" : `${year}-${String(index + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Text in NFC with single plain spaces; other values are no text. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ").trim() : "";
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : []).map(textOf).filter((text) => text !== "");
}

function optional<Name extends string>(name: Name, text: string): { [Key in Name]?: string } {
  return (text === "" || text === "N.A." ? {} : { [name]: text }) as { [Key in Name]?: string };
}
