import type { Tombstone } from "@open-resolutions/schemas";
import type { ParsedRecord } from "./pair-lines.ts";

/**
 * The tombstones of an edition by their ids.
 *
 * @throws {SyntaxError} when a line is not a tombstone.
 */
export function tombstonesIn(lines: Iterable<string>): Map<string, Tombstone> {
  return new Map(
    Array.from(lines, (line) => {
      const tombstone: Tombstone = JSON.parse(line);
      if (!Array.isArray(tombstone.to ?? []))
        throw new SyntaxError(`expected a tombstone with a list of ids: ${line.slice(0, 80)}`);
      return [tombstone.id, tombstone];
    }),
  );
}

/** Tests whether an id belongs to a part of a paragraph. The parts are read at the first call, because most runs need none. */
export function partsIn(paragraphs: Iterable<string>): (id: string) => boolean {
  let parts: Set<string> | undefined;
  return (id) => {
    parts ??= new Set(
      // Most paragraphs have no parts, and need not be parsed.
      Array.from(paragraphs, (line) => (line.includes('"parts"') ? partIds(JSON.parse(line)) : [])).flat(),
    );
    return parts.has(id);
  };
}

/** The ids of the parts of a paragraph. */
export function partIds({ parts }: ParsedRecord): string[] {
  return Array.isArray(parts) ? parts.flatMap((part) => (typeof part?.id === "string" ? [part.id] : [])) : [];
}
