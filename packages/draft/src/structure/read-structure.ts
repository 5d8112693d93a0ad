import type { Block } from "../block.ts";
import { dateAdoption, type Identity, identify } from "../masthead/identify.ts";
import { type Closing, readClosing } from "../masthead/read-closing.ts";
import { type Masthead, readMasthead } from "../masthead/read-masthead.ts";
import type { Note } from "../notes.ts";
import type { SetAside } from "../set-aside.ts";
import type { ReadOpening } from "./body.ts";
import { type LiftedFootnote, liftFootnotes, settleMarkers } from "./footnotes.ts";
import { setFurnitureAside } from "./furniture.ts";
import { isFormula, type Outline, outlineBody } from "./outline.ts";

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
    notes: [
      ...[lifted, settled, masthead, identity, outline, closing, adoption].flatMap(({ notes }) => notes),
      ...lostCalls(settled.blocks.slice(0, start), outline),
    ],
    setAside: [...masthead.setAside, ...body.setAside, ...closing.setAside],
  };
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
function lostCalls(masthead: readonly Block[], { divisions, closing }: Outline): Note[] {
  const headings = divisions.flatMap(({ heading, formula }) => [heading, formula]);
  return [...masthead, ...headings, ...closing].flatMap((block) =>
    (block?.markers ?? []).map(({ number }) => ({
      code: "DRF008" as const,
      line: block?.line ?? 1,
      column: block?.column ?? 1,
      message: `footnote ${number} is called in a title or a heading, where no record holds the call`,
      hint: "the footnote itself is in the record",
    })),
  );
}
