/** The part of the address of a schema that names the major version. */
const majorInAddress = /(\/npm\/@open-resolutions\/schemas@)\d+(?=\/)/g;

/** A schema file whose addresses name the major version of a release. */
export function withMajor(schema: string, version: string): string {
  return schema.replace(majorInAddress, `$1${version.split(".")[0]}`);
}
