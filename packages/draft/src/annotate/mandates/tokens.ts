import type { Run } from "../../block.ts";
import { byPlace } from "../spans.ts";

/** Somebody or something named in the text. */
export interface Named extends Run {
  actor?: string;
  capability?: string;
}

/** A word, a comma or a name of a text. */
export interface Token extends Run {
  kind: "word" | "comma" | "name";
  /** The word or comma, with plain hyphens; empty for a name, whose words mean nothing else. */
  text: string;
  /** The words as printed. */
  printed: string;
  /** The actors of a name, or none. */
  actors: readonly string[];
  /** Whether it names a State or another place. */
  isPlace: boolean;
}

const places: ReadonlySet<string> = new Set(["state", "observer-state", "territory", "city", "region"]);

/** The words, commas and names of a run of a text; of names that lie one inside another the outermost. */
export function tokensOf(
  text: string,
  run: Run,
  names: readonly Named[],
  kindOf: (actor: string) => string,
): Token[] {
  const tokens: Token[] = [];
  let at = run.start;
  for (const name of outermost(text, names, run)) {
    const isPlace = name.actors.some((actor) => places.has(kindOf(actor)));
    tokens.push(...wordsOf(text, at, name.start), { ...name, isPlace });
    at = name.end;
  }
  tokens.push(...wordsOf(text, at, run.end));
  return tokens;
}

/** The names of actors in a run that no other name contains; names with the same words are one. */
function outermost(text: string, names: readonly Named[], { start, end }: Run): Token[] {
  const within = names
    .filter((name) => name.start >= start && name.end <= end && name.actor !== undefined)
    .sort(byPlace);
  const found: (Token & { actors: string[] })[] = [];
  for (const { start: from, end: to, actor } of within) {
    const last = found.at(-1);
    if (actor !== undefined && last && last.start === from && last.end === to) last.actors.push(actor);
    else if (!last || from >= last.end)
      found.push({
        kind: "name",
        start: from,
        end: to,
        text: "",
        printed: text.slice(from, to),
        actors: actor === undefined ? [] : [actor],
        isPlace: false,
      });
  }
  return found;
}

function wordsOf(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(/[,;:]|[^\s,;:]+/g)].map(({ index, 0: printed }) => ({
    kind: /^[,;:]$/.test(printed) ? "comma" : "word",
    start: start + index,
    end: start + index + printed.length,
    text: printed.replaceAll("\u2011", "-"),
    printed,
    actors: [],
    isPlace: false,
  }));
}
