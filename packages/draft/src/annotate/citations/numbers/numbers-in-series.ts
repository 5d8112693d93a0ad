import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import { proposedDocument } from "../proposed-documents.ts";

/** A number that says itself which body has adopted or issued the document. */
export interface NumberInSeries extends Run {
  body: string;
  /** The record of the document, whose title is the body and the number. */
  record: AuthoredDocument;
}

interface Series {
  form: string;
  body: string;
  /** What the document is called between the name of the body and the number. */
  noun: "resolution" | "decision" | "document" | "recommendation";
  /** What the text must name, when others could have numbers of this form too. */
  near?: RegExp;
}

const part = "(?: [A-Z](?:\\.\\d)?(?![\\p{L}\\p{N}’'.-])(?! \\(?\\p{Lu}))?";
const revisions = "(?:/(?:Rev|Add|Corr|Mod)\\.\\d+)*";
const atomicEnergy = "International Atomic Energy Agency";
const industry = "United Nations Industrial Development Organization";
const health = /\bWorld Health Assembly\b/;
const ofConference = "General Conference of the";

/**
 * The series of other bodies whose numbers no other body has. Each form is printed with the name of its body, for example
 * GC(64)/RES/10 (A/RES/75/6), 58.16 (A/RES/75/152), MEPC.203(62) (A/RES/75/239), 1/CP.21 (A/RES/76/124), 27/COP.14
 * (A/RES/75/218), GC.18/Res.9 (A/RES/79/222), CM/Res.1153 (XLVIII) (A/RES/76/35),
 * 38 C/48 (S/RES/2347 (2017)) and AG/RES. 3039 (LV-O/25) (S/RES/2793 (2025)).
 */
