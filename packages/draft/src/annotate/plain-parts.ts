/** A part of a pattern that is matched as a whole, with its quantifier. */
interface Term {
  source: string;
  /** It has only letters, figures and signs, or choices of them, so that it is found fast. */
  isPlain: boolean;
  /** How many characters it takes at least. */
  least: number;
}

/**
 * A pattern of the longest plain part of another one, such as ` resolution \d{1,3}` of `(?<=\p{Lu}\p{L}* resolution )\d{1,3}`.
 * It matches every text that the whole pattern matches, because each term is matched right after the one before it. What
 * is only looked at is left out, unless it comes first or last. Undefined when no part is plain.
 */
export function plainPartOf({ source, flags }: RegExp): RegExp | undefined {
  let best: Term[] = [];
  let run: Term[] = [];
  for (const term of [...termsOf(source, true), { source: "", isPlain: false, least: 0 }]) {
    if (term.isPlain) run.push(term);
    else {
      if (lengthOf(run) > lengthOf(best)) best = run;
      run = [];
    }
  }
  return best.length === 0 || lengthOf(best) === 0
    ? undefined
    : new RegExp(best.map((term) => term.source).join(""), flags.replace(/[gy]/g, ""));
}

function lengthOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { least }) => sum + least, 0);
}

const escaped = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|.)/y;
const characters = /\[(?:\\.|[^\]\\])*\]/y;
const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const opening = /\((?:\?(?::|<?[=!]|<\w+>))?/y;

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? "";
}

/** The terms of a pattern in order. @param isWhole what comes first or last in it is also first or last in the text */
function termsOf(source: string, isWhole: boolean): Term[] {
  const branches = branchesOf(source);
  if (branches.length > 1) return [choiceOf(branches, "")];
  const terms: Term[] = [];
  let at = 0;
  while (at < source.length) {
    const start = matchAt(opening, source, at);
    const atom =
      start === ""
        ? matchAt(escaped, source, at) || matchAt(characters, source, at) || source.charAt(at)
        : source.slice(at, endOfGroup(source, at));
    const times = matchAt(quantifier, source, at + atom.length);
    const inner = atom.slice(start.length, -1);
    const isFirst = terms.length === 0;
    at += atom.length + times.length;
    if (start === "") terms.push(repeated({ source: atom, ...ofCharacter(atom) }, times));
    else if (/[=!]$/.test(start)) {
      const isRead =
        isWhole && times === "" && (start === "(?<=" ? isFirst : start === "(?=" && at === source.length);
      if (isRead) terms.push(...termsOf(inner, false));
    } else if (times === "" && branchesOf(inner).length === 1) terms.push(...termsOf(inner, false));
    else terms.push(choiceOf(branchesOf(inner), times));
  }
  return terms;
}

/** One character of a text, or a place between two. */
function ofCharacter(atom: string): Pick<Term, "isPlain" | "least"> {
  return {
    isPlain: atom !== "." && !/\\[pP]|\\\d|\\k|^\[\^/.test(atom),
    least: /^(?:\\[bB]|\^|\$)$/.test(atom) ? 0 : 1,
  };
}

function choiceOf(branches: readonly string[], times: string): Term {
  const choices = branches.map((branch) => termsOf(branch, false));
  const source = choices.map((terms) => terms.map((term) => term.source).join("")).join("|");
  const isPlain = choices.every((terms) => terms.every((term) => term.isPlain));
  return repeated({ source: `(?:${source})`, isPlain, least: Math.min(...choices.map(lengthOf)) }, times);
}

function repeated({ source, isPlain, least }: Term, times: string): Term {
  const count = times === "" || times.startsWith("+") ? 1 : Number(/^\{(\d+)/.exec(times)?.[1] ?? 0);
  return { source: source + times, isPlain, least: least * count };
}

/** The choices of a pattern that are in no group. */
function branchesOf(source: string): string[] {
  const branches: string[] = [];
  let from = 0;
  let at = 0;
  while (at < source.length) {
    if (source.charAt(at) === "|") {
      branches.push(source.slice(from, at));
      from = at + 1;
    }
    at = source.charAt(at) === "(" ? endOfGroup(source, at) : afterCharacter(source, at);
  }
  return [...branches, source.slice(from)];
}

/** Where a group ends that begins at a place. */
function endOfGroup(source: string, start: number): number {
  let at = start + matchAt(opening, source, start).length;
  while (at < source.length && source.charAt(at) !== ")")
    at = source.charAt(at) === "(" ? endOfGroup(source, at) : afterCharacter(source, at);
  return at + 1;
}

function afterCharacter(source: string, at: number): number {
  return at + (matchAt(escaped, source, at) || matchAt(characters, source, at) || " ").length;
}
