import type { Dataset } from "@open-resolutions/core";
import { shellWord } from "@open-resolutions/core";
import type { Paragraph, Resolution } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import { containedDocuments } from "../../contained-documents.ts";
import { nearestSymbol } from "../../names/nearest-symbol.ts";
import { onlyMeant } from "../../names/only-meant.ts";
import { askForSymbol } from "../../names/symbols-of-number.ts";
import { type AskedFor, isWhole } from "./asked-for.ts";
import { unknownPlace } from "./unknown-place.ts";

/** What looks like the symbol or slug of a resolution, also one that is cut short: `S/RES/2821`, `a-res-78-1`. */
const symbolOrSlug = /^[a-z]+(?:[/-][a-z]+)*[/-]res[/-][^.]*$/i;

/**
 * The paragraphs that somebody asks for: by label (`OP17`, with its items at every depth; `op17(a)`; a part means its paragraph), by
 * id, by the symbol of a resolution and a label (`A/RES/77/20 OP17`), or all of a resolution by its symbol or slug. Letter case
 * does not matter.
 *
 * @param elsewhere what to say about other places when no resolution has the symbol.
 * @throws RangeError when there is none, with the nearest one that exists.
 */
export function selectParagraphs(
  asked: AskedFor,
  { paragraphs, resolutions, documents }: Pick<Dataset, "paragraphs" | "resolutions" | "documents">,
  elsewhere = "or see what the index has: npm install @open-resolutions/index, or --index <folder>",
): Paragraph[] {
  const { symbol, label, steps } = asked;
  const whole = symbol === undefined ? undefined : selectResolution(symbol, resolutions);
  if (symbol !== undefined && whole === undefined)
    throw new RangeError(
      symbolOrSlug.test(symbol)
        ? unknownSymbol(symbol, { resolutions, documents }, elsewhere)
        : unknownWords(symbol, paragraphs),
    );
  const own = whole ? paragraphs.filter(({ resolution }) => resolution === whole.id) : paragraphs;
  if (isWhole(asked)) return own;
  const wanted = (label ?? `${whole?.slug}.${steps}`).toLowerCase();
  const named = own.filter(({ id, label, parts }) =>
    [
      id,
      label.toLowerCase(),
      ...parts.flatMap((part) => [part.id, `${label}${part.mark}`.toLowerCase()]),
    ].includes(wanted),
  );
  const isBelow = (id: string) => named.some((paragraph) => id.startsWith(`${paragraph.id}.`));
  if (named.length > 0) return own.filter((each) => named.includes(each) || isBelow(each.id));
  throw new RangeError(unknownPlace(label ?? wanted, own, whole?.id));
}

/**
 * The resolution with a symbol or slug; undefined when none has it. Letter case does not matter, and the year of a Security
 * Council resolution and the letters of the parts may be left out.
 *
 * @throws {UsageError} when several can be meant.
 */
export function selectResolution(asked: string, resolutions: Dataset["resolutions"]): Resolution | undefined {
  const bySlug = new Map(resolutions.map((resolution) => [resolution.slug, resolution]));
  const meant = onlyMeant(asked, bySlug.keys(), (slug) => bySlug.get(slug)?.id ?? slug);
  return meant === undefined ? undefined : bySlug.get(meant);
}

/** What to do when no resolution has a symbol: which ones there are, and how to draft this one. */
function unknownSymbol(
  asked: string,
  { resolutions, documents }: Pick<Dataset, "resolutions" | "documents">,
  elsewhere: string,
): string {
  const symbols = resolutions.map(({ id }) => id);
  const near = nearestSymbol(asked, symbols);
  const shown = closest(asked, symbols);
  const others = symbols.length - shown.length;
  const known =
    shown.length === 0 ? "nothing" : `${shown.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
  return `${asked} is not in this dataset${near === undefined ? `, which has ${known}` : `; did you mean ${near}? If not:`}
draft it from its official text: open-resolutions draft <file> --out data/resolutions
then show it: open-resolutions show --data data ${shellWord(asked)}
${[elsewhere, ...containedDocuments(slugOf(asked), documents)].join("\n")}`;
}

/** At most three symbols, those that start most like the one that was asked for. */
function closest(asked: string, symbols: readonly string[]): string[] {
  const shared = (symbol: string) => sharedStart(symbol.toLowerCase(), asked.toLowerCase());
  return symbols.toSorted((a, b) => shared(b) - shared(a)).slice(0, 3);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** What to do when words are neither a symbol nor a label. */
function unknownWords(asked: string, paragraphs: Dataset["paragraphs"]): string {
  const symbol = askForSymbol(asked);
  if (symbol !== undefined) return `"${asked}" is a number alone: ${symbol}`;
  return unknownPlace(asked, paragraphs);
}
