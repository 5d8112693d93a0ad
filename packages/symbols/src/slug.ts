import { requireText } from "./expect-argument.ts";

/** A symbol as ids and folder names write it: `A/RES/1514 (XV)` gives `a-res-1514-xv`. */
export function slugOf(symbol: string): string {
  return requireText(symbol, "a symbol such as A/RES/77/20")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