const series: readonly Series[] = [
  {
    form: `GC\\((?:\\d+|[IVXLC]+|SPL\\.\\d+)\\)/RES/\\d+${part}`,
    body: `${ofConference} ${atomicEnergy}`,
    noun: "resolution",
  },
  {
    form: `GC\\((?:\\d+|[IVXLC]+|SPL\\.\\d+)\\)/DEC/\\d+${part}`,
    body: `${ofConference} ${atomicEnergy}`,
    noun: "decision",
  },
  { form: `GC\\(\\d+\\)/\\d+${revisions}`, body: atomicEnergy, noun: "document" },
  { form: `GOV/\\d{4}/\\d+${revisions}`, body: atomicEnergy, noun: "document" },
  { form: `INFCIRC/\\d+${revisions}(?:/Part ?\\d)?`, body: atomicEnergy, noun: "document" },
  { form: "WHA\\d{2}\\.\\d{1,2}", body: "World Health Assembly", noun: "resolution" },
  {
    form: "(?<=\\b[Rr]esolutions? )\\d{2}\\.\\d{1,2}|\\d{2}\\.\\d{1,2}(?= of \\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4})",
    body: "World Health Assembly",
    noun: "resolution",
    near: health,
  },
  {
    form: "(?<=\\b[Dd]ecisions? )\\d{2}\\(\\d{1,2}\\)",
    body: "World Health Assembly",
    noun: "decision",
    near: health,
  },
  { form: "WHA(?:SS)?\\d+/\\d{4}/REC/\\d+", body: "World Health Organization", noun: "document" },
  { form: "EB\\d{2,3}/\\d+", body: "World Health Organization", noun: "document" },
  {
    form: "A\\.\\d{3,4} ?\\(\\d{2}\\)",
    body: "Assembly of the International Maritime Organization",
    noun: "resolution",
  },
  { form: "MEPC\\.\\d+\\(\\d+\\)", body: "Marine Environment Protection Committee", noun: "resolution" },
  { form: "MSC\\.\\d+\\(\\d+\\)", body: "Maritime Safety Committee", noun: "resolution" },
  { form: "FAL\\.\\d+\\(\\d+\\)", body: "Facilitation Committee", noun: "resolution" },
  {
    form: "(?<=\\b[Rr]esolution )\\d{2} C/\\d{1,3}",
    body: `${ofConference} United Nations Educational, Scientific and Cultural Organization`,
    noun: "resolution",
    near: /\bUNESCO\b|\bUnited Nations Educational,/,
  },
  { form: "GC\\.\\d+/Res\\.\\d+", body: `${ofConference} ${industry}`, noun: "resolution" },
  { form: "IDB\\.\\d+/Dec\\.\\d+", body: "Industrial Development Board", noun: "decision" },
  { form: `(?:GC|IDB)\\.\\d+/(?:INF/)?\\d+${revisions}`, body: industry, noun: "document" },
  {
    form: "\\d+/CP\\.\\d+",
    body: "Conference of the Parties to the United Nations Framework Convention on Climate Change",
    noun: "decision",
  },
  {
    form: "\\d+/CMP\\.\\d+",
    body: "Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol",
    noun: "decision",
  },
  {
    form: "\\d+/CMA\\.\\d+",
    body: "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement",
    noun: "decision",
  },
  {
    form: "\\d+/COP\\.\\d+",
    body: "Conference of the Parties to the United Nations Convention to Combat Desertification",
    noun: "decision",
  },
  {
    form: `(?<=\\b[Dd]ecisions? )[IVX]+/\\d+${part}`,
    body: "Conference of the Parties to the Convention on Biological Diversity",
    noun: "decision",
    near: /\bConvention on Biological Diversity\b/,
  },
  {
    form: "CM/Res\\.\\d+ \\([IVXLC]+\\)",
    body: "Council of Ministers of the Organization of African Unity",
    noun: "resolution",
  },
  {
    form: "CM/Rec\\(\\d{4}\\)\\d+",
    body: "Committee of Ministers of the Council of Europe",
    noun: "recommendation",
  },
  {
    form: "EX\\.CL/Dec\\.\\d+ ?\\([IVXLC]+\\)",
    body: "Executive Council of the African Union",
    noun: "decision",
  },
  {
    form: "Assembly/AU/Dec\\.\\d+ ?\\([IVXLC]+\\)",
    body: "Assembly of the African Union",
    noun: "decision",
  },
  {
    form: "Assembly/AU/Decl\\. ?\\d+ ?\\([IVXLC]+\\)",
    body: "Assembly of the African Union",
    noun: "document",
  },
  {
    form: "AG/RES\\. ?\\d+ \\([IVXLC]+-[OE]/\\d+\\)",
    body: "General Assembly of the Organization of American States",
    noun: "resolution",
  },
];

const patterns = series.map((one) => ({
  ...one,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${one.form})(?![\\p{L}\\p{N}/]|[.(-]\\d)`, "gu"),
}));
/** Without one of these a text has no such number. */
const mayHave = /\d\/|\d C\/\d|\d\)|\d\.\d|[A-Z]\.\d|[A-Z]\/|[IVX]\/\d/;

/** The numbers in a text that say themselves whose they are. */
export function numbersInSeries(text: string): NumberInSeries[] {
  if (!mayHave.test(text)) return [];
  const found = patterns.flatMap(({ pattern, body, noun, near }) =>
    near && !near.test(text)
      ? []
      : [...text.matchAll(pattern)].map(({ index, 0: number }) =>
          numberAt(text, { start: index, end: index + number.length }, body, noun),
        ),
  );
  return found.sort((a, b) => a.start - b.start);
}

function numberAt(text: string, { start, end }: Run, body: string, noun: Series["noun"]): NumberInSeries {
  // "WHA76.16" is "World Health Assembly resolution 76.16", and "A.1002 (25)" is A.1002(25).
  const number = text
    .slice(start, end)
    .replace(/^WHA(?=\d+\.)/, "")
    .replace(/ (?=\(\d)/, "");
  const title = `${body} ${noun} ${number}`;
  const record = proposedDocument(title, noun === "recommendation" ? "document" : noun);
  const whole = Math.max(0, end - title.length);
  return { start: text.startsWith(title, whole) ? whole : start, end, body, record };
}
