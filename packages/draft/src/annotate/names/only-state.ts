import { isStateKind } from "@open-resolutions/core";

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
