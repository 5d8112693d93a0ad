import { type RecordType, recordTypes } from "@open-resolutions/schemas";
import type { Records } from "../model/records.ts";
import { visitReferences } from "../model/references.ts";
import type { Entry } from "../read/read-file.ts";
import { longDate } from "./numerals.ts";
import type { ResolutionUnit } from "./resolution-unit.ts";

/**
 * What the rules of the registers ask of all resolutions. It is gathered one resolution at a time, so that no two of
 * them need be in memory.
 */
export interface Survey {
  /** The ids, by type, of the records to which another one refers. */
  used: Record<RecordType, Set<string>>;
  /** The first reference to each type of record. */
  firstReference: Map<RecordType, { entry: Entry; pointer: string; id: string }>;
  /** The statements of the registers that no resolution has printed so far. */
  unprinted: Set<PrintedStatement>;
  /** The same by the record that makes them. */
  statements: ReadonlyMap<Entry, readonly PrintedStatement[]>;
  /** The day of the check (ISO 8601), where the caller says it. */
  today: string | undefined;
}

/** A statement of a register that needs no source when a resolution prints it. */
interface PrintedStatement {
  field: string;
  /** Place in the list when the field is one. */
  index: number | undefined;
  value: string;
  /** What must stand in one text. */
  words: readonly string[];
}

const nameFields = ["name", "title", "acronym", "aliases", "location"] as const;

/** A survey of nothing yet, for the records of the registers. */
export function openSurvey(records: Records, today?: string): Survey {
  const { entries } = records;
  const statements = new Map<Entry, PrintedStatement[]>();
  for (const entry of [...entries.actor, ...entries.capability, ...entries.document]) {
    if (!entry.file.context) statements.set(entry, [...statementsOf(entry)]);
  }
  const used = Object.fromEntries(recordTypes.map((type) => [type, new Set()])) as Survey["used"];
  return {
    used,
    firstReference: new Map(),
    unprinted: new Set([...statements.values()].flat()),
    statements,
    today,
  };
}

function* statementsOf({ value }: Entry<"actor" | "capability" | "document">): Generator<PrintedStatement> {
  const sourced = new Set<string>(value.sources?.flatMap(({ supports }) => supports));
  // A source that supports a field that is not there probably means another; a rule of its own says so.
  if ([...sourced].some((field) => !Object.hasOwn(value, field))) return;
  const record: Partial<Record<(typeof nameFields)[number], string | string[]>> = value;
  for (const field of nameFields) {
    const stated = record[field];
    if (stated === undefined || sourced.has(field)) continue;
    for (const [index, name] of typeof stated === "string"
      ? [[undefined, stated] as const]
      : stated.entries())
      yield { field, index, value: name, words: field === "name" ? name.split(" ") : [name] };
  }
  if ("date" in value && value.date !== undefined && !sourced.has("date")) {
    const printed = value.date.length === 10 ? longDate(value.date) : value.date.slice(0, 4);
    yield { field: "date", index: undefined, value: value.date, words: [printed] };
  }
}

/** Adds what a resolution prints, and to what it refers. */
export function surveyResolution(survey: Survey, { resolution, paragraphs }: ResolutionUnit): void {
  if (survey.unprinted.size > 0) {
    const printed = resolution?.value;
    const texts = [
      printed?.title,
      printed?.agendaItem?.title,
      ...(printed?.footnotes ?? []).map(({ text }) => text),
      ...paragraphs.map(({ value }) => value.text),
    ];
    for (const statement of survey.unprinted) {
      if (texts.some((text) => text !== undefined && statement.words.every((word) => text.includes(word))))
        survey.unprinted.delete(statement);
    }
  }
  if (resolution) surveyReferences(survey, resolution);
  for (const entry of paragraphs) surveyReferences(survey, entry);
}

/** Adds to what the registers themselves refer. */
export function surveyRegisters(survey: Survey, { entries }: Records): void {
  for (const type of recordTypes) {
    if (type === "resolution" || type === "paragraph") continue;
    for (const entry of entries[type]) surveyReferences(survey, entry);
  }
}

function surveyReferences({ used, firstReference }: Survey, entry: Entry): void {
  visitReferences(entry.type, entry.value, (type, id, pointer) => {
    if (id !== entry.value.id) used[type].add(id);
    if (!firstReference.has(type)) firstReference.set(type, { entry, pointer: pointer(), id });
  });
}
