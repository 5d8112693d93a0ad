import { furnitureIn, sessionDayIn } from "@open-resolutions/core";
import { type Organ, organOf, parseSymbol } from "@open-resolutions/symbols";
import { organAlone, organThatAdopted } from "../organ-names.ts";
import { anyDatePattern, dateIn, datePattern } from "./dates.ts";
import type { Masthead } from "./masthead.ts";
import { councilNumber, dayOfNumber, draftInBrackets } from "./number-lines.ts";
import { lettersOfPart, numberOfSession, numberOfYear } from "./numbers.ts";
import { adoptionLine } from "./printed-adoption.ts";
import { sessionIn } from "./session.ts";

/** What a line of a masthead was read as. */
export interface ReadLine {
  /** What the line says. */
  said: Partial<Omit<Masthead, "findings" | "setAside" | "oldForms">>;
  /** Why it is in no text of a record: the field into which it was read, or what it is. */
  reason: string;
  /** Words after what was read, which begin a title. */
  rest?: string;
  /** The lines after it go on with this field. */
  into?: "agendaItem" | "title";
  /** Of a line in an old form, the words that the record prints; the rest of it is a fact in a field. */
  printed?: string;
  /** The line of adoption before it ends here, and is whole. */
  endsAdoption?: boolean;
  /** What the record cannot hold of the line. */
  finding?: { code: "DRF009"; message: string; hint: string };
}

type LineReader = (text: string, known: Masthead) => ReadLine | undefined;

const numberLine = new RegExp(`^(${numberOfSession})(?: (${lettersOfPart}))?\\.(?:\\s+|$)`);
/** `RESOLUTION 1514 (XV)`, as some copies head a resolution of a session. */
const namedNumber = new RegExp(
  `^(?:RESOLUTION|Resolution) (${numberOfSession})(?: (${lettersOfPart}))?[.:]?(?:\\s+(?=\\p{Lu})|$)`,
  "u",
);
/** How a press release announces the text of a resolution: with the number of one of the Security Council, or with a symbol. */
const announced = /^(?:The )?(?:(?:full|complete) )?text of (?:the )?(.{10,100}) (?:reads|is) as follows:?$/i;
const numberAnnounced = new RegExp(
  `^(?:Security Council )?(?:draft )?resolution (?:S/RES/)?(${numberOfYear})$`,
  "i",
);
const symbolAnnounced =
  /^(?:[\p{L} ]{1,40} )?resolution \(?([ASE]\/[^\s:)]{3,30}(?: \([0-9IVXLC]{1,6}\))?(?: [A-Z])?)\)?$/iu;
/** The end of the line of adoption, wrapped: `on 23 June 1995`. */
const wrappedDay = new RegExp(`^on (${datePattern})$`);
const onDate = new RegExp(`\\bon\\s*(${anyDatePattern})`);
const adoptedAtMeeting =
  /^Resolution adopted (?:unanimously )?at (?:the|its) [0-9]{1,5}(?:st|nd|rd|th) (?:plenary )?meeting\b.{0,40}$/i;
const numberAfterDay = new RegExp(`\\bon\\s*${datePattern}\\s+[0-9]{1,4}(?:/[0-9]| \\()`);
const dateAlone = new RegExp(`^${anyDatePattern}$`);
const usualDay = new RegExp(datePattern);
const meetingOf = /\bat (?:its|the) ([0-9]+)(?:st|nd|rd|th)(?: \([A-Za-z ]{1,20}\))?(?: plenary)? meeting/i;
const distributionLine =
  /^(?:Security Council )?(?:Distr(?:\.|ibution)?\s*:?\s*|(?=GENERAL$))(General|Limited|Restricted)\b\s*(.*)$/i;
const agendaLine =
  /^(?:Agenda items?|Items? (?=[0-9]+ of))\s*([0-9]+(?:\s*\([a-z]+\))*)((?:,| and| to)\s.*)?$/;

/** `S/RES/902 (1972) (12 June 1972)` */
const symbolWithDay = new RegExp(`^(S/RES/[0-9]{1,5} \\([0-9]{4}\\)) \\((${anyDatePattern})\\)$`);
/** What data sets print before the symbol. */
const label = /^(?:(?:document|UN) )?symbol ?[:=] ?/i;

