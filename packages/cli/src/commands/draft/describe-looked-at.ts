import {
  counted,
  groupBy,
  isResolutionType,
  parseParagraphId,
  type Records,
  type RecordType,
  shellWord,
} from "@open-resolutions/core";
import { isConfirmed } from "@open-resolutions/draft";

/** Records that a draft knows beside others. */
interface Layer {
  /** Their folder or file, as a person writes it. */
  path: string;
  /** They and the others. */
  records: Records;
  /** The others. */
  below: Records;
}

/** So many folders are named. */
const mostNamed = 3;

/**
 * Lines that say which records a draft knows beside the published ones, and which it does not know although they are in
 * the working directory.
 *
 * @param notRead dataset folders of the working directory that were not read.
 */
export function describeLookedAt(layers: readonly Layer[], notRead: readonly string[]): string[] {
  const described = layers.flatMap((layer) => {
    const counts = countsOf(layer);
    return counts === "" ? [] : [`${layer.path} (${counts})`];
  });
  return [
    ...(described.length > 0 ? [`looked at the published records, and at ${described.join(" and ")}`] : []),
    ...layers.flatMap(faultsOf),
    ...describeNotRead(notRead),
  ];
}

function describeNotRead(folders: readonly string[]): string[] {
  const [first] = folders;
  if (first === undefined) return [];
  const more = folders.length - mostNamed;
  const names = [...folders.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return [`did not look at ${names}: to use the records there, add --registers ${shellWord(first)}`];
}

/** How many records there are of each type, and how many resolutions people have confirmed. */
function countsOf({ records, below }: Layer): string {
  const isOwn = (type: RecordType, id: string) => records.byId[type].get(id) !== below.byId[type].get(id);
  const types = (Object.keys(records.byId) as RecordType[]).filter((type) => !isResolutionType(type));
  const registers = types.flatMap((type) => {
    const count = [...records.byId[type].keys()].filter((id) => isOwn(type, id)).length;
    return count === 0 ? [] : [counted(count, type)];
  });
  const resolutions = [...records.byId.resolution.keys()].filter((id) => isOwn("resolution", id)).length;
  if (resolutions === 0) return registers.join(", ");
  const own = [...records.byId.paragraph.values()].filter(({ value }) => isOwn("paragraph", value.id));
  const confirmed = own.filter(({ value }) => isConfirmed(value)).map(({ value }) => value.id);
  const bySlug = groupBy(confirmed, (id) => parseParagraphId(id)?.slug ?? "");
  return [
    ...registers,
    counted(resolutions, "resolution"),
    `${bySlug.size === 0 ? "none" : bySlug.size} with confirmed paragraphs`,
  ].join(", ");
}

function faultsOf({ path, records }: Layer): string[] {
  const count = records.invalidRegisterRecords + records.invalidResolutions.size;
  if (count === 0) return [];
  return [
    `${counted(count, "record")} of ${path} cannot be read: open-resolutions validate ${shellWord(path)} shows more`,
  ];
}
