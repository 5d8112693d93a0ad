/** The private field in which a record lists the rules that it breaks for a reason. */
export const exceptionField = "x_skip";

/** A rule that a record may break, and why. */
export interface Exception {
  code: string;
  reason: string;
}

/** Whether an element of `x_skip` names a rule and gives a reason. */
export function isException(value: unknown): value is Exception {
  const { code, reason } = (value ?? {}) as Partial<Record<keyof Exception, unknown>>;
  return typeof code === "string" && typeof reason === "string" && reason.trim() !== "";
}
