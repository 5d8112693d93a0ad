import type { Changes } from "@open-resolutions/editions";
import type { Schema } from "@open-resolutions/schemas";

/** A line for each field that is removed although the last release did not mark it as deprecated. */
export function deprecationFaults({ from, schemas }: Changes): string[] {
  // A field that becomes computed is removed only from the authored view, and the published view still lists it.
  const kept = new Set(schemas.filter(({ kind }) => kind !== "field-removed").map(({ place }) => place));
  return schemas
    .filter(
      ({ kind, place, old }) => kind === "field-removed" && !kept.has(place) && !(old as Schema).deprecated,
    )
    .map(
      ({ place }) =>
        `the field ${place} was not deprecated in ${from?.version}: put it back into its schema with "deprecated": true, release that as a minor version, and remove the field in the next major version`,
    );
}
