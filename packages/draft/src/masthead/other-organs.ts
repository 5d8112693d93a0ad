import { organIds, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import {
  formulaAtStart,
  isOrganFormula,
  organAlone,
  organNamedIn,
  organThatAdopted,
} from "../organ-names.ts";
import { saysDecision } from "./decisions.ts";

/** A resolution or decision of an organ that is not in the table of organs. */
export interface OtherOrgan {
  /** The line that says so. */
  place: Block;
  /** `Commission on Narcotic Drugs`; undefined where only a symbol or a number says it. */
  organ: string | undefined;
  /** As printed: `E/CN.4/RES/2005/80`, `GA-2023-91-RES-01`. */
  symbol: string | undefined;
  isDecision: boolean;
}

const bodies =
  /^(?:Assembly|Council|(?:Sub-?)?(?:Commission|Committee)|Conference|Congress|Board|Parliament|Meeting|Forum|Body)$/i;

/** Words without a capital that the name of a body may have. */
const small = /^(?:of|on|for|to|the|and|in|at|from|with|against|serving|as|meeting)$/i;

/** How the name of a body ends: with the line, before a participle, or before its short name in brackets. */
const formula =
  /^(?:The|THE) (?=\S)(.{3,250}?)(?:([,:;])$|$|(,) (?=(?:(?!serving\b)[a-z]{1,20}ing|on|at|by|in)\b)|( \(| decide[sd]:$))/;

/** The name of a body in the words of its enacting formula. @param isLoose whether no comma needs to end the name */
function bodyIn(text: string, isLoose: boolean): string | undefined {
  if (isOrganFormula(text) || formulaAtStart(text) > 0 || organAlone(text) !== undefined) return undefined;
  const [, name = "", end, participle, bracket] = formula.exec(text.slice(0, 300)) ?? [];
  const isMarked = end !== undefined || participle !== undefined || bracket !== undefined;
  return (isMarked || isLoose) && isNameOfBody(name, end === ",") ? name : undefined;
}

/** Whether a line is the enacting formula of a body that is not in the table of organs: `The Commission on Lamps,`. */
export function isOtherFormula(text: string): boolean {
  return text.endsWith(",") && bodyIn(text, false) !== undefined;
}

/** Whether words are the name of a body. @param isSure whether any words may follow its noun: `… at the ministerial level,` */
function isNameOfBody(name: string, isSure: boolean): boolean {
  const words = name.split(" ");
  const noun = words.findIndex((word) => bodies.test(word));
  if (noun === -1) return false;
  const isName = (word: string) => small.test(word) || /^[“(]?[\p{Lu}0-9]/u.test(word);
  if (!words.slice(0, noun).every(isName)) return false;
  const rest = words.slice(noun + 1);
  return rest.length === 0 || (small.test(rest[0] ?? "") && (isSure || rest.every(isName)));
}

/** `Resolution adopted by the Commission on Narcotic Drugs on 22 March 2044`; a title says what others adopted, too. */
const adopting =
  /^(?:(?:Resolution|Decision|Recommendation|Document|Text)\b.{0,60} adopted|Adopted) (?:\p{L}+ ){0,2}by the ((?:[0-9]+[a-z]{2} )?(?:\p{Lu}[^\s,(]* |(?:of|on|for|the|and|to) ){0,20}\p{Lu}[^\s,(]*)/u;

/** `UNEP/EA.6/Res.3`, `GC(67)/RES/8`, `GA-2023-91-RES-01`, `AG/RES. 3000 (LIII-O/23)`, `CBD/COP/DEC/15/4`. */
const numbered = /^[A-Z][^\s]{0,29}[./-](?:RES|Res|DEC|Dec)(?![A-Za-z])/;

const ownTypes = ["resolution", "decision"] as const;
const ownPrefixes = organIds.flatMap((organ) => ownTypes.map((type) => `${seriesPrefix(organ, type)}/`));

function isNumberOfOther(text: string): boolean {
  const isOwn =
    ownPrefixes.some((prefix) => text.startsWith(prefix)) || parseSymbol(text)?.type === "resolution";
  return !isOwn && text.length <= 60 && /[0-9]/.test(text) && numbered.test(text);
}

/** How parliaments and societies resolve; and how an assembly speaks of itself in its first paragraph. */
const parliament =
  /^(?:Now,? )?(?:Therefore,? )?(?:be it )?resolved\b|^1\. The \p{Lu}\p{Ll}+ (?:Assembly|Council|Committee|Conference) \p{Ll}/iu;

function isOfParliament(text: string): boolean {
  return parliament.test(text) && organNamedIn(text.slice(0, 60)) === undefined;
}

/**
 * The organ without a record that speaks in a text: by its enacting formula, by the line of the adoption, or by a symbol.
 * @param above the blocks above the enacting formula of an organ that is read
 * @param hasFormula whether the text has such a formula
 */
export function otherOrganIn(above: readonly Block[], hasFormula: boolean): OtherOrgan | undefined {
  const symbol = above.find(({ text }) => isNumberOfOther(text));
  const speaking =
    above.find(({ text }) => bodyIn(text, false) !== undefined) ??
    (hasFormula ? undefined : above.find(({ text }) => bodyIn(text, true) !== undefined));
  const adopted = adoptedByOther(above);
  const resolved = hasFormula ? undefined : above.find(({ text }) => isOfParliament(text));
  const place = symbol ?? speaking ?? adopted ?? resolved;
  if (!place) return undefined;
  const organ = (speaking && bodyIn(speaking.text, true)) ?? adopting.exec(adopted?.text ?? "")?.[1];
  const lines = above.slice(0, above.indexOf(speaking ?? place) + 1).filter(({ text }) => text.length <= 100);
  return {
    place,
    organ: organ === undefined || /\p{Ll}/u.test(organ) ? organ : withUsualCapitals(organ),
    symbol: symbol?.text,
    isDecision: lines.some(({ text }) => saysDecision(text)),
  };
}

/** The name of a body in capitals as it is written in a sentence: `Commission on Lamps`. */
function withUsualCapitals(name: string): string {
  return name.replace(/\p{L}+/gu, (word) =>
    small.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** The line that says that another organ adopted the text: `Resolution adopted by the General Assembly of the Lamp Union`. */
export function adoptedByOther(above: readonly Block[]): Block | undefined {
  return above.find(({ text }) => {
    const name = text.length <= 300 ? adopting.exec(text)?.[1] : undefined;
    return name !== undefined && organThatAdopted(text) === undefined && isNameOfBody(name, true);
  });
}
