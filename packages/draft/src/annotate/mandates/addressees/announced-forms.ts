import type { Token } from "../tokens.ts";

/** How many words "(hereinafter “the Lamp Committee”)" may have. */
const longest = 8;

/** The token after words in brackets by which a text announces a short form: (“the Committee”); undefined when none begin. */
export function afterAnnounced(tokens: readonly Token[], at: number): number | undefined {
  if (!/^\((?:[“"]|here)/.test(tokens[at]?.text ?? "")) return undefined;
  const close = tokens.findIndex(
    ({ printed }, index) => index >= at && index < at + longest && printed.includes(")"),
  );
  return close === -1 ? undefined : close + 1;
}
