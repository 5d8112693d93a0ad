/** Freezes records and everything in them, so that no part of a program can change what another reads. */
export function freeze<T>(value: T): T {
  // What is frozen already, by another module of this package, is frozen to the last value.
  if (!Object.isFrozen(value)) freezeAll(value as object);
  return value;
}

function freezeAll(value: object): void {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object" && item !== null) freezeAll(item);
  } else {
    for (const name in value) {
      const inner = value[name as keyof typeof value] as unknown;
      if (typeof inner === "object" && inner !== null) freezeAll(inner);
    }
  }
  Object.freeze(value);
}
