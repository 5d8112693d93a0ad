/** A place that a style gives to an element: both directions, and whether they are shares of the page. */
export interface SaidPlace {
  left: number;
  down: number;
  isFromBottom: boolean;
  isShareX: boolean;
  isShareY: boolean;
}

/** The place that the declarations of an element give to it; undefined when it goes on after the one before. */
export function placeSaid(said: ReadonlyMap<string, string>): SaidPlace | undefined {
  if (said.has("position") && !/^(?:absolute|fixed)$/.test(said.get("position") ?? "")) return undefined;
  const [across, top, bottom] = ["left", "top", "bottom"].map((side) => said.get(side));
  const isFromBottom = lengthOf(top) === undefined;
  const [left, down] = [lengthOf(across), lengthOf(isFromBottom ? bottom : top)];
  if (left === undefined || down === undefined) return undefined;
  const isShareY = (isFromBottom ? bottom : top)?.includes("%") ?? false;
  return { left, down, isFromBottom, isShareX: across?.includes("%") ?? false, isShareY };
}

/** The size of the font of an element. @param outer that of the element around it */
export function fontSize(said: ReadonlyMap<string, string>, outer: number): number {
  const value = said.get("font-size") ?? said.get("--font-height") ?? "";
  const own = lengthOf(value) ?? 0;
  if (own === 0) return outer;
  if (value.includes("%")) return (own / 100) * outer;
  return /[0-9]em/.test(value) ? own * outer : own;
}

/** How much larger a style draws an element: `matrix(0.25, 0, 0, 0.25, 0, 0)`. */
export function scaleOf(said: ReadonlyMap<string, string>): number {
  const scale = /matrix\(([0-9.]{1,12}),/.exec(said.get("transform") ?? "")?.[1];
  return scale === undefined ? 1 : Number(scale);
}

/** The number of a length, also inside a formula: `calc(var(--scale-factor)*72.01px)`. */
export function lengthOf(value = ""): number | undefined {
  const found = /(?<![0-9.])(-?[0-9]{1,6}(?:\.[0-9]{1,20})?)(?:px|pt|em|%)|^0$/.exec(value);
  return found ? Number(found[1] ?? 0) : undefined;
}
