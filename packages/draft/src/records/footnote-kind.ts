import type { AuthoredResolution } from "@open-resolutions/schemas";
import { findSymbols } from "@open-resolutions/symbols";
import { anyOrganName } from "../organ-names.ts";

type FootnoteKind = NonNullable<AuthoredResolution["footnotes"]>[number]["kind"];

/** The forms of footnotes, in the order in which they are tried (UN Editorial Manual, "Footnotes", chapter III). */
const forms: readonly [RegExp, FootnoteKind][] = [
  [/^Ibid\./, "ibid"],
  [/^See\b/, "see"],
  [/\bTreaty Series\b/, "treaty-series"],
  [
    new RegExp(`^(?:(?:${anyOrganName}|Commission) )?(?:resolutions?|decisions?)\\s[0-9S]`, "i"),
    "resolution",
  ],
  [
    /^(?:Official Records|Report of|Reports of|Yearbook of|Final report|Resolutions and Decisions)\b/i,
    "report",
  ],
  [/^(?:Available (?:at|from)|https?:\/\/)|^\S+\.org\b/i, "web-page"],
  [/^(?:Convention|Constitution|Charter|Protocol|Treaty|Statute|Agreement|Adopted under)\b/, "instrument"],
];

/** What kind of footnote the words of one make. */
export function footnoteKind(text: string): FootnoteKind {
  const form = forms.find(([pattern]) => pattern.test(text))?.[1];
  if (form !== undefined) return form;
  return findSymbols(text)[0]?.start === 0 ? "document" : "note";
}
