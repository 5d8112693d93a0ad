import type { AuthoredResolution } from "@open-resolutions/schemas";
import { type Block, joinBlocks } from "../block.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";
import { meetingLine } from "./close-lines.ts";
import { dateIn } from "./dates.ts";

/** What the closing block of a resolution says. */
export interface Closing {
  meeting?: NonNullable<AuthoredResolution["meeting"]>;
  /** The date under the meeting (ISO 8601). */
  date?: string;
  vote?: NonNullable<AuthoredResolution["vote"]>;
  ballots?: NonNullable<AuthoredResolution["ballots"]>;
  /** The block that says how it was adopted. */
  voteBlock?: Block;
  /** The lines in a form that records do not print. */
  oldForms: Map<Block, string>;
  /** The lines after the close, which no record prints. */
  unread: Set<Block>;
  findings: ReaderFinding[];
  setAside: SetAside[];
}

const recorded =
  /\brecorded vote of ([0-9]+)(?: votes)? to ([0-9]+|none)(?:,? with ([0-9]+|no) abstentions?)?/i;

/** Reads the blocks after the last paragraph: meeting, date, vote. */
export function readClosing(blocks: readonly Block[]): Closing {
  const closing: Closing = { findings: [], setAside: [], oldForms: new Map(), unread: new Set() };
  for (const { block, lines } of joinVote(blocks)) {
    const { text, line } = block;
    const meeting = meetingLine(text);
    const date = dateIn(text);
    if (meeting) {
      const { number, kind, adoption } = meeting;
      if (number !== undefined) closing.meeting ??= { number, ...(kind && { kind }) };
      if (adoption !== undefined) {
        readOldVote(text, closing);
        if (closing.vote) closing.voteBlock ??= block;
        else if (/\bvotes?\b(?<!without a vote)/.test(text)) closing.findings.push(unreadVote(block));
        else if (/\bunanimously\b/.test(text)) closing.findings.push(unanimousVote(block));
      }
      if (adoption !== undefined || number === undefined)
        for (const own of lines) closing.oldForms.set(own, "");
      if (date !== undefined) closing.date ??= date;
      closing.setAside.push({ line, text, reason: "read into meeting" });
    } else if (text.startsWith("[")) {
      readVote(text, closing);
      if (closing.vote) closing.voteBlock ??= block;
      closing.setAside.push({
        line,
        text,
        reason: closing.vote ? "read into vote and ballots" : "closing note",
      });
    } else if (date !== undefined && text.length < 40) {
      closing.date ??= date;
      closing.setAside.push({ line, text, reason: "read into adopted" });
    } else {
      for (const own of lines) closing.unread.add(own);
      closing.setAside.push({ line, text, reason: "after the close" });
      closing.findings.push({
        code: "DRF003",
        line,
        column: block.column,
        message: "this block comes after the close of the resolution, and no record holds it",
        hint: "if it belongs to an annex, add the heading of the annex to the input",
      });
    }
  }
  return closing;
}

function unreadVote(block: Block): ReaderFinding {
  const message = "the counts of the vote in this line are not understood, and no record holds them";
  return findingAt(block, "DRF003", message, "write them as the official document prints them");
}

function unanimousVote(block: Block): ReaderFinding {
  const message = "the resolution was adopted unanimously; this gives no counts, and no record holds it";
  const hint =
    "add the vote with its counts to the record, and the page where you read them to its `sources`";
  return findingAt(block, "DRF010", message, hint);
}

/** A block of the close, with the lines of which it was made. */
interface CloseBlock {
  block: Block;
  lines: Block[];
}

/** The lines of a vote in square brackets, or of an old adoption, as one block. */
function joinVote(blocks: readonly Block[]): CloseBlock[] {
  const made: CloseBlock[] = [];
  let open = false;
  for (const line of blocks) {
    const last = made.at(-1);
    if (open && last) {
      last.block = joinBlocks(last.block, line);
      last.lines.push(line);
    } else made.push({ block: line, lines: [line] });
    const text = made.at(-1)?.block.text ?? "";
    open = /^(?:The resolution was a|A)dopted (?:at|by|unanimously)\b/.test(text)
      ? !text.endsWith(".")
      : (open || line.text.startsWith("[")) && !line.text.endsWith("]");
  }
  return made;
}

/** `Adopted at the 1650th meeting by 13 votes to none, with 2 abstentions (…).` */
const oldVote = /\bby ([0-9]+|[a-z]+) votes? to ([0-9]+|[a-z]+)(?:,? with ([0-9]+|[a-z]+) abstentions?)?/;
/** `by 14 votes in favour, none against and 1 abstention` */
const voteInWords =
  /\bby ([0-9]+|[a-z]+) votes? in favour,? (?:to |and )?([0-9]+|[a-z]+) against(?:,? (?:and |with )*([0-9]+|[a-z]+) abstentions?)?/;

const figures = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
];

/** The counts of an old resolution of the Security Council. "Unanimously" gives no count. */
function readOldVote(text: string, closing: Closing): void {
  const counts = oldVote.exec(text) ?? voteInWords.exec(text);
  if (!counts) return;
  const [inFavour, against, abstaining] = [counts[1], counts[2], counts[3] ?? "none"].map((words = "") =>
    /^[0-9]/.test(words) ? Number(words) : figures.indexOf(words),
  );
  if (inFavour === undefined || against === undefined || abstaining === undefined) return;
  if (Math.min(inFavour, against, abstaining) < 0) return;
  closing.vote = { method: "recorded", inFavour, against, abstaining };
}

function readVote(text: string, closing: Closing): void {
  if (/without a vote/i.test(text)) closing.vote = { method: "without-vote" };
  const counts = recorded.exec(text);
  if (!counts) return;
  const number = (words = "none") => (/^[0-9]/.test(words) ? Number(words) : 0);
  closing.vote = {
    method: "recorded",
    inFavour: number(counts[1]),
    against: number(counts[2]),
    abstaining: number(counts[3]),
  };
  closing.ballots = [
    ...ballots(text, /In favour:/i, "in-favour"),
    ...ballots(text, /Against:/i, "against"),
    ...ballots(text, /Abstain(?:ing|ed):/i, "abstaining"),
  ];
}

function ballots(
  text: string,
  heading: RegExp,
  cast: NonNullable<Closing["ballots"]>[number]["cast"],
): NonNullable<Closing["ballots"]> {
  const start = heading.exec(text);
  if (!start) return [];
  const list =
    text.slice(start.index + start[0].length).split(/(?:In favour|Against|Abstain(?:ing|ed)):|\]/i)[0] ?? "";
  return splitStates(list)
    .map((state) =>
      state
        .replace(/^\s*and\s/, "")
        .replace(/[.\s]+$/, "")
        .trim(),
    )
    .filter((state) => state !== "" && !/^none$/i.test(state))
    .map((state) => ({ state, cast }));
}

/** A list of States in pieces: a comma inside brackets belongs to a name. */
function splitStates(list: string): string[] {
  const states: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const character = list.charAt(at);
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === "," || character === ";")) {
      states.push(list.slice(from, at));
      from = at + 1;
    }
  }
  return [...states, list.slice(from)];
}
