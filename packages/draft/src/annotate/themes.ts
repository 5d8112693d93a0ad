import { nameFinder } from "@open-resolutions/core";
import type { AuthoredTheme } from "@open-resolutions/schemas";

/** Proposes the themes whose labels occur in a text. */
export type ThemeReader = (text: string) => string[];

/** Makes a reader from a vocabulary. */
export function themeReader(themes: readonly AuthoredTheme[]): ThemeReader {
  const ids = new Map(themes.map(({ id, label }) => [label.toLowerCase(), id]));
  const find = nameFinder(ids.keys());
  return (text) => [...new Set(find(text.toLowerCase()).flatMap(({ name }) => ids.get(name) ?? []))];
}
