import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PublishedLists, typesByPlural } from "@open-resolutions/core";
import { type Changes, greatest, plurals } from "@open-resolutions/core/diff";

/** The packages of a release, where they are installed or linked: its records, and what checks records. */
export interface ReleasePackages {
  /** Records as they are published. */
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

/** The packages that a folder resolves to. @param folder one that has `node_modules`. */
export async function packagesIn(folder: string): Promise<ReleasePackages> {
  const require = createRequire(join(folder, "package.json"));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const published = Object.fromEntries(
    plurals.map((plural) => [plural, require(`@open-resolutions/json/${plural}.json`)]),
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
  };
}

/**
 * Where the records of one release meet the schemas of another otherwise than the table of versions predicts: the last
 * records, as people write them, and the new schemas; the new records, as they are published, and the last schemas.
 *
 * @returns a line for each record that was predicted to pass and does not.
 */
export function replayFaults(last: ReleasePackages, now: ReleasePackages, { schemas }: Changes): string[] {
  const forContributors = greatest(schemas.map(({ contributors }) => contributors));
  const forConsumers = greatest(schemas.map(({ consumers }) => consumers));
  const faults: string[] = [];
  if (forContributors !== "major")
    for (const [id, why] of refused(last.authored, now.validators.authored))
      faults.push(
        `${id} of the last release is refused by the new schemas, and no change predicts it: ${why}`,
      );
  if (forConsumers !== "major" && forConsumers !== "minor")
    for (const [id, why] of refused(now.published, last.validators.published))
      faults.push(`${id} is refused by the schemas of the last release, and no change predicts it: ${why}`);
  return faults;
}

function* refused(lists: PublishedLists, validators: Validators): Generator<[string, string]> {
  for (const plural of plurals) {
    const validate = validators[typesByPlural[plural]];
    // A record type that one release has not is a change that is predicted.
    if (!validate) continue;
    for (const record of lists[plural] ?? []) {
      if (validate(record)) continue;
      const [error] = validate.errors ?? [];
      yield [(record as { id: string }).id, `${error?.instancePath} ${error?.message}`];
    }
  }
}
