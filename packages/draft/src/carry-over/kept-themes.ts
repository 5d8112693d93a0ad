import type { AuthoredTheme } from "@open-resolutions/schemas";

/** Says whether a theme of a paragraph can be one of its revised text. */
export type KeepsTheme = (theme: string, olderText: string, newerText: string) => boolean;

/** Shorter words, such as "and" and "for", say nothing about a theme. */
const words = /[\p{L}\p{N}]{4,}/gu;

/**
 * Makes a judge of themes from a vocabulary. A theme quotes no words, so those of its label decide: when the older text
 * has one of them and the newer text has not, the words that the theme is about may be gone.
 */
export function themeKeeper(themes: readonly AuthoredTheme[]): KeepsTheme {
  const labels = new Map(themes.map(({ id, label }) => [id, [...stemsOf(label)]]));
  return (theme, olderText, newerText) => {
    const [older, newer] = [stemsOf(olderText), stemsOf(newerText)];
    return (labels.get(theme) ?? []).every((stem) => !older.has(stem) || newer.has(stem));
  };
}

/** The words of a text in small letters, without the last s: "borders" and "border" are one. */
function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(words) ?? []).map((one) => one.replace(/s$/, "")));
}
