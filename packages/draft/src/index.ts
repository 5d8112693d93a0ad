export {
  type Draft,
  type DraftedRecords,
  type Drafter,
  type DraftInput,
  type InputForm,
  makeDrafter,
} from "./draft.ts";
export { draftRules } from "./rules.ts";
export type { SetAside } from "./set-aside.ts";
