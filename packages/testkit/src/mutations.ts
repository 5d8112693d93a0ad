import fc from "fast-check";

/** A path to any value of any JSON: at each step, the number of an existing key. */
export const steps = fc.array(fc.nat(60), { maxLength: 6 });

/** The key at a step of an object or list, counted in a circle; undefined if it has no keys. */
export function keyAt(value: unknown, step: number): string | undefined {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return keys[step % Math.max(1, keys.length)];
}

/** A copy of some JSON with another value at the end of the steps. */
export function transplant(value: unknown, [step, ...rest]: readonly number[], graft: unknown): unknown {
  const key = step === undefined ? undefined : keyAt(value, step);
  if (key === undefined) return graft;
  const inner = transplant((value as Record<string, unknown>)[key], rest, graft);
  return Array.isArray(value)
    ? value.map((item, at) => (String(at) === key ? inner : item))
    : { ...(value as object), [key]: inner };
}

/** A place in a text, as a share of its length. */
export const anywhere = fc.double({ min: 0, max: 1, noNaN: true });

/** A text with other characters at a place: `where` is a share of its length, `length` counts UTF-16 code units. */
export function splice(text: string, where: number, length: number, by: string): string {
  const start = Math.floor(where * text.length);
  return text.slice(0, start) + by + text.slice(start + length);
}
