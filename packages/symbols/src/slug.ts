/** A symbol as ids and folder names write it: `A/RES/1514 (XV)` gives `a-res-1514-xv`. */
export function slugOf(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Whether a symbol or slug is that of a Security Council resolution without its year: `S/RES/1325`. */
export function lacksYear(asked: string): boolean {
  return /^s-res-\d+$/.test(slugOf(asked));
}

/**
 * Whether a symbol or slug that somebody typed means the document with a slug. The year of a Security Council resolution
 * may be left out, because its numbers never begin again: `S/RES/1325` means `s-res-1325-2000`.
 */
export function meansSlug(asked: string, slug: string): boolean {
  const typed = slugOf(asked);
  return typed === slug || (lacksYear(typed) && /^-\d{4}$/.test(after(typed, slug)));
}

/** What a text has after its start; empty when it starts in another way. */
const after = (start: string, text: string) => (text.startsWith(start) ? text.slice(start.length) : "");
