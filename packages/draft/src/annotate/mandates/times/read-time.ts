import type { AuthoredMandate, AuthoredResolution } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";

/** A time at which a mandate is due, with its place in the text. */
export type ReadTime = Run & Omit<NonNullable<AuthoredMandate["due"]>[number], "quote" | "occurrence">;

/** What the resolution says about when it was adopted. */
export type Adoption = Pick<AuthoredResolution, "adopted" | "session" | "organ">;

/** What was done at a session or on a day, and is not due then. */
export const done =
  /(?<!\b(?:be|as|if|where|when|is|are) )\b(?!informed|updated|apprised|briefed|advised|seized)[a-z]+(?<!e)ed $|(?<!\bbe (?:[a-z]+ (?:and )?)?)(?:\b(?:adopted|held|submitted|approved|decided|agreed|established|considered|made|recommended|endorsed|concluded|convened|issued|presented|opened|signed|launched|elected|taken|reached|given|provided|dated|since)(?: [a-z-]+){0,2}(?: by [^,;]{1,60})?,? |\b(?:submitted|presented|transmitted) to (?:the )?[A-Z][^,;]{0,60} )$/;
