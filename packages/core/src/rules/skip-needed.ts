import type { ExceptionRule } from "./rule.ts";

export const skipNeeded: ExceptionRule = {
  code: "FMT009",
  name: "skip-needed",
  description:
    "An exception in `x_skip` names a rule that its record breaks, and says why; the form of files and the schema know no exceptions.",
  why: "An exception that says nothing, or that is no longer needed, hides the next fault. Say why the record may break the rule, and take the exception away when it no longer does.",
  example: {
    file: "actors/authorized-users.json",
    right: '"kind": "authority-class"\n',
    wrong:
      '"kind": "authority-class",\n  "x_skip": [{"code": "REF004", "reason": "the next resolution names it"}]\n',
  },
  scope: "exception",
};
