import { isStateKind } from "@open-resolutions/core";
import { anyOf } from "../../../any-of.ts";
import { beginsAction } from "../addressees/infinitives.ts";
import type { Asked } from "../asked.ts";
import type { AskedContext } from "../make-mandate.ts";
import type { Named, Token } from "../tokens.ts";
import { type About, clauseAbout, printedUpTo } from "./clause-about.ts";

/** The act before: its words, and whom it asks if it asks. */
export interface ActBefore {
  verb: string;
  tokens: readonly Token[];
  asked: Asked | undefined;
  asksOthers: boolean;
}

type Kinds = Pick<AskedContext, "actorNamed" | "kindOf" | "speaking">;

/**
 * Whom "it", "him", "he", "them" or "those organizations" means: those whom the act just before asks or is about, as in
 * "Welcomes the efforts of X and encourages it to go on". Anything else is left for a person.
 */
export function whomWordsMean(
  text: string,
  asked: Asked,
  tokens: readonly Token[],
  before: ActBefore | undefined,
  names: readonly Named[],
  context: Kinds,
): Asked {
  const meant = wordsAt(text, asked, tokens, context);
  if (!meant)
    return isReportOfNobody(text, asked)
      ? { ...asked, actors: before ? bodyThatReports(before, context) : [] }
      : asked;
  const about =
    officialMeant(text, meant, names, context) ??
    (before && (whomAsked(before, context) ?? clauseAbout(before.tokens, context.actorNamed)));
  const isMeant =
    about &&
    (meant.class === undefined
      ? fits(meant.words, about, context)
      : about.actors.every((actor) => actor === meant.class));
  if (isMeant) return { ...asked, unknown: [], actors: [...about.actors] };
  // Nobody is "those organizations", even if all organizations have a record.
  return meant.isNoun ? { ...asked, unknown: [meant.run], actors: [] } : asked;
}

/** "Requests X to …, and requests also a final report to the Council": who reports is not said. */
function isReportOfNobody(text: string, { actors, unknown, failed, action }: Asked): boolean {
  const isNobody = actors.length === 0 && unknown.length === 0 && failed === undefined;
  return isNobody && action !== undefined && report.test(text.slice(action, action + 60));
}

const report = /^(?:[a-z]+ ){0,2}(?:report|update|briefing)s? (?:to the|by|no later than|within) /;

/** The one body that the request before asks, if bodies of its kind report: a panel of experts, and no State. */
function bodyThatReports(before: ActBefore, context: Kinds): string[] {
  const actors = before.verb === "request" ? (whomAsked(before, context)?.actors ?? []) : [];
  return actors.length === 1 && actors.every((actor) => reporting.test(context.kindOf(actor)))
    ? [...actors]
    : [];
}

const reporting = /^(?:official|special-procedure|mission|group|office|subsidiary-organ)$/;

/** Whom the act before asks, if it asks only them. An organ that decides what it does itself is not meant. */
function whomAsked({ tokens, asked, asksOthers }: ActBefore, { speaking }: Kinds): About | undefined {
  const isWhole =
    asked && !asksOthers && !asked.failed && asked.unknown.length === 0 && !asked.actors.includes(speaking);
  const name = tokens.findIndex(({ actors }) => actors.includes(asked?.actors[0] ?? ""));
  return isWhole && asked.actors.length > 0
    ? { actors: asked.actors, printed: printedUpTo(tokens, name) }
    : undefined;
}

/** The official whom "he" or "him" means: the only one whom the paragraph has named. */
function officialMeant(
  text: string,
  { words, run }: Meant,
  names: readonly Named[],
  { kindOf }: Kinds,
): About | undefined {
  if (!/^(?:him|he|her|she)$/.test(words)) return undefined;
  const named = names.filter(
    ({ end, actor }) =>
      end <= run.start && actor !== undefined && /^(?:official|special-procedure)$/.test(kindOf(actor)),
  );
  const [first] = named;
  const isOnly = first?.actor !== undefined && named.every(({ actor }) => actor === first.actor);
  return isOnly && first.actor !== undefined
    ? { actors: [first.actor], printed: text.slice(first.start, first.end) }
    : undefined;
}

interface Meant {
  words: string;
  run: { start: number; end: number };
  /** A noun for many: "those organizations". */
  isNoun: boolean;
  /** The class whose name the noun is: "both lamp missions". */
  class?: string;
}

const pronouns = /^(?:it|him|her|he|she|they|them)$/;
const demonstrative = /^(?:those|these|both|such)$/;
const nounsForMany = new RegExp(
  `^(?:member states|${anyOf(
    `organi[sz]ations agencies institutions bodies entities mechanisms organs actors stakeholders partners authorities states countries
     governments commissions programmes`,
  )})$`,
  "i",
);

/** The words that point back: a pronoun, or "those organizations" with nothing that says which. */
function wordsAt(text: string, asked: Asked, tokens: readonly Token[], { kindOf }: Kinds): Meant | undefined {
  const [run, ...more] = asked.unknown;
  const words = run && text.slice(run.start, run.end);
  if (run && more.length === 0 && asked.actors.length === 0 && pronouns.test(words ?? ""))
    return { words: words ?? "", run, isNoun: false };
  const at = Math.max(
    0,
    tokens.findIndex(({ kind }) => kind !== "comma"),
  );
  const [these, noun, next] = tokens.slice(at, at + 3);
  if (!these || !noun || !demonstrative.test(these.text)) return undefined;
  const [actor = ""] = noun.actors.length === 1 ? noun.actors : [];
  const isClass = kindOf(actor).endsWith("-class");
  const isPointing = nounsForMany.test(noun.printed) || isClass;
  if (!isPointing || (next?.kind !== "comma" && !beginsAction(tokens, at + 2))) return undefined;
  return {
    words: noun.printed.toLowerCase(),
    run: { start: these.start, end: noun.end },
    isNoun: true,
    ...(!nounsForMany.test(noun.printed) && { class: actor }),
  };
}

/** Whether such words can mean somebody, by number and kind. */
function fits(words: string, { actors, printed }: About, { kindOf }: Kinds): boolean {
  const kinds = actors.map(kindOf);
  const isTogether = isCollective(actors[0] ?? "");
  const isMany = actors.length > 1 || (kinds[0]?.endsWith("-class") === true && !isTogether);
  const isPlural = isMany || /\b(?:authorities|people|leaders)\b/.test(printed);
  const isPerson = kinds.length === 1 && /^(?:official|special-procedure)$/.test(kinds[0] ?? "");
  if (/^the[my]$/.test(words)) return isPlural || isTogether;
  if (words === "it") return !isPlural && !isPerson;
  if (pronouns.test(words)) return isPerson;
  if (words === "authorities") return kinds.length === 1 && /\bauthorities\b/.test(printed);
  if (/^(?:(?:member )?states|countries|governments)$/.test(words))
    return isMany && kinds.every(isOneOrMoreStates);
  // "Encourages States to work with crews, and invites those stakeholders to": not the States.
  if (/^(?:actors|stakeholders|partners)$/.test(words)) return isMany && !kinds.every(isOneOrMoreStates);
  return (
    isMany &&
    kinds.every(
      (kind) =>
        !isOneOrMoreStates(kind) && !/^(?:official|special-procedure|territory|region|city)$/.test(kind),
    )
  );
}

/** A State, or a class of States. */
const isOneOrMoreStates = (kind: string) => isStateKind(kind) || kind === "state-class";

/** "the international community": many who are spoken of as one. */
const isCollective = (actor: string) => /(?:community|society|sector)$/.test(actor);