/** The symbol, which each page may repeat; the asterisk of a reissued document does not belong to it. */
const symbol: LineReader = (text, known) => {
  const plain = text.replace(/\*+$/, "").replace(label, "").replaceAll("–", "-").trim();
  const [, beforeDay = "", day = ""] = symbolWithDay.exec(plain) ?? [];
  const adopted = dateIn(day);
  if (adopted !== undefined && known.symbol === undefined)
    return { said: { symbol: beforeDay, adopted }, reason: "read into id and adopted", printed: beforeDay };
  if (parseSymbol(plain)?.type !== "resolution") return undefined;
  if (known.symbol === undefined) return { said: { symbol: plain }, reason: "read into id" };
  return known.symbol === plain ? { said: {}, reason: "symbol of the document" } : undefined;
};

/** `77/20. Cooperation between …`: the number, and the title after it. A line above may have the number too. */
const number: LineReader = (text, known) => {
  const own = numberLine.exec(text);
  const match = own ?? namedNumber.exec(text);
  if (match?.[1] === undefined) return undefined;
  const letters = match[2] === undefined ? "" : ` ${match[2].replace("–", "-")}`;
  const number = match[1] + letters;
  const rest = text.slice(match[0].length);
  const read = { said: { number }, reason: "read into id", rest, into: "title" as const };
  if (known.number !== undefined)
    return own && known.number === number && !known.title ? { ...read, printed: rest } : undefined;
  return own ? read : { ...read, printed: `${number}. ${rest}`.trim() };
};

/** `Resolution 1325 (2000)`, as the Security Council prints it; copies and volumes have other words around it. */
const numberOfCouncil: LineReader = (text) => {
  const [, council, found, day, meeting, dayOfMeeting = day] = councilNumber.exec(text) ?? [];
  if (found === undefined) return undefined;
  const number = found.replace(/ ?\( ?([0-9]{4}) ?\)/, " ($1)");
  const adopted = dateIn(dayOfMeeting ?? "");
  const said = {
    number,
    ...(adopted && { adopted }),
    ...(meeting && { meeting: Number(meeting) }),
    ...((council || meeting) && { organ: "security-council" as const }),
  };
  const usual = `Resolution ${number}`;
  return {
    said,
    reason: `read into id${adopted ? " and adopted" : ""}`,
    ...(text !== usual && { printed: usual }),
  };
};

/** `The full text of resolution 2561 (2021) reads as follows:`, `Full text of resolution A/RES/99/7 reads as follows:` */
const announcement: LineReader = (text, known) => {
  const [, words = ""] = announced.exec(text) ?? [];
  const number = numberAnnounced.exec(words)?.[1];
  if (number !== undefined)
    return {
      said: { number, organ: "security-council" },
      reason: "read into id",
      printed: `Resolution ${number}`,
    };
  const symbol = symbolAnnounced.exec(words)?.[1] ?? "";
  if (known.symbol !== undefined || parseSymbol(symbol)?.type !== "resolution") return undefined;
  return { said: { symbol }, reason: "read into id", printed: symbol };
};

/** The day of adoption on the line after the meeting. */
const dayBelowMeeting: LineReader = (text, { organ: known, adopted: before }) => {
  const adopted = known && before === undefined ? dateIn(wrappedDay.exec(text)?.[1] ?? "") : undefined;
  return adopted === undefined
    ? undefined
    : { said: { adopted }, reason: "read into adopted", endsAdoption: true };
};

/** `of 12 June 1972`, below the number, or `[12 June 1972]`, also above it. */
const dayBesideNumber: LineReader = (text, { number, adopted: known }) => {
  const [, below, bracketed] = (known === undefined && dayOfNumber.exec(text)) || [];
  const day = bracketed ?? (number === undefined ? undefined : below);
  if (day === undefined) return undefined;
  const adopted = dateIn(day);
  return { said: { ...(adopted && { adopted }) }, reason: "read into adopted", printed: "" };
};

/** Whether a line has other words than records print in the line of adoption: "7th (closed) meeting", "7st meeting". */
function isOtherLine(text: string, organ: Organ, adopted: string, meeting: string | undefined): boolean {
  const printed = meeting === undefined ? undefined : adoptionLine(organ, adopted, Number(meeting));
  const plain = (words: string) => words.replace(/[\s,.]/g, "").toLowerCase();
  return printed !== undefined && plain(text) !== plain(printed);
}

