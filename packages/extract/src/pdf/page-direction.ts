import type { PdfPage } from "./open-pdf.ts";

type Matrix = readonly [number, number, number, number, number, number];

/** How far the lines of a scanned page are turned at most, in radians: some three degrees. */
const mostSkewed = 0.05;

/** Less than this matters to no line. */
const leastSkewed = 0.0005;

/** A page as its words are read: with most of them upright, from left to right. */
export interface ReadableView {
  width: number;
  height: number;
  /** From the places of the file to those on the page. */
  toPage: Matrix;
}

/** Turns a page so that most of its words are upright: it may be turned by a quarter, or scanned a little askew. */
export function readableView(
  page: PdfPage,
  items: readonly { str: string; transform: readonly number[] }[],
): ReadableView {
  const printed = page.getViewport({ scale: 1 });
  const angles = items
    .filter(({ str }) => str.trim() !== "")
    .map(({ str, transform }) => ({
      length: str.length,
      angle: angleOf(multiply(printed.transform as unknown as Matrix, transform)),
    }));
  const turns = angles.map(({ length, angle }) => ({ length, turn: (Math.round(angle / quarter) + 4) % 4 }));
  const count = (turn: number) =>
    turns.reduce((sum, each) => sum + (each.turn === turn ? each.length : 0), 0);
  const turn = [0, 1, 2, 3].reduce((best, each) => (count(each) > count(best) ? each : best));
  const { width, height, transform } =
    turn === 0 ? printed : page.getViewport({ scale: 1, rotation: (page.rotate - 90 * turn + 360) % 360 });
  const skew = medianOf(
    angles
      .map(({ length, angle }) => ({
        length,
        value: Math.atan2(Math.sin(angle - turn * quarter), Math.cos(angle - turn * quarter)),
      }))
      .filter(({ value }) => Math.abs(value) < mostSkewed),
  );
  const toPage = transform as unknown as Matrix;
  if (Math.abs(skew) < leastSkewed) return { width, height, toPage };
  const [cos, sin] = [Math.cos(-skew), Math.sin(-skew)];
  return { width, height, toPage: multiply([cos, sin, -sin, cos, 0, 0], toPage) };
}

const quarter = Math.PI / 2;

function angleOf([a, b]: Matrix): number {
  return Math.atan2(b, a);
}

/** The value in the middle, each counted by its length. */
function medianOf(values: readonly { length: number; value: number }[]): number {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  let left = sorted.reduce((sum, { length }) => sum + length, 0) / 2;
  for (const { length, value } of sorted) {
    left -= length;
    if (left <= 0) return value;
  }
  return 0;
}

export function multiply(outer: Matrix, inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
