import type { Run } from "../../block.ts";

/** Whom an act asks to do what. */
export interface Asked {
  actors: string[];
  /** Those who are asked and have no record. */
  unknown: Run[];
  /** From here on the words are not understood. */
  failed?: Run;
  /** Where the action begins; undefined when the items below or the next act say it. */
  action: number | undefined;
  /** Where its quotation begins, if not at the action: "Calls upon X, and invites Y, to …" leaves the action to the next act. */
  quotedFrom?: number;
}
