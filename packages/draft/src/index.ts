export type { UnknownName } from "./annotate/names/capital-runs/unknown-names.ts";
export { isConfirmed } from "./carry-over/predecessor.ts";
export { type Draft, type Drafter, type DraftInput, makeDrafter } from "./draft.ts";
export { type DraftFailure, failedDraft } from "./failed-draft.ts";
export type { InputForm, ReadInput } from "./read-input.ts";
export type { DraftedRecords } from "./records/drafted-records.ts";
export { makeRereader, type Reread, type Rereader, type TextDoubt } from "./reread-records.ts";
export { draftRules } from "./rules.ts";
export type { SetAside } from "./set-aside.ts";
