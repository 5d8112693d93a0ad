import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type Records, type RecordType, registerNames } from "@open-resolutions/core";
import type { UnknownName } from "@open-resolutions/draft";
import type { Paragraph } from "@open-resolutions/schemas";
import { explainFileError, isFileError } from "../../files/explain-file-error.ts";
import {
  addUnknownNames,
  type NameTally,
  type RankedName,
  rankNames,
} from "../../names/rank-unknown-names.ts";
import { UsageError } from "../../usage-error.ts";
import type { Ask, Likely } from "./ask-fields.ts";

/** So many names are offered to a person. */
const mostChoices = 40;
/** So many names are listed where nobody can be asked. */
const mostListed = 10;

/** What drafts say of a new record. */
interface FromDrafts {
  /** Values by the flag of their field. */
  given: Record<string, readonly string[]>;
  /** What a person must confirm. */
  likely: Likely;
}

/**
 * The fields of a new actor, capability or document that drafts give: the name or title that the registers lack, the acronym that the
 * texts print after it, and what it probably is.
 *
 * @param file the lines of `draft --ndjson`
 * @param given the name that was given by a flag
 * @param ask asks a person which name; undefined without a terminal
 * @throws {UsageError} when the file cannot be read, has no such name, a register has the name, or nobody can be asked.
 */
export async function fieldsFromDrafts(
  type: RecordType,
  file: string,
  given: string | undefined,
  records: Records,
  ask: Ask | undefined,
): Promise<FromDrafts> {
  const { find } = registerNames(records);
  const isKnown = (words: string) =>
    find(words).some(({ start, end }) => start === 0 && end === words.length);
  const isDocument = type === "document";
  if (given !== undefined && isKnown(given))
    throw new UsageError(
      `${isDocument ? "--title" : "--name"}: a register has "${given}" already: open-resolutions find shows its record`,
    );
  const names = rankNames(await tallyOf(file)).filter(
    ({ kind, words }) => (kind === "document") === isDocument && !isKnown(words),
  );
  const chosen = await choose(names, file, given, isDocument, ask);
  const acronym = isDocument ? undefined : chosen.acronym;
  return {
    given: {
      [isDocument ? "title" : "name"]: [chosen.words],
      ...(acronym !== undefined && { acronym: [acronym] }),
    },
    likely: type !== "actor" || /^(?:other|capability)$/.test(chosen.kind) ? {} : { kind: chosen.kind },
  };
}

async function choose(
  names: readonly RankedName[],
  file: string,
  given: string | undefined,
  isDocument: boolean,
  ask: Ask | undefined,
): Promise<RankedName> {
  const flag = isDocument ? "--title" : "--name";
  if (given !== undefined) {
    const chosen = names.find(({ words }) => words === given);
    if (!chosen) throw new UsageError(`${flag}: no draft in ${file} has the unknown name "${given}"`);
    return chosen;
  }
  const [first] = names;
  if (!first)
    throw new UsageError(
      `the registers have every ${isDocument ? "title" : "name"} of the drafts in ${file}`,
    );
  const labels = new Map(names.slice(0, mostChoices).map((name) => [labelOf(name), name]));
  if (ask) {
    const answer = await ask.choice({
      message: "Which name?",
      description: "The names that the registers lack, the most frequent first",
      check: () => true,
      choices: [...labels.keys()],
    });
    return labels.get(answer) ?? first;
  }
  const listed = [...labels.keys()].slice(0, mostListed).map((label) => `  ${label}`);
  throw new UsageError(`choose one of the names that the registers lack with ${flag}:\n${listed.join("\n")}`);
}

function labelOf({ words, acronym, count }: RankedName): string {
  const name = acronym === undefined ? words : `${words} (${acronym})`;
  return `${name}, ${count === 1 ? "once" : `${count} times`}`;
}

/** @throws {UsageError} when the file cannot be read, or a line is not a draft. */
async function tallyOf(file: string): Promise<NameTally> {
  const tally: NameTally = new Map();
  let number = 0;
  try {
    for await (const line of createInterface({
      input: createReadStream(file),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number += 1;
      if (line.trim() !== "") addUnknownNames(tally, namesIn(line, file, number));
    }
  } catch (error) {
    if (isFileError(error)) throw new UsageError(`${file}: cannot be read: ${explainFileError(error)}`);
    throw error;
  }
  return tally;
}

function namesIn(line: string, file: string, number: number): UnknownName[] {
  try {
    const { unknownNames, paragraphs = [] } = JSON.parse(line);
    if (Array.isArray(unknownNames)) return unannotated(unknownNames, paragraphs);
  } catch {
    // The error below says what to give.
  }
  throw new UsageError(`${file}:${number} is not a line of open-resolutions draft --ndjson`);
}

/** The names at the places that nothing annotates: what was carried over may have a record under other words. */
function unannotated(names: readonly UnknownName[], paragraphs: readonly Paragraph[]): UnknownName[] {
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return names.flatMap((name) => {
    const open = name.places.filter(({ paragraph, footnote, start, end }) => {
      const { mentions = [], citations = [] } = byId.get(paragraph) ?? {};
      return ![...mentions, ...citations].some(
        (one) => one.footnote === footnote && (one.start ?? end) <= start && end <= (one.end ?? start),
      );
    });
    if (open.length === name.places.length) return [name];
    return open.length === 0 ? [] : [{ ...name, count: open.length, places: open }];
  });
}
