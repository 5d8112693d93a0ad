import type { AuthoredActor, AuthoredResolution } from "@open-resolutions/schemas";
import { findSymbols, printSymbol, symbolSlug } from "@open-resolutions/symbols";
import { distinct } from "../distinct.ts";

/** What the words in brackets under the adoption say. */
export interface Origin {
  fields: Pick<AuthoredResolution, "consideredIn" | "committee" | "drafts" | "origin" | "report">;
  /** The committee that the words name and the register of actors lacks. */
  unknownCommittee?: string;
}

/** Finds the actor with a name; undefined when none has it. */
export type ActorByName = (name: string) => AuthoredActor["id"] | undefined;

/** "without reference to a Main Committee (…)" of the General Assembly, "on a proposal considered in plenary meeting (…)" of the Economic and Social Council. */
const inPlenary = /^without reference to a Main Committee\b|\bconsidered in plenary meeting\b/;

/** "on the report of the Third Committee (…)", "on the recommendation of the Commission for Social Development (…)". */
const byCommittee =
  /^on the (?:reports?|recommendations?) of the (.*\b(?:Committees?|Commissions?|Forum)\b.*)$/;

/** Looks actors up by the names and aliases of their register. */
export function actorsByName(actors: readonly AuthoredActor[]): ActorByName {
  const ids = new Map(
    actors.flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((own) => [own, id])),
  );
  return (name) => ids.get(name);
}

/**
 * Reads the words in brackets under the adoption. What the fields alone print again is not kept as words: "without
 * reference to a Main Committee" with the drafts. (UN Editorial Manual, "Resolutions and decisions: format".)
 */
export function readOrigin(bracketed: string | undefined, actorNamed: ActorByName): Origin {
  const words = (bracketed ?? "").replace(/^\[/, "").replace(/\]$/, "").trim();
  if (words === "") return { fields: {} };
  const symbols = findSymbols(words).map(({ symbol, start, end }) => ({
    symbol,
    start,
    end,
    printed: printSymbol(symbol),
  }));
  const drafts = distinct(
    symbols.filter(({ printed }) => /\/L\./.test(printed)).map(({ symbol }) => symbolSlug(symbol)),
  );
  const report = symbols.find(({ printed }) => !/\/L\./.test(printed));
  const pinpoint = report && /^,\s*([^()]{1,80})\)/.exec(words.slice(report.end))?.[1]?.trim();
  const symbolsOnly = symbols.map(({ printed }) => printed).join(" and ");
  const said = words === `without reference to a Main Committee (${symbolsOnly})`;
  const name = committeeIn(words, symbols[0]?.start);
  const committee = name === undefined ? undefined : committeeNamed(name, actorNamed);
  return {
    fields: {
      ...(inPlenary.test(words) && { consideredIn: "plenary" }),
      ...(name !== undefined && { consideredIn: "committee" }),
      ...(committee !== undefined && { committee }),
      ...(!said && { origin: words }),
      ...(!said &&
        report && { report: { document: symbolSlug(report.symbol), ...(pinpoint && { pinpoint }) } }),
      ...(drafts.length > 0 && { drafts }),
    },
    ...(name !== undefined && committee === undefined && { unknownCommittee: name }),
  };
}

/** The name of the committee that reported: the words before the bracket with the first symbol. */
function committeeIn(words: string, firstSymbol = words.length): string | undefined {
  const bracket = words.lastIndexOf("(", firstSymbol);
  const before = firstSymbol === words.length || bracket === -1 ? words : words.slice(0, bracket);
  return byCommittee.exec(before.trim())?.[1]?.replace(/\s*\(/g, " (");
}

/** "Special Political and Decolonization Committee (Fourth Committee)" is one committee under two names. */
function committeeNamed(name: string, actorNamed: ActorByName): string | undefined {
  const [, first = name, second = name] = /^(.*) \((.*)\)$/.exec(name) ?? [];
  return actorNamed(name) ?? actorNamed(first) ?? actorNamed(second);
}
