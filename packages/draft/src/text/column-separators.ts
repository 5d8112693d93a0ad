import type { InputLine } from "./input-line.ts";

/** What divides the halves of a line of two columns: a tab or a bar. */
const separator = /\t+|\|{1,2}|│/;

/** The bars around a line of a table of Markdown. */
const outer = /^\s{0,3}[|│]|[|│]\s{0,3}$/g;

/** So many lines with words on both sides show two columns. */
const fewestLines = 3;

/** So many words on each side: a table has shorter cells. */
const fewestWords = 3;

/** The gap that is set between the halves, wide enough to be one. */
const gap = 3;

/** Sets the halves of lines that a tab or a bar divides below each other, as they are in a text with spaces. */
export function alignHalves(lines: readonly InputLine[]): InputLine[] {
  const made: InputLine[] = [];
  let run: InputLine[] = [];
  for (const line of lines) {
    const isBlank = line.text.trim() === "";
    if (halvesOf(line) || (isBlank && run.length > 0)) run.push(line);
    else {
      made.push(...aligned(run), line);
      run = [];
    }
  }
  return [...made, ...aligned(run)];
}

function aligned(run: readonly InputLine[]): readonly InputLine[] {
  const halves = run.map((line) => halvesOf(line) ?? { left: "", right: "" });
  const pairs = halves.filter(
    ({ left, right }) => wordsIn(left) >= fewestWords && wordsIn(right) >= fewestWords,
  );
  if (pairs.length < fewestLines) return run;
  const width = Math.max(...halves.map(({ left }) => left.length)) + gap;
  return run.map((line, index) => {
    const { left = "", right = "" } = halves[index] ?? {};
    return { ...line, text: right === "" ? left : `${left.padEnd(width)}${right}` };
  });
}

/** The halves of a line with one separator. */
function halvesOf({ text }: InputLine): { left: string; right: string } | undefined {
  const own = text.replace(separator.test(text.replace(outer, "")) ? outer : "", "");
  const [left = "", right, ...others] = own.split(separator);
  return right === undefined || others.length > 0 ? undefined : { left: left.trimEnd(), right: right.trim() };
}

function wordsIn(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
