import type { Run } from "../../../block.ts";
import { sessionIn } from "../../../masthead/session.ts";
import { isQuoted } from "../../../structure/endings.ts";
import { type Adoption, done, type ReadTime } from "./read-time.ts";

const ordinal = "(?:one hundredth|one hundred(?: and)? [a-z]+(?:-[a-z]+)?|[a-z]+(?:-[a-z]+)?|[0-9]{4})";
const kind = "(?:resumed|special|regular|substantive|organizational|emergency special)";
const session = new RegExp(
  String.raw`\b((?:no|not) later than(?: at)?|at|of|during|for|by|before|prior to|from|with|until|to|in|throughout)( the (?:main part|first part|resumed part|high-level segment|beginning|end|start|opening|conclusion|close) of)? (?:its|the|their|his|her)(?: forthcoming| upcoming| resumed)? (${ordinal}) ((?:${kind} )?)(?:(and|,|to) (?:at )?(?:its )?(${ordinal}) ((?:${kind} )?))?sessions?\b`,
  "g",
);

const bodies = "Assembly|Council|Commission|Committee|Conference|Board|Forum|Subcommittee";
/** The body whose session words are about: the last one named before them. */
const bodyBefore = new RegExp(String.raw`^[\s\S]*\b(${bodies})\b[^.;]{0,60}$`);
const owners: Readonly<Record<string, RegExp>> = {
  "general-assembly": /^Assembly$/,
  "security-council": /^Council$/,
  "economic-and-social-council": /^Council$/,
  "human-rights-council": /^Council$/,
};

/** The body that words after a session name: "the tenth session of the Committee on Fog", "at its tenth session, in 2046, the Committee". */
const bodyAfter = new RegExp(String.raw`^(?: of|(?:, in [0-9]{4})?,) the (?:[A-Z][a-z]+ )*(${bodies})\b`);

/** Whether a session may lie ahead: sessions of the organ that speaks are counted on from the present one. */
function isAhead(
  said: NonNullable<ReadTime["session"]>,
  before: string,
  after: string,
  { session: present, organ }: Adoption,
): boolean {
  if (said.kind !== present?.kind || said.number >= 1900 || said.number >= present.number) return true;
  // "to the Council at its sixtieth session": the sessions of others are counted otherwise.
  const body = (bodyAfter.exec(after) ?? bodyBefore.exec(before.slice(-100)))?.[1];
  const isOther = body !== undefined && owners[organ]?.test(body) === false;
  return isOther || present.number >= 1900;
}

/** "report on the progress made thus far at its tenth session": the report is due then. */
const progress = /\bprogress (?:made|achieved)(?: [a-z-]+){0,2} $/;

/** "consistent with its decision at its tenth session": it was decided then. */
const decidedThen =
  /\b(?:consistent with|in accordance with|in line with|pursuant to|following|recalling) (?:the|its|their) (?:decisions?|agreements?|conclusions?|recommendations?|discussions?|outcomes?) $/;

/** "at the tenth session of the Conference, held in 2006": what was done there is not due then. */
const held = /^(?: of [^.;]{3,120}?)?, (?:which was )?held\b/;

