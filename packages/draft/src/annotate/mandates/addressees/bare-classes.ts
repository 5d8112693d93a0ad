import type { Token } from "../tokens.ts";
import { staysWhole } from "./limited-names.ts";
import { type IsEnd, isClause, jointLength } from "./list-clauses.ts";
import { titleOfOne, words } from "./word-lists.ts";

/** Words before a common noun that leave its class whole: "all other relevant organizations". */
const open = words("all any other relevant pertinent interested concerned competent appropriate");
/** Words before it that point to some of the class, named elsewhere: "those organizations", "its partners". */
const pointing = words(
  "the a an this that these those such said same both two three its their his her each every respective above-mentioned aforementioned following",
);
/** Words after it that limit it: "organizations of the United Nations system", "countries affected by fog". */
const limiting =
  /^(?:of|within|in|from|with|that|which|who|whose|where|for|under|between|not|[a-z-]+ing|[a-z-]+ed)$/;
/** More nouns share what limits the last of them: "organizations, funds and programmes of the Agency". */
const mostWords = 12;

/**
 * The class that words name as a whole, by common nouns alone: "organizations" of "other interested organizations". Undefined
 * where words before or after them limit it: "those organizations", "United Nations organs and organizations",
 * "organizations and bodies of the Agency".
 *
 * @param from the first token of the words
 */
export function bareClass(
  tokens: readonly Token[],
  from: number,
  noun: readonly Token[],
  isEnd: IsEnd,
  actorNamed: (name: string) => string | undefined,
): string | undefined {
  const first = noun.findIndex(({ kind, text }) => kind !== "word" || !open.has(text));
  const own = noun.slice(Math.max(0, first));
  // "cooperating States": a name may come last.
  const isOfWords = own.every(({ kind }, at) => kind === "word" || (at > 0 && at === own.length - 1));
  const name = own.map(({ printed }) => printed).join(" ");
  if (!isOfWords || titleOfOne.test(name)) return undefined;
  const last = tokens[from - 1]?.text ?? "";
  const isDescribed = first > 0 || open.has(last);
  const pointer = before(tokens, from, isDescribed);
  const next = from + noun.length;
  const concerned = tokens[next]?.text === "concerned" ? actorNamed(`${name} concerned`) : undefined;
  if (name === "country" && /^(?:each|every)$/.test(pointer) && !isLimited(tokens, next, isEnd))
    return actorNamed("countries");
  // "that" before many begins a clause.
  const isClauseStart = pointer === "that" && /s$/.test(name);
  if (
    pointing.has(pointer) &&
    !isClauseStart &&
    !(pointer === "the" && (concerned !== undefined || isOne(name)))
  )
    return undefined;
  if (isLimited(tokens, next, isEnd) || (!isDescribed && sharesPointer(tokens, from))) return undefined;
  const shared = isDescribed ? undefined : sharedBefore(tokens, from, name, actorNamed);
  if (shared !== undefined) return shared === "" ? undefined : actorNamed(`${shared} ${name}`);
  if (concerned !== undefined) return concerned;
  const described = [
    ...(open.has(last) ? [`${last} ${name}`] : []),
    name,
    // Some documents print "states" and "governments" without a capital.
    ...(/^(?:states|governments)$/.test(name) ? [`${name.charAt(0).toUpperCase()}${name.slice(1)}`] : []),
    // "All other actors" are the "relevant actors" of the register; "all parties" may be those to a treaty.
    ...(isDescribed && name !== "parties" ? [`relevant ${name}`] : []),
  ];
  return described.map(actorNamed).find((actor) => actor !== undefined);
}

/** "those organizations and national committees": both were named before. */
function sharesPointer(tokens: readonly Token[], from: number): boolean {
  return (
    jointLength(tokens, from - 1) > 0 && /^(?:those|these|such|said)$/i.test(tokens[from - 3]?.text ?? "")
  );
}

/** Words that "the" leaves whole: "the media", "the political leaders"; "the organizations" are some that were named. */
function isOne(name: string): boolean {
  return /^\p{Ll}/u.test(name) && (/ /.test(name) || !/s$/.test(name) || name === "signatories");
}

/** The word before the noun; where "other" or "relevant" comes between, "the" points to nothing. */
function before(tokens: readonly Token[], from: number, isDescribed: boolean): string {
  let at = from - 1;
  while (open.has(tokens[at]?.text ?? "")) at -= 1;
  const word = (tokens[at]?.text ?? "").toLowerCase();
  return isDescribed && word === "the" ? "" : word;
}

/** Nouns that share an adjective with the noun before "and": "international organizations and bodies". */
const sharing = words(
  "organizations institutions entities bodies partners mechanisms arrangements actors agencies processes procedures",
);

/**
 * What describes the noun before, and this noun as well: "international" in "international organizations and bodies". It shares
 * nothing with "Member States and organizations" or with "other organizations and bodies": then undefined. Empty when words
 * that are no name may describe both.
 */
function sharedBefore(
  tokens: readonly Token[],
  from: number,
  noun: string,
  actorNamed: (name: string) => string | undefined,
): string | undefined {
  if (!sharing.has(noun) || !/^(?:,|and|or)$/.test(tokens[from - 1]?.text ?? "")) return undefined;
  for (let at = from - 2; at >= Math.max(0, from - mostWords); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "name") return describes(token.printed);
    const isPlain =
      token?.kind === "comma" ||
      open.has(token?.text ?? "") ||
      jointLength(tokens, at) > 0 ||
      actorNamed(token?.printed ?? "") !== undefined;
    if (!isPlain) return "";
  }
  return undefined;
}

/** The words before the noun of a name in small letters or of the United Nations; undefined for other names. */
function describes(name: string): string | undefined {
  const lead = name.slice(0, Math.max(0, name.lastIndexOf(" ")));
  const isOfMany = /^(?:United Nations|[\p{Ll}‑-]+)(?: [\p{Ll}‑-]+)* \p{Ll}+s$/u.test(name);
  return isOfMany && !/ of\b/.test(lead) ? lead : undefined;
}

/** Whether words after the noun limit it, at once or after more nouns. */
function isLimited(tokens: readonly Token[], from: number, isEnd: IsEnd): boolean {
  for (let at = from; at < Math.min(tokens.length, from + mostWords); at += 1) {
    const token = tokens[at];
    if (!token || isEnd(at)) return false;
    if (token.kind === "name") return /^[\p{Ll}, ]+ of /u.test(token.printed);
    // "countries, while respecting their laws": how they act limits no class.
    if (tokens[at - 1]?.kind === "comma" && (isClause(tokens, at) || limiting.test(token.text))) return false;
    if (token.text === "concerned" || staysWhole(tokens, at)) return false;
    // "foundations and engaged companies": the participle describes the next noun.
    const describesNext = /(?:ing|ed)$/.test(token.text) && jointLength(tokens, at - 1) > 0;
    // "parties to the Agreement"
    if ((limiting.test(token.text) && !describesNext) || (token.text === "to" && at === from)) return true;
    const isNoun = token.kind === "comma" || jointLength(tokens, at) > 0 || at > from;
    if (!isNoun || /^(?:to|by|on|at|as)$/.test(token.text)) return false;
  }
  return false;
}
