import { checkFiles, deriveDataset } from "@open-resolutions/core";
import type {
  Actor,
  Capability,
  Citation,
  Footnote,
  Mandate,
  Mention,
  Paragraph,
  Resolution,
  Tombstone,
} from "@open-resolutions/schemas";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import type { Segment } from "../src/entry/segments.ts";
import { makeLibrary } from "../src/library.ts";

/** The dataset of the test kit. */
export const dataset = deriveDataset(checkFiles(datasetFiles()).records);

/** The library for it: the same modules as are published, for other records. */
export const made = await makeLibrary(dataset, "1.2.3");

/** An ES module of the library. */
export function load(name: string): Promise<unknown> {
  return import(`data:text/javascript,${encodeURIComponent(made.files.get(`${name}.js`) ?? "")}`);
}

interface Found {
  type: string;
  id: string;
}

/** What the tests use of it. The ids of the kit are not those of the published types. */
interface KitLibrary {
  actors: readonly Actor[];
  capabilities: readonly Capability[];
  paragraphs: readonly Paragraph[];
  tombstones: readonly Tombstone[];
  resolve(id: string): { status: string; records: readonly Found[] } | undefined;
  getResolution(id: string): Resolution;
  findDocument(id: string): Found | undefined;
  getParagraph(id: string): Paragraph;
  paragraphsOf(id: string): Paragraph[];
  itemsOf(id: string): Paragraph[];
  paragraphsAddressing(id: string): Paragraph[];
  mentionsOf(id: string): { paragraph: Paragraph; mention: Mention }[];
  mandatesOf(id: string): { paragraph: Paragraph; mandate: Mandate }[];
  citationsOf(id: string): { paragraph: Paragraph; citation: Citation }[];
  childrenOf(id: string): Found[];
  descendantsOf(id: string): Found[];
  neighboursOf(id: string): { record: Found; count: number }[];
  segments(paragraph: Paragraph, footnote?: Footnote): Segment[];
}

export const library = (await load("index")) as KitLibrary;
