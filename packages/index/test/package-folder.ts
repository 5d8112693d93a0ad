import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileTypeScript } from "@open-resolutions/build";
import { compactLine } from "@open-resolutions/core";
import { recordsOfIndex } from "@open-resolutions/core/files";
import type { CitedDocument, IndexedResolution, Subject } from "@open-resolutions/schemas/facts";
import { slugOf } from "@open-resolutions/symbols";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import type { KnownName } from "../src/entry/known-names.ts";
import { entryModules } from "../src/entry-modules.ts";
import { gzippedLines, indexFiles } from "../src/index-files.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The text of every paragraph, which the index does not have. */
export const words = "Requests INTERPOL to keep every lamp burning,";
const hash = createHash("sha256").update(words).digest("hex").slice(0, 16);

/** A line of an index, with facts that every question of the README asks for. */
function lineOf(number: number, year: number): IndexedResolution {
  const slug = `a-res-150-${number}`;
  return {
    id: `A/RES/150/${number}`,
    organ: year < 2090 ? "security-council" : "general-assembly",
    number,
    title: "Lamps of the cyberspace",
    adopted: `${year}-11-21`,
    chapterVii: "yes",
    vote: { method: "recorded", inFavour: 2, against: 0, abstaining: 0 },
    ballots: { inFavour: ["france", "singapore"] },
    sponsors: ["france"],
    subjects: ["unbis.lighthouses"],
    sdgs: ["14"],
    counts: { preambular: 0, operative: 1, annexed: 0, items: 0, parts: 0, footnotes: 0, words: 7 },
    textHash: "0".repeat(64),
    method: "rule",
    source: { file: "ga/x.xml", sha256: "1".repeat(64) },
    paragraphs: [
      {
        ...{ id: `${slug}.op1`, label: "OP1", kind: "operative", order: 1, words: 7, hash },
        opening: "request",
        acts: [{ verb: "request", addressees: ["interpol"] }],
        mandates: [
          { type: "report", assignees: ["secretary-general"], due: [{ bound: "by", date: "2027-03" }] },
          {
            type: "action",
            assignees: ["secretary-general"],
            due: [{ bound: "at", session: { number: 82, kind: "regular" } }],
          },
          { type: "cooperation", act: 1 },
          { type: "access", act: 1, actParagraph: `${slug}.op1` },
        ],
        mentions: [
          { actor: "interpol", times: 1 },
          { capability: "i-24-7", times: 2 },
        ],
        citations: [{ document: "a-res-141-1", role: "recalls" }],
      },
    ],
  };
}

/** A resolution whose symbol has the letters of its parts; it cites one with the same letters. */
export function lineWithParts(number: number, parts: string): IndexedResolution {
  const cited = `a-res-141-${number}-${parts.toLowerCase()}`;
  return { ...lineThatCites(number, cited), ...withId(`A/RES/150/${number} ${parts}`, cited) };
}

/** A resolution that cites some documents. */
export function lineThatCites(number: number, ...documents: string[]): IndexedResolution {
  return { ...lineOf(number, 2097), ...withId(`A/RES/150/${number}`, ...documents) };
}

/** A resolution of the Security Council that cites some documents. */
export function councilLine(id: string, ...documents: string[]): IndexedResolution {
  return { ...lineOf(3999, 2095), organ: "security-council", ...withId(id, ...documents) };
}

/** A symbol, and a paragraph that cites. */
function withId(id: string, ...documents: string[]): Pick<IndexedResolution, "id" | "paragraphs"> {
  const [paragraph] = lineOf(1, 2097).paragraphs as [IndexedResolution["paragraphs"][number]];
  const citations = documents.map((document) => ({ document, role: "recalls" as const }));
  return { id, paragraphs: [{ ...paragraph, id: `${slugOf(id)}.op1`, mandates: [], citations }] };
}

/** The resolutions of the index. */
export const lines = [lineOf(1, 2089), lineOf(2, 2094), lineOf(3, 2095), lineOf(4, 2096)];
export const cited: CitedDocument = {
  id: "a-res-141-1",
  kind: "resolution",
  citations: 4,
  citingResolutions: 4,
};
export const subject: Subject = {
  id: "unbis.lighthouses",
  list: "unbis",
  heading: "LIGHTHOUSES",
  resolutions: 4,
};
/** What the registers call those that the index names, and some that it does not name. */
const names: KnownName[] = [
  {
    id: "france",
    kind: "actor",
    names: ["France", "French Republic"],
    otherNames: ["FR", "FRA", "Land of Lamps"],
    isState: true,
  },
  {
    id: "singapore",
    kind: "actor",
    names: ["Singapore"],
    otherNames: ["SG", "Land of Lamps"],
    isState: true,
  },
  { id: "amberland", kind: "actor", names: ["Amberland"], isState: true },
  { id: "sea-guild", kind: "actor", names: ["Sea Guild", "SG"] },
  { id: "secretary-general", kind: "actor", names: ["Secretary-General"] },
  {
    id: "interpol",
    kind: "actor",
    names: ["International Criminal Police Organization", "INTERPOL", "ICPO"],
  },
  { id: "i-24-7", kind: "capability", names: ["I-24/7"] },
  { id: "icpo-museum", kind: "actor", names: ["ICPO"] },
  { id: "a-res-141-1", kind: "document", names: ["Rules for lamps on HIV/AIDS ships", "Lamp Rules"] },
];
/** A file of an index by its path. */
const file = (path: string, records: readonly object[]) => ({
  [path]: records.map((record) => `${JSON.stringify(compactLine(path, record))}\n`).join(""),
});
const dataset = {
  ...{ name: "test", title: "Test", version: "1.0.0", schemaVersion: "1" },
  ...{ license: "CC0-1.0", source: "United Nations" },
};

const modules = entryModules(compileTypeScript(here("../tsconfig.build.json")));

/**
 * A folder like that of the published package, with a small index: its package.json, and in `dist` the modules and the
 * files of the index.
 *
 * @param more resolutions besides those of {@link lines}.
 */
export async function packageFolder(more: readonly IndexedResolution[] = []): Promise<string> {
  const others = more.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ citations = [] }) => citations.flatMap(({ document }) => document ?? [])),
  );
  const index = folderWith({
    ...file("security-council/2089.ndjson", lines.slice(0, 1)),
    ...file("general-assembly/2094.ndjson", [...lines.slice(1), ...more]),
    ...file("cited-documents.ndjson", [cited, ...[...new Set(others)].map((id) => ({ ...cited, id }))]),
    ...file("subjects.ndjson", [subject]),
  });
  const folder = folderWith();
  mkdirSync(join(folder, "dist"));
  for (const name of ["package.json", "README.md", "LICENSE"])
    copyFileSync(here(`../${name}`), join(folder, name));
  for (const [path, content] of [...modules, ...(await indexFiles(recordsOfIndex(index), dataset))]) {
    mkdirSync(dirname(join(folder, "dist", path)), { recursive: true });
    writeFileSync(join(folder, "dist", path), content);
  }
  writeFileSync(join(folder, "dist/names.ndjson.gz"), gzippedLines(names));
  return folder;
}
