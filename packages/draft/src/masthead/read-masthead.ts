import { furnitureIn } from "@open-resolutions/core";
import type { Organ } from "@open-resolutions/core/symbols";
import { parseSymbol } from "@open-resolutions/core/symbols";
import type { AuthoredResolution } from "@open-resolutions/schemas";
import { type Block, joinBlocks } from "../block.ts";
import type { Note } from "../notes.ts";
import type { SetAside } from "../set-aside.ts";
import { dateIn, datePattern } from "./dates.ts";
import { organAlone, organThatAdopted } from "./organs.ts";
import { sessionIn } from "./session.ts";

/** What the masthead of a resolution says. What it does not print is absent. */
export interface Masthead {
  symbol?: string;
  /** The number before the title, such as `77/20` or `2743 (2024)`. */
  number?: string;
  organ?: Organ;
  session?: AuthoredResolution["session"];
  agendaItem?: { number: string; title?: Block };
  title?: Block;
  adopted?: string;
  published?: string;
  distribution?: AuthoredResolution["distribution"];
  meeting?: number;
  /** The words in square brackets under the adoption. */
  origin?: Block;
  notes: Note[];
  setAside: SetAside[];
}

const numberLine =
  /^((?:ES-|S-)?[0-9]{1,4}\/[0-9]{1,4}|[0-9]{1,4} \((?:S-|ES-|ORG-)?[IVXLC0-9]+\))(?: ([A-Z](?:[-–][A-Z])?))?\.(?:\s+|$)/;
const councilNumber = /^Resolution ([0-9]{1,5}(?: [A-Z])? ?\([0-9]{4}\))$/;
const onDate = new RegExp(`\\bon\\s*(${datePattern})`);
const agenda = /^(?:Agenda items?|Items? (?=[0-9]+ of))\s*([0-9]+(?:\s*\([a-z]+\))*)((?:,| and| to)\s.*)?$/;
const dateAlone = new RegExp(`^${datePattern}$`);
const ordinalMeeting = /\bat its ([0-9]+)(?:st|nd|rd|th)(?: \([a-z ]+\))?(?: plenary)? meeting/;

/** Titles of agenda items have some hundreds of characters; what is longer belongs to no masthead. */
const longestTitle = 3000;