/** `Resolution adopted by …`, `Adopted by the Security Council at its …`, `Resolution adopted at the … meeting`. */
const adoption: LineReader = (text) => {
  const organ = organThatAdopted(text);
  if (!organ && !adoptedAtMeeting.test(text)) return undefined;
  const adopted = dateIn(onDate.exec(text)?.[1] ?? "");
  const meeting = meetingOf.exec(text)?.[1];
  const message = "words after the day of adoption are not understood, and no record holds them";
  const hint = "put the number and the title on a line of their own in the input";
  return {
    said: {
      ...(organ && { organ }),
      ...(adopted !== undefined && { adopted }),
      ...(meeting !== undefined && { meeting: Number(meeting) }),
    },
    reason: "read into organ and adopted",
    // Without a day, with one in another form or with other words, the line is not the one that records print.
    ...((!organ ||
      adopted === undefined ||
      !usualDay.test(text) ||
      isOtherLine(text, organ, adopted, meeting)) && {
      printed: "",
    }),
    ...(numberAfterDay.test(text) && { finding: { code: "DRF009", message, hint } }),
  };
};

/** The name of an organ: the last one counts, because the Human Rights Council is printed below the General Assembly. */
const organ: LineReader = (text) => {
  const named = organAlone(text);
  return named && { said: { named }, reason: "read into organ" };
};

const distribution: LineReader = (text) => {
  const [, category = "", after = ""] = distributionLine.exec(text) ?? [];
  if (category === "") return undefined;
  const word = `${category.charAt(0).toUpperCase()}${category.slice(1).toLowerCase()}`;
  const published = dateIn(after);
  return {
    said: {
      distribution: word as NonNullable<Masthead["distribution"]>,
      ...(published !== undefined && { published }),
    },
    reason: "read into distribution",
    // The label is on the line above.
    ...(/^GENERAL$/i.test(text) && { printed: `Distr.: ${word}` }),
  };
};

const session: LineReader = (text, known) => {
  const read = known.session ? undefined : sessionIn(text);
  return read && { said: { session: read }, reason: "read into session" };
};

const agendaItem: LineReader = (text, known) => {
  const match = known.agendaItem ? null : agendaLine.exec(text);
  if (match?.[1] === undefined) return undefined;
  const said = { agendaItem: { number: match[1].replace(/\s*\(/g, " (") } };
  const read: ReadLine = { said, reason: "read into agendaItem", into: "agendaItem" };
  if (match[2] === undefined) return read;
  const message = "the document prints several agenda items, and the record holds the first only";
  const hint = "a record can hold one agenda item";
  return { ...read, printed: `Agenda item ${match[1]}`, finding: { code: "DRF009", message, hint } };
};

const published: LineReader = (text, known) => {
  if (known.published !== undefined || known.adopted !== undefined || !dateAlone.test(text)) return undefined;
  const date = dateIn(text);
  return date === undefined ? undefined : { said: { published: date }, reason: "read into published" };
};

/** The letter of the organ in large print, in mastheads until 2000. */
const seriesLetter = /^[AES]$/;

const furniture: LineReader = (text, { organ, named }) => {
  if (seriesLetter.test(text)) return { said: {}, reason: "letter of the series", printed: "" };
  const isSubsidiary = organOf(organ ?? named ?? "")?.isSubsidiary ?? false;
  const reason = furnitureIn(text, undefined) ?? (isSubsidiary ? sessionDayIn(text) : undefined);
  return reason === undefined ? undefined : { said: {}, reason };
};

/** The symbol of the draft on a line of its own. */
const symbolInBrackets: LineReader = (text) =>
  draftInBrackets.test(text) ? { said: {}, reason: "symbol of the draft", printed: "" } : undefined;

/** The readers of lines, in the order in which they are asked. */
export const lineReaders: readonly LineReader[] = [
  symbol,
  numberOfCouncil,
  number,
  announcement,
  dayBelowMeeting,
  dayBesideNumber,
  symbolInBrackets,
  adoption,
  organ,
  distribution,
  session,
  agendaItem,
  published,
  furniture,
];
