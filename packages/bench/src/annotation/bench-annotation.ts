// Measures the annotation of unseen resolutions: npm run bench:annotation -- <folder> [--differences] [--write]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkFolder } from "@open-resolutions/core/files";
import { makeDrafter } from "@open-resolutions/draft";
import { idsOfDocuments, idsOfNames } from "./ids-of-names.ts";
import { readReadings } from "./readings.ts";
import { scoreAnnotation } from "./score-annotation.ts";
import { kinds, sumScores } from "./scores.ts";
import { share } from "./share.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    differences: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const [folder] = positionals;
const readings = readReadings();
const missing = readings.filter(({ file }) => folder === undefined || !existsSync(join(folder, file)));
if (folder === undefined || missing.length > 0) {
  console.error(
    folder === undefined
      ? "name the folder of the official documents: npm run bench:annotation -- <folder>"
      : `${folder} lacks ${missing.map(({ file }) => file).join(", ")}`,
  );
  process.exit(2);
}

const { records } = checkFolder(fileURLToPath(new URL("../../../../data/", import.meta.url)));
const draft = makeDrafter(records);
const actorsNamed = idsOfNames(records);
const documentsNamed = idsOfDocuments(records);
const all = readings.map((reading) => {
  const made = draft({ path: reading.file, content: readFileSync(join(folder, reading.file), "utf8") });
  const cited = new Map(
    [...records.entries.document.map(({ value }) => value), ...(made.records?.documents ?? [])].map(
      ({ id, symbol, title }) => [id, symbol ?? title],
    ),
  );
  const scores = scoreAnnotation(reading, {
    paragraphs: made.paragraphs,
    actorsNamed,
    documentsNamed,
    isPlace: (id) => /^(?:territory|region)$/.test(records.byId.actor.get(id)?.value.kind ?? ""),
    symbolOf: (id) => cited.get(id),
    locatedIn: (id) => records.byId.document.get(id)?.value.locatedIn ?? [],
  });
  if (values.differences) {
    console.log(`\n${reading.symbol}`);
    for (const kind of kinds)
      for (const { label, what } of scores[kind].differences) console.log(`  ${label} ${kind} ${what}`);
  }
  return scores;
});
const total = sumScores(all);
console.log(
  `\n${readings.length} resolutions, each read by two readers before the program. 95 % intervals (Wilson).`,
);
console.table(
  Object.fromEntries(
    kinds.map((kind) => {
      const { agreed, found, proposed, right } = total[kind];
      return [kind, { agreed, recall: share(found, agreed), proposed, precision: share(right, proposed) }];
    }),
  ),
);
if (values.write) {
  const measured = kinds.map((fact) => {
    const { agreed, found, proposed, right } = total[fact];
    return { fact, right, given: proposed, found, expected: agreed };
  });
  writeFileSync(
    new URL("../../../../docs/measured.json", import.meta.url),
    `${JSON.stringify(measured, null, 2)}\n`,
  );
}
