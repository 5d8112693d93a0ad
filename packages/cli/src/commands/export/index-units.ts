import {
  addMentions,
  deriveRegisters,
  emptyMentionIndex,
  quotationFinder,
  type Records,
  type Registers,
} from "@open-resolutions/core";
import type { AuthoredCapability, AuthoredDocument, Resolution } from "@open-resolutions/schemas";
import { confirmedOnly } from "./confirmed.ts";
import type { Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** A resolution of the export: where it goes, and how to read it. */
export interface IndexedUnit {
  readonly partition: string;
  readonly read: () => Unit;
}

/** What must be known about all resolutions before the first is written. */
export interface UnitIndex {
  readonly units: readonly IndexedUnit[];
  readonly registers: Registers;
  readonly paragraphCount: number;
  /** Lines that say which purposes are left out, because the export has other words in the place that they quote. */
  readonly otherWords: readonly string[];
  /** The newest day on which one was published (ISO 8601); absent when none says it. */
  readonly sourceDate?: string;
}

/** How resolutions are read. */
export interface IndexOptions {
  readonly partition: (resolution: Resolution) => string;
  /** Leave out what only a program said. */
  readonly isConfirmedOnly: boolean;
  /** Called after each megabyte of an input that is read line by line. */
  readonly onMegabyte: () => void;
}

/** Reads every resolution once, and derives the registers from what mentions them. */
export function indexUnits(
  { registers, units: readUnits }: Source,
  { partition, isConfirmedOnly, onMegabyte }: IndexOptions,
): UnitIndex {
  const view = isConfirmedOnly ? confirmedOnly : (unit: Unit) => unit;
  const quoted = new Map<string, string | undefined>(
    registers.entries.capability.flatMap(({ value: { purpose } }) =>
      purpose ? [[purpose.paragraph, undefined] as const] : [],
    ),
  );
  const mentions = emptyMentionIndex();
  const documents = new Map<string, AuthoredDocument>();
  const units: IndexedUnit[] = [];
  let paragraphCount = 0;
  let sourceDate = "";
  for (const { unit, documents: cited, again } of readUnits(onMegabyte)) {
    const { resolution, paragraphs } = view(unit);
    units.push({ partition: partition(resolution), read: () => view(again()) });
    for (const document of cited) if (!documents.has(document.id)) documents.set(document.id, document);
    for (const paragraph of paragraphs) {
      addMentions(mentions, paragraph);
      if (quoted.has(paragraph.id)) quoted.set(paragraph.id, paragraph.text);
    }
    paragraphCount += paragraphs.length;
    if ((resolution.published ?? "") > sourceDate) sourceDate = resolution.published ?? "";
  }
  const known = withKnownPurposes(registers, quoted);
  return {
    units,
    paragraphCount,
    otherWords: known.otherWords,
    registers: deriveRegisters(withDocuments(known, documents), {
      mentions,
      paragraphText: (id) => quoted.get(id) ?? "",
    }),
    ...(sourceDate !== "" && { sourceDate }),
  };
}

type Entries = Pick<Records, "entries">;

/**
 * A published capability says its purpose in the words of a paragraph, which the export may lack, or have in other words
 * than the published text.
 */
function withKnownPurposes(
  { entries }: Entries,
  quoted: ReadonlyMap<string, string | undefined>,
): Entries & { otherWords: string[] } {
  const otherWords: string[] = [];
  const isIn = ({ paragraph, quote, occurrence }: NonNullable<AuthoredCapability["purpose"]>) =>
    quotationFinder(quoted.get(paragraph) ?? "")(quote, occurrence) !== undefined;
  const capability = entries.capability.map((entry) => {
    const { purpose, ...rest } = entry.value;
    if (purpose === undefined || isIn(purpose)) return entry;
    if (quoted.get(purpose.paragraph) !== undefined)
      otherWords.push(
        `left out the purpose of the capability ${rest.id}: ${purpose.paragraph} has other words than it quotes`,
      );
    return { ...entry, value: rest as AuthoredCapability };
  });
  return { entries: { ...entries, capability }, otherWords };
}

function withDocuments({ entries }: Entries, documents: ReadonlyMap<string, AuthoredDocument>): Entries {
  const known = new Set(entries.document.map(({ value }) => value.id));
  const [like] = entries.verb;
  const more = [...documents.values()].filter(({ id }) => !known.has(id));
  const file = like?.file ?? { path: "", text: "", firstLine: 1, kind: undefined, context: true };
  const added = more.map((value) => ({ type: "document" as const, file, pointer: "", value }));
  return { entries: { ...entries, document: [...entries.document, ...added] } };
}
