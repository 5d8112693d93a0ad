import { exceptionField, isException } from "../model/exception.ts";
import { pointer as pointerTo } from "../read/json-pointer.ts";
import type { ExceptionRule } from "./rule.ts";

const form = `write "${exceptionField}": [{"code": "REF004", "reason": "why"}]`;

export const skipNeeded: ExceptionRule = {
  code: "FMT009",
  name: "skip-needed",
  description:
    "An exception in `x_skip` names a rule that its record breaks, with a reason. The form of files (FMT) and the schema (SCH) allow no exceptions.",
  why: "An exception without a reason, or one that is not needed, can hide a real mistake later. Say why the record may break the rule, and remove the exception when the record follows the rule.",
  example: {
    file: "actors/authorized-keepers.json",
    right: '"kind": "authority-class"\n',
    wrong:
      '"kind": "authority-class",\n  "x_skip": [{"code": "REF004", "reason": "the next resolution names it"}]\n',
  },
  scope: "exception",
  *check({ entry: { file, pointer }, asked, codes, needed, isComplete }) {
    const at = (...steps: number[]) => ({ file, pointer: pointer + pointerTo(exceptionField, ...steps) });
    if (!Array.isArray(asked)) {
      yield { ...at(), message: `\`${exceptionField}\` is not a list of exceptions`, hint: form };
      return;
    }
    for (const [index, exception] of asked.entries()) {
      if (!isException(exception)) {
        yield { ...at(index), message: "an exception needs the code of a rule and a reason", hint: form };
      } else if (!codes.has(exception.code)) {
        const hint = "see `open-resolutions validate --rules`";
        yield {
          ...at(index),
          message: `rule ${exception.code} does not exist, or a record cannot skip it`,
          hint,
        };
      } else if (isComplete && !needed.has(index)) {
        const message = `the record does not break rule ${exception.code}, so the exception is not needed`;
        yield { ...at(index), message, hint: "remove the exception" };
      }
    }
  },
};
