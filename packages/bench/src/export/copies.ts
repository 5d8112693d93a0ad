import { type Dataset, tables } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { type Batch, batchOf } from "@open-resolutions/export";

/** The tables of a dataset of copies: all of them, so that every format writes what an export of the command writes. */
export { tables };

/**
 * The registers of a dataset folder, its first resolution, to which they refer, and then its copies under other numbers,
 * one batch each, until there are this many paragraphs.
 */
export function* copies(folder: string, paragraphCount: number): Generator<Batch> {
  const { resolutions, paragraphs, ...registers }: Dataset = loadDataset(folder);
  const [first] = resolutions;
  if (!first) throw new Error(`${folder} has no resolution to copy`);
  yield batchOf(registers);
  const own = paragraphs.filter(({ resolution }) => resolution === first.id);
  const slug = own[0]?.id.split(".", 1)[0] ?? "";
  const text = JSON.stringify({ resolutions: [first], paragraphs: own });
  yield batchOf({ resolutions: [first], paragraphs: own });
  for (let index = 1; index * own.length < paragraphCount; index += 1) {
    const number = `${100 + Math.floor(index / 1000)}-${(index % 1000) + 1}`;
    const copy = text
      .replaceAll(first.id, `A/RES/${number.replace("-", "/")}`)
      .replaceAll(slug, `a-res-${number}`);
    yield batchOf(JSON.parse(copy));
  }
}
