import { annotationsNest } from "./annotations-nest.ts";
import { canonicalForm } from "./canonical-form.ts";
import { fileNameIsId } from "./file-name-is-id.ts";
import { footnoteAnchored } from "./footnote-anchored.ts";
import { footnotesNumbered } from "./footnotes-numbered.ts";
import { knownPlace } from "./known-place.ts";
import { mandateByAct } from "./mandate-by-act.ts";
import { namesAccounted } from "./names-accounted.ts";
import { noCycle } from "./no-cycle.ts";
import { openingPhrase } from "./opening-phrase.ts";
import { paragraphsNumbered } from "./paragraphs-numbered.ts";
import { partThemes } from "./part-themes.ts";
import { partsMarked } from "./parts-marked.ts";
import { plainText } from "./plain-text.ts";
import { printedOrSourced } from "./printed-or-sourced.ts";
import { proposalsConfirmed } from "./proposals-confirmed.ts";
import { purposeQuoted } from "./purpose-quoted.ts";
import { quotationFound } from "./quotation-found.ts";
import { quotationUnambiguous } from "./quotation-unambiguous.ts";
import { realDate } from "./real-date.ts";
import { recordUsed } from "./record-used.ts";
import { referenceResolves } from "./reference-resolves.ts";
import { registerThere } from "./register-there.ts";
import { resolutionWhole } from "./resolution-whole.ts";
import type { Rule } from "./rule.ts";
import { saidInText } from "./said-in-text.ts";
import { schemaDeclared } from "./schema-declared.ts";
import { setAsideNeeded } from "./set-aside-needed.ts";
import { skipNeeded } from "./skip-needed.ts";
import { sourceAccounted } from "./source-accounted.ts";
import { sourceSupportsField } from "./source-supports-field.ts";
import { sourced } from "./sourced.ts";
import { symbolAgrees } from "./symbol-agrees.ts";
import { tombstoneLeads } from "./tombstone-leads.ts";
import { uniqueId } from "./unique-id.ts";
import { uniqueKeys } from "./unique-keys.ts";
import { utf8 } from "./utf-8.ts";
import { validJson } from "./valid-json.ts";
import { verbForm } from "./verb-form.ts";

/** Every rule beyond the schemas, in the order of their codes. */
export const rules: readonly Rule[] = [
  utf8,
  validJson,
  knownPlace,
  uniqueKeys,
  canonicalForm,
  schemaDeclared,
  plainText,
  realDate,
  skipNeeded,
  uniqueId,
  fileNameIsId,
  symbolAgrees,
  tombstoneLeads,
  paragraphsNumbered,
  footnotesNumbered,
  partsMarked,
  referenceResolves,
  noCycle,
  resolutionWhole,
  recordUsed,
  registerThere,
  sourceSupportsField,
  printedOrSourced,
  sourced,
  quotationFound,
  quotationUnambiguous,
  sourceAccounted,
  openingPhrase,
  footnoteAnchored,
  namesAccounted,
  setAsideNeeded,
  annotationsNest,
  purposeQuoted,
  mandateByAct,
  saidInText,
  partThemes,
  verbForm,
  proposalsConfirmed,
];
