import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PublishedLists, typesByPlural } from "@open-resolutions/core";
import { type Changes, plurals, type SchemaChange } from "@open-resolutions/editions";
import { datasetPackage, editionInPackage } from "@open-resolutions/editions/files";

/** The packages of a release, installed or linked: its records, and the validators of records. */
export interface ReleasePackages {
  /** The records as they are published. */
  published: PublishedLists;
  /** The same as people write them. */
  authored: PublishedLists;
  validators: { authored: Validators; published: Validators };
}

type Validators = Readonly<Record<string, Validator>>;

interface Validator {
  (value: unknown): boolean;
  errors?: { instancePath: string; message?: string }[] | null;
}

/** The packages to which a folder resolves. @param folder one that has `node_modules`. */
export async function packagesIn(folder: string): Promise<ReleasePackages> {
  const require = createRequire(join(folder, "package.json"));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const { lines } = editionInPackage(join(folder, "node_modules", datasetPackage));
  const published = Object.fromEntries(
    plurals.map((plural) => [plural, Array.from(lines[plural], (line) => JSON.parse(line))]),
  );
  const core = pathToFileURL(join(folder, "node_modules/@open-resolutions/core/dist/index.js"));
  const { recordsFromPublished }: typeof import("@open-resolutions/core") = await import(core.href);
  const { entries } = recordsFromPublished(published, "the release");
  return {
    published,
    authored: Object.fromEntries(
      plurals.map((plural) => [plural, entries[typesByPlural[plural]].map(({ value }) => value)]),
    ),
    validators: {
      authored: await load("@open-resolutions/schemas/validators"),
      published: await load("@open-resolutions/schemas/validators/published"),
    },
  };
}

/** How the schemas of one release judge the records of another. */
export interface Replay {
  /** Whose records, and which schemas. */
  what: string;
  passed: number;
  /** How many were refused, as expected from a listed change of their type. */
  expected: number;
  /** A line for each record that was refused without such a change. */
  faults: string[];
}

/**
 * Checks the records of two releases against each other's schemas: the older records, as people write them, against the
 * newer schemas; the newer records, as published, against the older schemas. Refused records are allowed if a change of
 * their type is major for contributors, or at least minor for consumers.
 */
export function replay(last: ReleasePackages, now: ReleasePackages, { schemas }: Changes): Replay[] {
  const typesOf = (isExpected: (change: SchemaChange) => boolean) =>
    new Set(schemas.filter(isExpected).map(({ place }) => place.split(/[.[]/)[0] ?? ""));
  return [
    replayed(
      "records of the last release, checked by the new schemas",
      last.authored,
      now.validators.authored,
      typesOf(({ contributors }) => contributors === "major"),
    ),
    replayed(
      "new records, checked by the schemas of the last release",
      now.published,
      last.validators.published,
      typesOf(({ consumers }) => consumers === "minor" || consumers === "major"),
    ),
  ];
}

function replayed(
  what: string,
  lists: PublishedLists,
  validators: Validators,
  changedTypes: ReadonlySet<string>,
): Replay {
  const found: Replay = { what, passed: 0, expected: 0, faults: [] };
  for (const plural of plurals) {
    const type = typesByPlural[plural];
    const validate = validators[type];
    // A record type that only one of the releases has is a listed change.
    if (!validate) continue;
    for (const record of lists[plural] ?? []) {
      if (validate(record)) found.passed += 1;
      else if (changedTypes.has(type)) found.expected += 1;
      else found.faults.push(`${what}: ${refusal(record, validate)}, although no listed change explains it`);
    }
  }
  return found;
}

function refusal(record: object, { errors }: Validator): string {
  const [error] = errors ?? [];
  return `${(record as { id: string }).id} is refused (${error?.instancePath} ${error?.message})`;
}
