/** A symbol as ids and folder names write it: `A/RES/1514 (XV)` gives `a-res-1514-xv`. */
export function slugOf(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
