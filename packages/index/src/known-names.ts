import { otherNamesOf } from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";
import type { KnownName } from "./entry/known-names.ts";

/** What a record of a register calls its actor, capability or document. */
interface Named {
  id: string;
  kind?: string;
  name?: string;
  title?: string;
  acronym?: string;
  aliases?: string[];
  identifiers?: { scheme: string; value: string }[];
}

const kinds: Record<string, KnownName["kind"]> = {
  actors: "actor",
  capabilities: "capability",
  documents: "document",
};

/** The names of the registers of a dataset folder, which the functions of the package accept for ids. */
export function* knownNames(data: string): Generator<KnownName> {
  for (const { path, content } of readFolder(data)) {
    const kind = kinds[/^([a-z]+)\/[^/]+\.json$/.exec(path)?.[1] ?? ""];
    if (kind === undefined) continue;
    const record = JSON.parse(String(content)) as Named;
    const { id, name, title, acronym, aliases = [] } = record;
    const names = [name, title, acronym, ...aliases].filter((each) => each !== undefined);
    const otherNames = kind === "actor" ? otherNamesOf(record) : [];
    const isState = kind === "actor" && record.kind === "state";
    yield {
      ...{ id, kind, names: [...new Set(names)] },
      ...(otherNames.length > 0 && { otherNames }),
      ...(isState && { isState }),
    };
  }
}
