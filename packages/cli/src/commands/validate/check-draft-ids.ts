import type { Finding, Records } from "@open-resolutions/core";
import { type LineOfDraft, lineFinding } from "./draft-line-findings.ts";

/** What is kept of lines of `draft`: their ids, and what made them. */
export interface Ids {
  /** The lines by their own ids, and by the ids of their resolutions. */
  lines: Map<string, number>;
  resolutions: Map<string, number>;
  documents: Set<string>;
  /** References to records of other lines: findings, unless a line has the id. */
  asked: { id: string; finding: Finding }[];
  /** The first line of each version and registers. */
  makers: Map<string, number>;
}

/** Nothing yet. */
export function noIds(): Ids {
  return {
    lines: new Map(),
    resolutions: new Map(),
    documents: new Set(),
    asked: [],
    makers: new Map(),
  };
}

/** Adds the ids of a line. @returns what is wrong with them: an earlier line has one, or was made in another way. */
export function checkIds({ file, name, value }: LineOfDraft, ids: Ids): Finding[] {
  const { id, input, version, registers, resolution, documents } = value;
  const findings: Finding[] = [];
  const add = (known: Map<string, number>, own: unknown, what: string, hint: string) => {
    if (typeof own !== "string") return;
    const first = known.get(own);
    if (first === undefined) known.set(own, file.firstLine);
    else
      findings.push(
        lineFinding(file, "IDS001", `${name}: line ${first} has the same ${what} "${own}"`, hint),
      );
  };
  add(ids.lines, id ?? input, "id", "give each text an id of its own");
  add(ids.resolutions, idOf(resolution), "resolution", "keep one of the two lines");
  for (const document of documents) ids.documents.add(String(idOf(document)));
  const maker = `version ${String(version)} with registers ${String(registers)}`;
  const [usual] = ids.makers.keys();
  if (!ids.makers.has(maker)) {
    ids.makers.set(maker, file.firstLine);
    if (usual !== undefined)
      findings.push(
        lineFinding(
          file,
          "DRF019",
          `${name}: this line was made by ${maker}, but line ${ids.makers.get(usual)} by ${usual}`,
          "draft all texts with the same version and the same --registers",
        ),
      );
  }
  return findings;
}

/** The findings on references that no line answers, and no published record. */
export function endOfIds({ resolutions, documents, asked }: Ids, known: Records | undefined): Finding[] {
  const published = known?.byId.resolution;
  return asked
    .filter(({ id }) => !resolutions.has(id) && !documents.has(id) && !published?.has(id))
    .map(({ finding }) => finding);
}

function idOf(record: unknown): unknown {
  return (record as { id?: unknown } | null)?.id;
}
