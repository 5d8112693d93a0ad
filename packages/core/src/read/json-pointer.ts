/** A step into a value: the name of a field, or the position in a list. */
export type Step = string | number;

/** JSON Pointer (RFC 6901) of these steps. */
export function pointer(...steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The steps of a JSON Pointer; positions in lists are returned as text. */
export function pointerSteps(text: string): string[] {
  return text
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON Pointers of a value and of every value around it, innermost first: `/a/0`, `/a` and the empty one. */
export function valuesAround(text: string): string[] {
  const around = [text];
  for (let end = text.lastIndexOf("/"); end !== -1; end = end === 0 ? -1 : text.lastIndexOf("/", end - 1))
    around.push(text.slice(0, end));
  return around;
}
