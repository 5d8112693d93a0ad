import { utf8 } from "./fmt001-utf-8.ts";
import { validJson } from "./fmt002-valid-json.ts";
import { knownPlace } from "./fmt003-known-place.ts";
import { uniqueKeys } from "./fmt004-unique-keys.ts";
import { canonicalForm } from "./fmt005-canonical-form.ts";
import { schemaDeclared } from "./fmt006-schema-declared.ts";
import { plainText } from "./fmt007-plain-text.ts";
import { realDate } from "./fmt008-real-date.ts";
import { skipNeeded } from "./fmt009-skip-needed.ts";
import { uniqueId } from "./ids001-unique-id.ts";
import { fileNameIsId } from "./ids002-file-name-is-id.ts";
import { symbolAgrees } from "./ids003-symbol-agrees.ts";
import { tombstoneLeads } from "./ids004-tombstone-leads.ts";
import { paragraphsNumbered } from "./num001-paragraphs-numbered.ts";
import { footnotesNumbered } from "./num002-footnotes-numbered.ts";
import { partsMarked } from "./num003-parts-marked.ts";
import { referenceResolves } from "./ref001-reference-resolves.ts";
import { noCycle } from "./ref002-no-cycle.ts";
import { resolutionWhole } from "./ref003-resolution-whole.ts";
import { recordUsed } from "./ref004-record-used.ts";
import { registerThere } from "./ref005-register-there.ts";
import type { Rule } from "./rule.ts";
import { sourceSupportsField } from "./src001-source-supports-field.ts";
import { printedOrSourced } from "./src002-printed-or-sourced.ts";
import { sourced } from "./src003-sourced.ts";
import { quotationFound } from "./txt001-quotation-found.ts";
import { quotationUnambiguous } from "./txt002-quotation-unambiguous.ts";
import { sourceAccounted } from "./txt003-source-accounted.ts";
import { openingPhrase } from "./txt004-opening-phrase.ts";
import { footnoteAnchored } from "./txt005-footnote-anchored.ts";
import { namesAccounted } from "./txt006-names-accounted.ts";
import { setAsideNeeded } from "./txt007-set-aside-needed.ts";
import { annotationsNest } from "./txt008-annotations-nest.ts";
import { purposeQuoted } from "./txt009-purpose-quoted.ts";
import { mandateByAct } from "./txt010-mandate-by-act.ts";
import { saidInText } from "./txt011-said-in-text.ts";
import { partThemes } from "./txt012-part-themes.ts";
import { verbForm } from "./txt013-verb-form.ts";
import { proposalsConfirmed } from "./txt014-proposals-confirmed.ts";

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
