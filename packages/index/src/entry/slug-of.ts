/** A symbol as it is in ids: `S/RES/1540 (2004)` is `s-res-1540-2004`; an id stays as it is. Here so that the package has no dependency. */
export function slugOf(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
