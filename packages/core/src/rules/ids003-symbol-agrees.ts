import type { AuthoredDocument, AuthoredResolution } from "@open-resolutions/schemas";
import { parseSymbol, slugOf } from "@open-resolutions/symbols";
import { ofDocument, ofResolution } from "../model/symbol-statements.ts";
import type { RecordRule } from "./rule.ts";

export const symbolAgrees: RecordRule = {
  code: "IDS003",
  name: "symbol-agrees",
  description:
    "A symbol has a form that the United Nations uses, and the record has the same organ, session, number and id as its symbol.",
  why: "A symbol says which organ adopted the document, at which session, and under which number. When the record differs, one of the two is wrong: check the first page of the document.",
  example: {
    file: "resolutions/a-res-150-7/resolution.json",
    right: '"session": {"number": 150, "kind": "regular"}',
    wrong: '"session": {"number": 150, "kind": "special"}',
  },
  scope: "record",
  types: ["resolution", "document"],
  *check({ type, file, pointer, value }, { byId }) {
    if (type !== "resolution" && type !== "document") return;
    const record = type === "resolution" ? (value as AuthoredResolution).meeting?.record : undefined;
    if (record !== undefined && !parseSymbol(record)) {
      yield { file, pointer: `${pointer}/meeting/record`, message: `"${record}" is not a document symbol` };
    }
    const field = type === "resolution" ? "id" : "symbol";
    const text = type === "resolution" ? value.id : (value as AuthoredDocument).symbol;
    if (text === undefined) return;
    const symbol = parseSymbol(text);
    if (!symbol || (type === "resolution" && symbol.type !== "resolution")) {
      const hint = "symbols look like A/RES/77/20, S/RES/1325 (2000), E/RES/2019/19 or A/60/88/Corr.2";
      yield {
        file,
        pointer: `${pointer}/${field}`,
        message: `"${text}" is not the symbol of a ${type}`,
        hint,
      };
      return;
    }
    const statements =
      type === "resolution"
        ? ofResolution(value as AuthoredResolution, symbol)
        : ofDocument(value as AuthoredDocument, symbol);
    // Other rules report a record in the wrong file (IDS002) and a missing organ (REF001).
    const kept = file.kind?.holds === "record" ? file.kind.name : undefined;
    const misnamed = kept !== undefined && kept !== slugOf(value.id);
    for (const [at, stated, expected] of statements) {
      if (stated === undefined || expected === undefined || stated === expected) continue;
      if (at === "id" && misnamed) continue;
      if (at === "organ" && !byId.actor.has(String(stated))) continue;
      yield {
        file,
        pointer: `${pointer}/${at}`,
        message: `the symbol ${text} says ${expected}, but the record says ${stated}`,
      };
    }
  },
};
