/** A symbol as it stands in ids and folder names: `A/RES/1514 (XV)` gives `a-res-1514-xv`. */
export function slugOf(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
