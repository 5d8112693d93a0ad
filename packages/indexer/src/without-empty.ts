/** A record without its empty lists and undefined fields, at every depth: what a line of the index leaves out. */
export function withoutEmpty<T extends object>(record: T): T {
  const entries = Object.entries(record)
    .map(([name, value]) => [name, inner(value)] as const)
    .filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    );
  return Object.fromEntries(entries) as T;
}

function inner(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inner);
  return typeof value === "object" && value !== null ? withoutEmpty(value) : value;
}
