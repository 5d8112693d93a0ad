// Measures the drafter on a corpus of official resolutions: npm run bench:corpus -- <folder>
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkFolder } from "@open-resolutions/core/files";
import { makeDrafter } from "@open-resolutions/draft";
import { type Form, forms, readCorpus } from "./read-corpus.ts";
import { ratio, type Score, scoreDraft, sumScores } from "./score.ts";

/** The targets for each form: the least share found, and the greatest share of extra paragraphs. */
const aims: Record<Form, { found: number; extra: number }> = {
  "text.txt": { found: 0.995, extra: 0.005 },
  "page-broken.txt": { found: 0.98, extra: 0.02 },
  "official.akn.xml": { found: 0.999, extra: 0.001 },
};
const footnoteAim = 0.99;
const openerAim = 0.99;
const shownFaults = 6;
const shownDocuments = 10;

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined || !existsSync(folder)) {
  console.error(
    folder === undefined
      ? "name the folder of the corpus: npm run bench:corpus -- <folder>"
      : `${folder}: this folder does not exist`,
  );
  process.exit(2);
}

const { records } = checkFolder(fileURLToPath(new URL("../../../../data/", import.meta.url)));
const draft = makeDrafter(records);
const scores: { form: Form; name: string; score: Score }[] = [];
for (const document of readCorpus(folder))
  for (const form of forms) {
    const made = draft({ path: `${document.name}/${form}`, content: document.texts[form] });
    scores.push({ form, name: document.name, score: scoreDraft(made, document) });
  }
if (scores.length === 0) {
  console.error(`${folder}: none of its folders has an expected.json`);
  process.exit(2);
}

const worst = scores
  .filter(({ score }) => score.faults.length > 0)
  .sort((a, b) => b.score.faults.length - a.score.faults.length);
for (const { form, name, score } of worst.slice(0, shownDocuments)) {
  console.log(`${name}/${form}: ${score.faults.length} faults`);
  for (const fault of score.faults.slice(0, shownFaults)) console.log(`  ${fault}`);
}
if (worst.length > shownDocuments) console.log(`and ${worst.length - shownDocuments} more with differences`);

let missed = 0;
const row = (...cells: string[]) =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(12))).join(""));
console.log("");
row("", "documents", "found", "extra", "footnotes", "openers", "in italics");
for (const form of forms) {
  const own = scores.filter((each) => each.form === form);
  const all = sumScores(own.map(({ score }) => score));
  const [found, extra] = [ratio(all.found), ratio(all.extra, 0)];
  const [footnotes, openers] = [ratio(all.footnotes), ratio(all.openers)];
  const isReached =
    found >= aims[form].found &&
    extra <= aims[form].extra &&
    footnotes >= footnoteAim &&
    openers >= openerAim;
  if (!isReached) missed += 1;
  row(
    form,
    String(own.length),
    ...[found, extra, footnotes, openers, ratio(all.exactOpeners)].map((value) => value.toFixed(4)),
  );
}
if (missed > 0) {
  console.log(`\n${missed} of ${forms.length} forms miss their targets`);
  process.exitCode = 1;
}
