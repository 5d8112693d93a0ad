/** Freezes records and everything in them, so that no part of a program can change what another reads. */
export function freeze<T>(value: T): T {
  // What is frozen already, by another module of this package, is frozen to the last value.
  if (!Object.isFrozen(value)) freezeAll(value as object);
  return value;
}

function freezeAll(value: object): void {
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  // This runs once, at the import, before anything is compiled: a plain loop takes half the time of an iterator.
  for (let at = 0; at < inner.length; at += 1) {
    const item = inner[at];
    if (typeof item === "object" && item !== null) freezeAll(item);
  }
  Object.freeze(value);
}
