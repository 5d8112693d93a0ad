/** A step into a value: the name of a field, or the place in a list. */
export type Step = string | number;

/** JSON Pointer (RFC 6901) of these steps. */
export function pointer(...steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The steps of a JSON Pointer; places in lists come back as text. */
export function pointerSteps(text: string): string[] {
  return text
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
