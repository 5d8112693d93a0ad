import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PublishedLists, typesByPlural } from "@open-resolutions/core";
import {
  type Changes,
  plurals,
  reachableFrom,
  type SchemaChange,
  type Structure,
} from "@open-resolutions/core/diff";

/** The packages of a release, where they are installed or linked: its records, and what checks records. */
export interface ReleasePackages {
  /** Records as they are published. */
  published: PublishedLists;
  /** The same as people write them. */
  authored: PublishedLists;
  validators: { authored: Validators; published: Validators };
  structure: Structure;
}

type Validators = Readonly<Record<string, Validator>>;

interface Validator {
  (value: unknown): boolean;
  errors?: { instancePath: string; message?: string }[] | null;
}

/** The packages that a folder resolves to. @param folder one that has `node_modules`. */
export async function packagesIn(folder: string): Promise<ReleasePackages> {
  const require = createRequire(join(folder, "package.json"));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const published = Object.fromEntries(
    plurals.map((plural) => [plural, unlessMissing(() => require(`@open-resolutions/json/${plural}.json`))]),
  );
  const core = pathToFileURL(join(folder, "node_modules/@open-resolutions/core/dist/index.js"));
  const { knownRecords }: typeof import("@open-resolutions/core") = await import(core.href);
  const { entries } = knownRecords(published, "the release");
  return {
    published,
    authored: Object.fromEntries(
      plurals.map((plural) => [plural, entries[typesByPlural[plural]].map(({ value }) => value)]),
    ),
    validators: {
      authored: await load("@open-resolutions/schemas/validators"),
      published: await load("@open-resolutions/schemas/validators/published"),
    },
    structure: require("@open-resolutions/json/structure.json"),
  };
}

/** A release has no list of a record type that came later. */
function unlessMissing(read: () => object[]): object[] {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return [];
    throw error;
  }
}

/** How the records of one release fared with the schemas of another. */
export interface Replay {
  /** Whose records, and which schemas. */
  what: string;
  passed: number;
  /** How many were refused as the table of versions predicts. */
  predicted: number;
  /** A line for each record that was refused, and no change predicts it. */
  faults: string[];
}

/**
 * Puts the records of each of two releases through the schemas of the other: the last ones, as people write them, through
 * the new schemas; the new ones, as they are published, through the last schemas. The table of versions predicts which
 * may be refused: those of a type to which a change leads that breaks contributors, or shows consumers something new.
 */
export function replay(last: ReleasePackages, now: ReleasePackages, { schemas }: Changes): Replay[] {
  const [older, newer] = [last.structure, now.structure];
  const touched = (view: "authored" | "published", isBroken: (change: SchemaChange) => boolean) => {
    const places = schemas.filter(isBroken).map(({ pointer }) => pointer.split("/")[1] ?? "");
    return (type: string) =>
      [older, newer].some((structure) => {
        const reached = reachableFrom([type], structure[view]);
        return places.some((place) => reached.has(place));
      });
  };
  return [
    replayed(
      "records of the last release by the new schemas",
      last.authored,
      now.validators.authored,
      touched("authored", ({ contributors }) => contributors === "major"),
    ),
    replayed(
      "new records by the schemas of the last release",
      now.published,
      last.validators.published,
      touched("published", ({ consumers }) => consumers === "minor" || consumers === "major"),
    ),
  ];
}

function replayed(
  what: string,
  lists: PublishedLists,
  validators: Validators,
  isPredicted: (type: string) => boolean,
): Replay {
  const found: Replay = { what, passed: 0, predicted: 0, faults: [] };
  for (const plural of plurals) {
    const type = typesByPlural[plural];
    const validate = validators[type];
    // A record type that one release has not is a change that is predicted.
    if (!validate) continue;
    const mayBeRefused = isPredicted(type);
    for (const record of lists[plural] ?? []) {
      if (validate(record)) found.passed += 1;
      else if (mayBeRefused) found.predicted += 1;
      else found.faults.push(`${what}: ${refusal(record, validate)}, and no change predicts it`);
    }
  }
  return found;
}

function refusal(record: object, { errors }: Validator): string {
  const [error] = errors ?? [];
  return `${(record as { id: string }).id} is refused (${error?.instancePath} ${error?.message})`;
}
