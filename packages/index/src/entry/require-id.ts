/** The form of an id: words of small letters and digits, with hyphens between them (`schemas/common.schema.json`). */
const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The id, if it has the form of one: an empty list for `France` would read as "no votes".
 * @throws RangeError for any other text.
 */
export function requireId(id: string): string {
  if (typeof id === "string" && form.test(id)) return id;
  throw new RangeError(
    `${JSON.stringify(id)} is not an id; ids have small letters, digits and hyphens, such as "secretary-general"`,
  );
}
