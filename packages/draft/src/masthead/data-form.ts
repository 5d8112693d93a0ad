import type { Block } from "../block.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";

const program = /^(?:\[ ?)?\{ ?(?:"[^"]{1,60}" ?:|$)|^\[ ?(?:["'{]|$)/;
const key = /^\{? ?"[^"]{1,60}" ?: ?(?:["[{0-9]|true|false|null)|^\[? ?["']/;
/** The names of the columns of a data set, one of which holds the words. */
const columns =
  /^(?=[^,;\t]{1,40}[,;\t])(?=(?:[^,;\t]{1,40}[,;\t]){0,40}"?(?:full_?)?(?:text|body|content|speech)"?(?:[,;\t]|$))"?[a-z]\w{0,30}"?(?:[,;\t]"?\w{1,30}"?){1,40}$/i;

/** Data sets in which a resolution is one value of many: JSON, the list of a program, rows with columns. */
export function dataForm(blocks: readonly Block[]): ReaderFinding | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  const value = blocks.find(({ text }) => !/^[[{ ]+$/.test(text));
  const isProgram = program.test(first.text) && key.test(value?.text ?? "");
  const what = isProgram
    ? "JSON, or the list of a program"
    : columns.test(first.text)
      ? "a table with the columns of a data set (CSV)"
      : undefined;
  if (what === undefined) return undefined;
  return findingAt(
    first,
    "DRF049",
    `this is ${what}, which is not read`,
    "save the text of each resolution as a text file, or give lines of JSON to `open-resolutions draft - --lines`",
  );
}
