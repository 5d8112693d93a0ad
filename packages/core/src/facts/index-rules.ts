import type { RuleText } from "../model/rule-text.ts";
import { linePlaced } from "./idx002-line-placed.ts";
import { votesAddUp } from "./idx003-votes-add-up.ts";
import { paragraphsInOrder } from "./idx004-paragraphs-in-order.ts";
import { indexReferenceResolves } from "./idx005-index-reference-resolves.ts";
import { indexCountsAgree } from "./idx006-index-counts-agree.ts";
import type { IndexRule } from "./index-rule.ts";

/** The rules over one line. */
export const lineRules: readonly IndexRule[] = [
  linePlaced,
  votesAddUp,
  paragraphsInOrder,
  indexReferenceResolves,
  indexCountsAgree,
];

export const lineValid: RuleText = {
  code: "IDX001",
  name: "index-line-valid",
  description:
    "Every line of the index is JSON in UTF-8, in the form in which `npm run index` writes it, and gives a record that matches its schema in the facts view.",
  why: "Programs read the index by its schema. The facts view has no field for the words of the organ, so a line that matches it holds none. One record has one form: a change in a line is a change of its facts.",
};

export const totalsAgree: RuleText = {
  code: "IDX007",
  name: "index-totals-agree",
  description:
    "The number of citations of each document by paragraphs, and of resolutions of each subject, is what the lines give.",
  why: "The totals are read without the lines. If they disagree, the files come from different runs.",
};

export const manifestAgrees: RuleText = {
  code: "IDX008",
  name: "index-manifest-agrees",
  description: "The manifest lists every file of the index with its bytes and its SHA-256.",
  why: "The manifest shows whether a copy is whole and unchanged. A file that it does not list, or lists otherwise, was edited or belongs to another run.",
};

/** Every rule over the index, in the order of the codes. */
export const indexRules: readonly RuleText[] = [lineValid, ...lineRules, totalsAgree, manifestAgrees];
