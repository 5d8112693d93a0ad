import { readFolder } from "@open-resolutions/core/files";
import type { KnownName } from "./entry/known-names.ts";

/** What a register's record calls its actor or capability. */
interface Named {
  id: string;
  name: string;
  acronym?: string;
  aliases?: string[];
}

/** The names of the actors and capabilities of a dataset folder, which the functions of the package accept for ids. */
export function* knownNames(data: string): Generator<KnownName> {
  for (const { path, content } of readFolder(data)) {
    if (!/^(?:actors|capabilities)\/[^/]+\.json$/.test(path)) continue;
    const { id, name, acronym, aliases = [] } = JSON.parse(String(content)) as Named;
    yield { id, names: [...new Set([name, ...(acronym ? [acronym] : []), ...aliases])] };
  }
}
