import { wrongFields } from "./faulty-records-fields.ts";
import { wrongFiles } from "./faulty-records-files.ts";
import { wrongForms } from "./faulty-records-forms.ts";
import { wrongLists } from "./faulty-records-lists.ts";
import { wrongRecords } from "./faulty-records-records.ts";
import { wrongRequired } from "./faulty-records-required.ts";
import { wrongTexts } from "./faulty-records-texts.ts";
import { wrongTypes } from "./faulty-records-types.ts";
import { wrongValues } from "./faulty-records-values.ts";

/** Every mistake that is a change of some words. */
export const faultyRecords = [
  ...wrongTypes,
  ...wrongRequired,
  ...wrongFields,
  ...wrongValues,
  ...wrongForms,
  ...wrongLists,
  ...wrongFiles,
  ...wrongRecords,
  ...wrongTexts,
];
