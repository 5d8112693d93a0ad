import { isStateKind } from "@open-resolutions/core";
import { anyOf } from "../../any-of.ts";

/** Words that go on after "the new Government". Any other may be a noun, as in "the new Government policy". */
const goesOn = anyOf(
  `after and as at before but by can could for from had has have is may must on or shall should that to under was when which who
   will with would adopts? assumes? begins? continues? ensures? establish establishes implements? makes? provides? pursues? takes?
   undertakes?`,
);
/** The Government of a State after another one, where the words do not say whose it is. A pattern for `u`. */
export const newGovernment = `(?:incoming|new|newly elected) [Gg]overnment(?![\\p{L}-]| (?!(?:${goesOn})(?![\\p{L}-]))\\p{L})`;

/**
 * Tells whether a text names no State but one. Beside the name of another State, "the authorities" and "the government" may
 * be those of the other.
 */
export function namesNoOtherState(
  named: readonly { id: string; kind: string }[],
  state: string | undefined,
): state is string {
  return state !== undefined && named.every(({ id, kind }) => id === state || !isStateKind(kind));
}
