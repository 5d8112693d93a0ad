import { organOf, parseSymbol } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import { dateAdoption, type Identity, identify } from "../masthead/identify.ts";
import type { Masthead } from "../masthead/masthead.ts";
import { type Closing, readClosing } from "../masthead/read-closing.ts";
import { readMasthead } from "../masthead/read-masthead.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";
import type { ReadOpening } from "./body.ts";
import { type LiftedFootnote, liftFootnotes, settleMarkers } from "./footnotes.ts";
import { isFormula, type Outline, outlineBody } from "./outline.ts";
import { setFurnitureAside } from "./page-furniture.ts";

/** A document taken apart. */
export interface Structure extends Identity {
  masthead: Masthead;
  outline: Outline;
  closing: Closing;
  footnotes: LiftedFootnote[];
  setAside: SetAside[];
}

/** Takes the blocks of a document apart: masthead, body, close and footnotes. @param path the name of the input */
export function readStructure(blocks: readonly Block[], path: string, opening: ReadOpening): Structure {
  const lifted = liftFootnotes(blocks);
  const settled = settleMarkers(lifted.blocks, lifted.footnotes);
  const start = startOfBody(settled.blocks, opening);
  const masthead = readMasthead(settled.blocks.slice(0, start));
  const identity = identify(masthead, path);
  const body = setFurnitureAside(settled.blocks.slice(start), identity.symbol);
  const outline = outlineBody(body.blocks, opening);
  const closing = readClosing(outline.closing);
  const adoption = dateAdoption(masthead, closing);
  return {
    symbol: identity.symbol,
    adopted: adoption.adopted,
    masthead,
    outline,
    closing,
    footnotes: lifted.footnotes,
    findings: [
      ...[lifted, settled, masthead, identity, outline, closing, adoption].flatMap(
        ({ findings }) => findings,
      ),
      ...lostCalls(settled.blocks.slice(0, start), outline),
      ...unusualVote(identity.symbol, closing),
    ],
    setAside: [...masthead.setAside, ...body.setAside, ...closing.setAside],
  };
}

/** Where an organ prints no votes, the check asks for the source of one (rule SRC003). */
function unusualVote(symbol: string | undefined, { voteBlock }: Closing): ReaderFinding[] {
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  if (!voteBlock || !parsed?.organ || organOf(parsed.organ)?.printsVote) return [];
  const message = "resolutions of this organ do not print how they were adopted, but this text does";
  return [
    findingAt(
      voteBlock,
      "DRF010",
      message,
      "confirm it, and add the page where you read it to `sources` of the resolution",
    ),
  ];
}

/** Where the body begins: at the enacting formula, at the first part of a composite resolution, or at a paragraph. */
function startOfBody(blocks: readonly Block[], opening: ReadOpening): number {
  const formula = blocks.findIndex(isFormula);
  if (formula !== -1) {
    const part = blocks
      .slice(0, formula)
      .findLastIndex(({ text, role }) => role !== "masthead" && /^A\.?$/.test(text));
    return part > 0 && formula - part < 8 ? part : formula;
  }
  const first = blocks.findIndex(
    ({ text, role }) =>
      role === "preambular" ||
      role === "operative" ||
      opening(text, "preambular") === "known" ||
      opening(text.replace(/^1\.\s+/, ""), "operative") === "known",
  );
  return first === -1 ? blocks.length : first;
}

/** Footnotes are called in paragraphs: a record has no place for a call in a title or a heading. */
function lostCalls(masthead: readonly Block[], { divisions, closing }: Outline): ReaderFinding[] {
  const headings = divisions.flatMap(({ heading, formula }) => [heading, formula]);
  return [...masthead, ...headings, ...closing].flatMap((block) =>
    (block?.markers ?? []).map(({ number }) => ({
      code: "DRF008" as const,
      line: block?.line ?? 1,
      column: block?.column ?? 1,
      message: `footnote ${number} is called in a title or a heading, and the records can hold calls in paragraphs only`,
      hint: "the footnote itself is in the record; only the place of its call is lost",
    })),
  );
}
