import { isResolutionType, type Records, type RecordType, visitReferences } from "@open-resolutions/core";
import type { AuthoredDocument } from "@open-resolutions/schemas";
import * as authored from "@open-resolutions/schemas/validators";
import * as published from "@open-resolutions/schemas/validators/published";
import type { Unit } from "./unit.ts";

/** What a line of `draft --ndjson` holds: records, the reason why there are none, or what is wrong with the line. */
export type CheckedLine =
  | { unit: Unit; documents: readonly AuthoredDocument[] }
  | { undrafted: string }
  | { problem: string };

/**
 * Checks what tables need: that each record matches its schema, that ids are unique, and that references lead to
 * records. Whether the records say what the text says is for `validate`.
 *
 * @param seen the ids of the resolutions of earlier lines, to which this one is added.
 */
export function checkLine(text: string, registers: Records, seen: Set<string>): CheckedLine {
  const value = parseLine(text);
  if (value === undefined) return { problem: "the line is not JSON" };
  if (!isDraft(value))
    return { problem: "not a line of draft --ndjson: expected {input, resolution, paragraphs, …}" };
  const { resolution, paragraphs, documents = [] } = value;
  if (resolution === null) return { undrafted: undrafted(value) };
  const fault =
    schemaFault("resolution", published.resolution, resolution) ??
    paragraphs
      .map((record, at) => schemaFault(`paragraphs/${at}`, published.paragraph, record))
      .find(isText) ??
    documents.map((record, at) => schemaFault(`documents/${at}`, authored.document, record)).find(isText) ??
    idFault(value as never, seen) ??
    referenceFault(value as never, registers);
  if (fault !== undefined) return { problem: fault };
  const unit = { resolution, paragraphs } as unknown as Unit;
  seen.add(unit.resolution.id);
  return { unit, documents: documents as AuthoredDocument[] };
}

/** A line whose form is that of a draft, whatever its records are. */
interface DraftLine {
  input?: unknown;
  /** What replaces `input` in a line of `draft --lines`. */
  id?: unknown;
  resolution: object | null;
  paragraphs: object[];
  documents?: object[];
  findings?: { message?: unknown }[];
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is DraftLine {
  if (typeof value !== "object" || value === null) return false;
  const { resolution, paragraphs, documents = [] } = value as Partial<DraftLine>;
  return typeof resolution === "object" && Array.isArray(paragraphs) && Array.isArray(documents);
}

function undrafted({ input, id, findings }: DraftLine): string {
  const reason = Array.isArray(findings) ? findings[0]?.message : undefined;
  return `no records were drafted from ${String(input ?? id)}${reason === undefined ? "" : `: ${String(reason)}`}`;
}

interface Validator {
  (value: unknown): boolean;
  errors?: { keyword: string; instancePath: string; message?: string }[] | null | undefined;
}

function schemaFault(place: string, validate: Validator, value: unknown): string | undefined {
  if (validate(value)) return undefined;
  // Two equal items of a list are two rows, told apart by their positions.
  const fault = validate.errors?.find(({ keyword }) => keyword !== "uniqueItems");
  return fault && `${place}${fault.instancePath} ${fault.message}`;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

function idFault({ resolution, paragraphs }: Unit, seen: ReadonlySet<string>): string | undefined {
  if (seen.has(resolution.id)) return `${resolution.id} is already on an earlier line`;
  const ids = new Set<string>();
  for (const { id, resolution: of } of paragraphs) {
    if (of !== resolution.id) return `paragraph ${id} belongs to ${of}, not to ${resolution.id}`;
    if (ids.has(id)) return `paragraph ${id} is on the line twice`;
    ids.add(id);
  }
  return undefined;
}

function referenceFault(
  { resolution, paragraphs, documents = [] }: Unit & { documents?: readonly AuthoredDocument[] },
  { byId }: Records,
): string | undefined {
  const own = new Set([resolution.id, ...[...paragraphs, ...documents].map(({ id }) => id)]);
  let fault: string | undefined;
  const check = (type: RecordType, record: { id: string }) =>
    visitReferences(type, record, (target, id) => {
      const isKnown = own.has(id) || (!isResolutionType(target) && byId[target].has(id));
      if (!isKnown) fault ??= `${record.id} refers to the ${target} "${id}", which is in no register`;
    });
  check("resolution", resolution);
  for (const paragraph of paragraphs) check("paragraph", paragraph);
  for (const document of documents) check("document", document);
  return fault;
}