/** The sessions that words name: "at its eightieth and eighty-first sessions" are two. */
export function sessionsIn(words: string, adoption: Adoption): ReadTime[] {
  return [...words.matchAll(session)].flatMap((match) => {
    const [printed, preposition = "", , first = "", firstKind = "", , second, secondKind = ""] = match;
    const { index } = match;
    const before = words.slice(Math.max(0, index - 90), index);
    if (done.test(before) && !progress.test(before) && /^(?:at|of|in|during)$/.test(preposition)) return [];
    if (decidedThen.test(before)) return [];
    // "the report on the work of its tenth session" is not due then; the agenda of a session is.
    if (
      preposition === "for" &&
      /\b(?:theme|themes|agenda|programme|budget|calendar|estimates|dates|topic)s? $/.test(before)
    )
      return [];
    if (preposition === "of" && !/\bagenda $|\bprogramme of work $/.test(before)) return [];
    const run = { start: index, end: index + printed.length };
    if (held.test(words.slice(run.end))) return [];
    const starting = /\b(?:starting|beginning|commencing) $/.test(before);
    const bound = starting || preposition === "from" ? "from" : boundOf(preposition);
    const read = [
      `${first} ${firstKind}session`,
      ...(second ? [`${second} ${secondKind}session`] : []),
    ].flatMap((each) => sessionIn(each) ?? []);
    return read
      .filter((said) => isAhead(said, words.slice(0, index), words.slice(run.end), adoption))
      .map((said): ReadTime => ({ ...run, bound, session: said }));
  });
}

/** A session that the sentence has named before: "at that session". */
const namedBefore =
  /\b((?:no|not) later than|at|during|for|by|before|prior to) (?:that|the same|the said) session\b/g;

/** The words that mean a session named before, and do not say that something was done then. */
export function namedBeforeIn(words: string): { index: number; printed: string; preposition: string }[] {
  return [...words.matchAll(namedBefore)].flatMap(({ index, 0: printed, 1: preposition = "" }) =>
    done.test(words.slice(Math.max(0, index - 90), index)) ? [] : [{ index, printed, preposition }],
  );
}

/**
 * The sessions that the words of a run mean by "at that session": the one that their sentence names last before them, unless
 * the run names it itself.
 */
export function sessionsAgain(text: string, run: Run, adoption: Adoption): ReadTime[] {
  const words = text.slice(run.start, run.end);
  return namedBeforeIn(words).flatMap(({ index, printed, preposition }) => {
    const before = text.slice(0, run.start + index);
    const sentence = before.slice(before.search(/(?:(?<=[.;] )\p{Lu}[^.;]*|^[^.;]*|(?<=;)[^.;]*)$/u));
    // The title of an agenda item may name another session.
    const named = [...sentence.matchAll(session)].findLast((one) => !isQuoted(sentence, one.index));
    if (!named) return [];
    const [whole, , , ordinalOne = "", kindOne = "", , second] = named;
    const isOwn = before.length - sentence.length + named.index >= run.start;
    const said = second === undefined ? sessionIn(`${ordinalOne} ${kindOne}session`) : undefined;
    const [front, after] = [sentence.slice(0, named.index), sentence.slice(named.index + whole.length)];
    if (isOwn || !said || !isAhead(said, front, after, adoption)) return [];
    return [{ start: index, end: index + printed.length, bound: boundOf(preposition), session: said }];
  });
}

const sessionOfYear =
  /\b((?:no|not) later than(?: at)?|at|during|for|by|before|prior to|until|in)(?: the (?:conclusion|close|end|beginning|start) of)? (?:its|the|their) ([a-z]+ )?session (?:of|in|for) ([0-9]{4})\b/g;

/** "at its session of 2023" is the 2023 session. */
export function sessionsOfYears(words: string): ReadTime[] {
  const found = [...words.matchAll(sessionOfYear)];
  return found.flatMap(({ index, 0: printed, 1: preposition = "", 2: own = "", 3: year }) =>
    // "its eighth session in 2024" has a number of its own.
    done.test(words.slice(Math.max(0, index - 90), index)) || sessionIn(`${own}session`)
      ? []
      : [
          {
            start: index,
            end: index + printed.length,
            bound: boundOf(preposition),
            session: { number: Number(year), kind: "regular" },
          },
        ],
  );
}

const bounds: Readonly<Record<string, ReadTime["bound"]>> = {
  by: "by",
  before: "by",
  "prior to": "by",
  until: "until",
};

function boundOf(preposition: string): ReadTime["bound"] {
  return / later than/.test(preposition) ? "by" : (bounds[preposition] ?? "at");
}
