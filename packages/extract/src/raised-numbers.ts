/** Raised characters that call footnotes: `3`, `[3]`, `3, 4`; also with the mark of the sentence raised by mistake: `3,`. */
const raised = /^\s*\[?([0-9]{1,3}(?:[,\s]+[0-9]{1,3})*)\]?([,;.])?\s*$/;

/** The numbers that raised characters call, and a mark of the sentence after them; undefined when they are no numbers. */
export function raisedNumbers(text: string): { numbers: number[]; mark: string } | undefined {
  const [, numbers, mark = ""] = raised.exec(text.slice(0, 60)) ?? [];
  return numbers === undefined || text.length > 60
    ? undefined
    : { numbers: numbers.split(/[,\s]+/).map(Number), mark };
}
