import type { IndexHead } from "../../inputs/open-index.ts";

/** A resolution in a line: its symbol, its day and its title. */
export function lineOf({ id, adopted, title, libraryTitle }: IndexHead): string {
  return [id, adopted, title ?? libraryTitle].filter(Boolean).join("  ");
}
