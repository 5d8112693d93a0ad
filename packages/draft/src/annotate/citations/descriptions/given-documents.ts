import { anyOrganName } from "../../../organ-names.ts";
import type { TextAnnotations } from "../../annotate-text.ts";
import type { Statement } from "../../spans.ts";
import type { Cited } from "../citations.ts";

/** The documents that a footnote gives, and the title of the only one where it is printed. */
export interface GivenDocuments {
  documents: readonly string[];
  /** The addenda of the only document: "A/98/12 and Add.1." */
  addenda?: readonly string[];
  title?: string;
}

const opening = new RegExp(
  `^(?:Most recently )?(?:See )?(?:also )?(?:(?:United Nations )?(?:(?:${anyOrganName}) )?(?:[Rr]esolution|[Dd]ecision|[Dd]ocument) |\\p{Lu}[^.;()“”\\d]{3,120}, document )?$`,
  "u",
);
const publishedIn =
  /^(?:See )?(?:also )?(?:[Ii]bid\.,)?[^.;]*(?:Supplement Nos?\. \S+|Document|Report|Records|vol\. [IVX]+|Part [IVX]+|Report of the [^.;]{3,200})[^.;]{0,40} \($/;
/** "Report of the Lamp Summit (United Nations publication, Sales No. E.44.I.5), chap. I" */
const published = /^(?:, vols?\. [^;()“”]{1,80}?)?,? \(United Nations publication[^()]{0,80}\)/;
const addendum = /^-add-\d+$/;
const between = /^(?:,|;| and|, and) $/;
const ending =
  /^(?: \((?:Parts?|[Vv]ols?\.) [IVX]+(?:(?:–| and )[IVX]+)?\))?(?:, (?:annex|chap|resolution \d|decision [IVX\d]|para|sect|part|vol|art|rule|table|appendix|p)[^;]{0,80}?)?(?: and (?:Corr|Add)\.\d+(?: and \d+)?)?\.?$/;

/** "S/PRST/2044/7; see Resolutions and Decisions of the Security Council, 1 August 2044–31 July 2045 (S/INF/90).", "A/98/12; see also A/97/12.", "A/98/12, entitled “Fog”." */
const more =
  /; see (?:also\b|Resolutions and Decisions of the Security Council\b)|, entitled “[^“”]{3,240}”\.?$/;

/** The documents that a footnote gives when it does nothing else: "A/98/12.", "See A/98/12 and A/98/12/Corr.1." */
export function documentsGiven(
  whole: string,
  { citations, proposed }: Pick<TextAnnotations, "citations" | "proposed">,
): GivenDocuments | undefined {
  const text = whole.slice(0, more.exec(whole)?.index);
  const definite = citations.filter(({ document, end }) => document !== null && end <= text.length);
  const [first] = definite;
  if (!first?.document) return undefined;
  const title = proposed.find(({ id }) => id === first.document)?.title;
  if (title !== undefined && definite.length === 1)
    return /^(?:See )?(?:also )?(?:the )?/.exec(text)?.[0].length === first.start ||
      /[“"]$/.test(text.slice(0, first.start))
      ? { documents: [first.document], title }
      : undefined;
  const inBrackets = definite.filter(({ start, end }) => text[start - 1] === "(" && text[end] === ")");
  const [alone] = inBrackets;
  const supplement = withCorrigendum(text, definite);
  if (supplement !== undefined) return { documents: [supplement] };
  // "Official Records of the Assembly, Supplement No. 5 (A/98/5), chap. IV"
  if (
    alone?.document &&
    inBrackets.length === 1 &&
    definite.every(({ end }) => end <= alone.end) &&
    publishedIn.test(text.slice(0, alone.start)) &&
    ending.test(text.slice(alone.end + 1))
  )
    return { documents: [alone.document] };
  if (isInParts(text, definite)) return { documents: [first.document] };
  const several = supplementsIn(text, definite);
  if (several !== undefined) return { documents: several };
  const documents: string[] = [];
  const addenda: string[] = [];
  let last = first;
  for (const one of definite) {
    const isSame = one.document?.startsWith(`${documents[0]}-`) || text.slice(last.end, one.start) === "-";
    const isNext = one === first || between.test(text.slice(last.end, one.start));
    if (!isSame && !isNext) return undefined;
    if (!isSame && one.document !== null) documents.push(one.document);
    else if (one.document !== null && addendum.test(one.document.slice(documents[0]?.length)))
      addenda.push(one.document);
    last = one;
  }
  const after = text.slice(last.end).replace(published, "");
  return opening.test(text.slice(0, first.start)) && ending.test(after)
    ? { documents, ...(documents.length === 1 && addenda.length > 0 && { addenda }) }
    : undefined;
}

/** "(A/98/5)", "(A/98/5 and A/98/5/Corr.1)" */
const closing = /^(?: and [^()\s]{3,40})?\)/;

/** "Official Records of the Council, 2044, Supplement No. 5 (E/2044/5), chap. IV; ibid., 2045, Supplement No. 5 (E/2045/5), chap. I" */
function supplementsIn(text: string, definite: readonly Statement<Cited>[]): string[] | undefined {
  let from = 0;
  const documents: string[] = [];
  for (const part of text.split(/; (?:and )?/)) {
    const at = text.indexOf(part, from);
    from = at + part.length;
    const first = definite.find(({ start, end }) => start > at && end <= from);
    if (!first?.document || !publishedIn.test(text.slice(at, first.start))) return undefined;
    const closed = closing.exec(text.slice(first.end, from))?.[0].length;
    if (closed === undefined || !ending.test(text.slice(first.end + closed, from))) return undefined;
    documents.push(first.document);
  }
  return documents.length > 1 ? documents : undefined;
}

/** "Lamp Conference, Final Document, vols. I and II (LAMP/CONF.2044/5 (Vol. I) and LAMP/CONF.2044/5 (Vol. II))" */
function isInParts(text: string, [whole, ...cited]: readonly Statement<Cited>[]): boolean {
  if (whole === undefined) return false;
  // The title may have that of a treaty inside.
  const parts = cited.filter(({ start }) => start >= whole.end);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return false;
  return (
    parts.every(({ document }) => document?.startsWith(`${whole.document}-`)) &&
    text[first.start - 1] === "(" &&
    text[last.end] === ")" &&
    ending.test(text.slice(last.end + 1))
  );
}

/** "Official Records of the Assembly, Supplement No. 5 and corrigendum (A/98/5 and A/98/5/Corr.1)" */
function withCorrigendum(text: string, definite: readonly Statement<Cited>[]): string | undefined {
  const [first, second, ...others] = definite;
  if (!first?.document || !second?.document || others.length > 0) return undefined;
  const isSame = second.document.startsWith(`${first.document}-`);
  return isSame &&
    text[first.start - 1] === "(" &&
    text.slice(first.end, second.start) === " and " &&
    text[second.end] === ")" &&
    publishedIn.test(text.slice(0, first.start)) &&
    ending.test(text.slice(second.end + 1))
    ? first.document
    : undefined;
}