/** Reads the blocks before the enacting formula. */
export function readMasthead(blocks: readonly Block[]): Masthead {
  const masthead: Masthead = { notes: [], setAside: [] };
  const names: Organ[] = [];
  let into: "agenda" | "title" | "origin" | undefined;
  for (const block of blocks) {
    const { text } = block;
    const aside = (reason: string) => {
      masthead.setAside.push({ line: block.line, text, reason });
      into = undefined;
    };
    if (into === "origin" && masthead.origin && masthead.origin.text.length < longestTitle) {
      masthead.origin = joinBlocks(masthead.origin, block);
      if (text.endsWith("]")) into = undefined;
      continue;
    }
    const symbol = symbolIn(text);
    if (symbol !== undefined && masthead.symbol === undefined) {
      masthead.symbol = symbol;
      aside("read into id");
      continue;
    }
    if (symbol !== undefined && symbol === masthead.symbol) {
      aside("the symbol again, as each page prints it");
      continue;
    }
    const number = numberLine.exec(text);
    if (number?.[1] !== undefined && masthead.number === undefined) {
      masthead.number = number[2] === undefined ? number[1] : `${number[1]} ${number[2].replace("–", "-")}`;
      masthead.setAside.push({ line: block.line, text: number[0].trim(), reason: "read into id" });
      into = "title";
      const rest = text.slice(number[0].length);
      if (rest !== "") addTo("title", shorten(block, number[0].length));
      continue;
    }
    const council = councilNumber.exec(text)?.[1];
    if (council !== undefined) {
      masthead.number = council;
      aside("read into id");
      continue;
    }
    const adopting = organThatAdopted(text);
    if (adopting) {
      masthead.organ = adopting;
      const adopted = dateIn(onDate.exec(text)?.[1] ?? "");
      if (adopted !== undefined) masthead.adopted = adopted;
      const meeting = ordinalMeeting.exec(text)?.[1];
      if (meeting !== undefined) masthead.meeting = Number(meeting);
      aside("read into organ and adopted");
      continue;
    }
    if (text.startsWith("[") && !masthead.origin) {
      masthead.origin = block;
      into = text.endsWith("]") ? undefined : "origin";
      continue;
    }
    const organ = organAlone(text);
    if (organ) {
      names.push(organ);
      aside("read into organ");
      continue;
    }
    const distribution = /^Distr(?:\.|ibution)?\s*:?\s*(General|Limited|Restricted)\b\s*(.*)$/i.exec(text);
    if (distribution?.[1] !== undefined) {
      const word = distribution[1].toLowerCase();
      masthead.distribution = `${word.charAt(0).toUpperCase()}${word.slice(1)}` as NonNullable<
        Masthead["distribution"]
      >;
      const published = dateIn(distribution[2] ?? "");
      if (published !== undefined) masthead.published = published;
      aside("read into distribution");
      continue;
    }
    const session = sessionIn(text);
    if (session && !masthead.session) {
      masthead.session = session;
      aside("read into session");
      continue;
    }
    const item = agenda.exec(text);
    if (item?.[1] !== undefined && !masthead.agendaItem) {
      masthead.agendaItem = { number: item[1].replace(/\s*\(/g, " (") };
      aside("read into agendaItem");
      if (item[2] !== undefined)
        masthead.notes.push(
          note(
            block,
            "DRF009",
            "several agenda items are printed, and only the first is in the record",
            "a record holds one agenda item",
          ),
        );
      into = "agenda";
      continue;
    }
    if (dateAlone.test(text) && masthead.published === undefined && masthead.adopted === undefined) {
      const published = dateIn(text);
      if (published !== undefined) masthead.published = published;
      aside("read into published");
      continue;
    }
    const furniture =
      furnitureIn(text, undefined) ?? (dateAlone.test(text) ? "days of the session" : undefined);
    if (furniture !== undefined) {
      aside(furniture);
      continue;
    }
    if (into !== undefined && addTo(into, block)) continue;
    if (block.role === "title") addTo("title", block);
    else {
      aside("not understood");
      masthead.notes.push(
        note(
          block,
          "DRF009",
          "this line of the masthead was not understood, and is in no record",
          "compare with the official document",
        ),
      );
    }
  }
  const named = names.at(-1);
  if (!masthead.organ && named) {
    // A document of the Human Rights Council names the General Assembly first.
    masthead.organ = named;
    const first = blocks.find(({ text }) => organAlone(text) === named);
    if (first)
      masthead.notes.push(
        note(
          first,
          "DRF010",
          `organ taken from the masthead: ${named}`,
          "no line says who adopted the resolution",
        ),
      );
  }
  return masthead;

  /** Adds a line to a title; false when it is too long for one. */
  function addTo(field: "agenda" | "title" | "origin", block: Block): boolean {
    const { agendaItem } = masthead;
    const before = field === "title" ? masthead.title : agendaItem?.title;
    const title = before ? joinBlocks(before, block) : block;
    if (title.text.length > longestTitle) return false;
    if (field === "title") masthead.title = title;
    else if (agendaItem) agendaItem.title = title;
    return true;
  }
}

function note({ line, column }: Block, code: Note["code"], message: string, hint: string): Note {
  return { code, line, column, message, hint };
}

function shorten(block: Block, length: number): Block {
  return { ...block, text: block.text.slice(length).trim(), italics: [], markers: [] };
}

/** The symbol of a resolution that is all of a text; the asterisk of a reissued document is no part of it. */
function symbolIn(text: string): string | undefined {
  const plain = text.replace(/\*+$/, "").replaceAll("–", "-").trim();
  if (!/^[A-Z]+\/(?:HRC\/)?RES\//.test(plain)) return undefined;
  return parseSymbol(plain)?.type === "resolution" ? plain : undefined;
}
