import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataDictionary, rulesDocument } from "@open-resolutions/core";
import { versioningDocument } from "@open-resolutions/core/diff";
import { draftRules } from "@open-resolutions/draft";

const documents = {
  "data-dictionary.md": dataDictionary(),
  "rules.md": rulesDocument(draftRules),
  "versioning.md": versioningDocument(),
};
for (const [name, text] of Object.entries(documents)) {
  writeFileSync(fileURLToPath(new URL(`../docs/${name}`, import.meta.url)), text);
  console.log(`wrote docs/${name}`);
}
