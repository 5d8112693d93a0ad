import type { Block } from "../block.ts";
import { isOrganFormula } from "../organ-names.ts";

/** A line that names the form of a document, and the name of the form with its article. */
type FormLine = readonly [pattern: RegExp, name: string];

/** Forms that may transmit or quote a resolution: a line above its number says so. */
const carrying: readonly FormLine[] = [
  [
    /^(?:(?:Annex|Enclosure) to the )?(?:Identical )?(?:letters?|communications?) dated\b.*\b(?:from|addressed)\b|^Letter (?:from|of) the\b.*\bto the\b/i,
    "a letter",
  ],
  [
    /^(?:(?:Your )?Excellenc(?:y|ies)|Dear (?:Excellenc(?:y|ies)|Sir|Madam|(?:Mr|Ms)\.? .{1,40})),?$/i,
    "a letter",
  ],
  [/^Notes? verbales?\b|^Note by the\b/i, "a note"],
  [
    /^(?:Security Council )?press statement\b|^Statement to the press\b|\bpress statement was issued\b|^The members of the Security Council\b/i,
    "a press statement",
  ],
  [
    /^(?:Provisional )?(?:Summary|Verbatim) record\b|^The meeting (?:was called to order|rose|resumed)\b/i,
    "a record of a meeting",
  ],
];

const statement: FormLine = [
  /^(?:President’s statement|Statement by the President)\b|^PRST[ /]?[0-9]{1,3}\/[0-9]{1,3}\b|\bpresidential statement\b|\bthe President\b.{0,120}\b(?:made|issued) the following statement\b/i,
  "a presidential statement",
];

/** Forms that a text without the line of a resolution may have. */
const others: readonly FormLine[] = [
  statement,
  [
    /^(?:Meetings Coverage and )?Press releases?\b|^(?:SC|GA|ECOSOC|HR|(?:D?SG\/)?SM)(?:\/[A-Z]+)?\/[0-9]{4,6}$/i,
    "a press release",
  ],
  [/^Journal of the United Nations\b/i, "an issue of the Journal of the United Nations"],
  [/^Corrigendum$/i, "a correction"],
  [/\bamendments? to (?:the )?draft (?:resolution|decision)\b/i, "an amendment to a draft resolution"],
  [/^(?:Working paper|Non-paper)\b/i, "a working paper"],
  [/^Programme budget implications\b/i, "a statement of programme budget implications"],
  [
    /^(?:Advisory |Dissenting |Separate )?(?:opinion|order|judgment)s?(?:$| No\. ?[0-9]| of (?:Judge|[0-9]))/i,
    "an order, a judgment or an opinion",
  ],
  [/^(?:(?:The )?Secretary-General[’']s )?(?:video )?message(?:$| (?:of|from|by|to|on|for)\b)/i, "a message"],
];

/** The participants of a meeting make a declaration; no organ adopts it. */
const declaration: FormLine = [
  /^(?:1\. )?(?:We|The),? (?:the )?(?:Heads of State|ministers|leaders|participants|representatives)\b/i,
  "a declaration",
];

/** A block that names the form of a text, and the name. */
export interface NamedLine {
  place: Block;
  /** With its article: `a letter`. */
  name: string;
}

function firstOf(lines: readonly FormLine[], blocks: readonly Block[]): NamedLine | undefined {
  for (const place of blocks) {
    const found = lines.find(([pattern]) => pattern.test(place.text));
    if (found) return { place, name: found[1] };
  }
  return undefined;
}

/** A form that may carry a resolution. The title of an agenda item may be that of a letter. */
export function carrierIn(above: readonly Block[]): NamedLine | undefined {
  const own = above.filter((_, at) => !/^Agenda items? /.test(above[at - 1]?.text ?? ""));
  return firstOf(carrying, own);
}

/** A presidential statement, a press release, a correction, an amendment and the like. */
export function formNamedIn(above: readonly Block[]): NamedLine | undefined {
  return firstOf(others, above);
}

/** A declaration of those who met. */
export function declarationIn(above: readonly Block[]): NamedLine | undefined {
  return firstOf([declaration], above);
}

/** The blocks above the enacting formula of an organ that is read; all where none has it. */
export function aboveFormula(head: readonly Block[]): readonly Block[] {
  const formula = head.findIndex(({ text }) => isOrganFormula(text));
  return formula === -1 ? head : head.slice(0, formula);
}

const reportLine = /^Report of the\b|^Rapporteurs?:/i;
const recommending = /\brecommends? (?:to|that) .{1,120}\b(?:adoption of|adopt) the following draft\b/i;

/** A report, by its line or by the drafts that it recommends. */
export function reportIn(masthead: readonly Block[], head: readonly Block[]): NamedLine | undefined {
  // The line right above the enacting formula is the title, which may be that of a report.
  const title = isOrganFormula(head[masthead.length]?.text ?? "") ? masthead.at(-1) : undefined;
  const place = masthead.find(
    (block) => (block !== title && reportLine.test(block.text)) || recommending.test(block.text),
  );
  const hasDraft = head.some(({ text }) => /\bdraft resolutions?\b/i.test(text));
  return place && { place, name: hasDraft ? "a report with a draft resolution inside" : "a report" };
}
