import type { RecordType } from "@open-resolutions/core";
import { parseSymbol, slugOf } from "@open-resolutions/symbols";
import { valueAt } from "./fields.ts";

/** What a field probably holds, from what is known of the record: an id from its name, a session from its symbol. */
export function proposalFor(type: RecordType, steps: readonly string[], record: object): string | undefined {
  const [first = ""] = steps;
  if (first === "id") {
    const named = ["symbol", "name", "label", "title"].map((field) => valueAt(record, [field]));
    const name = named.find((value) => typeof value === "string");
    return type === "resolution" || typeof name !== "string"
      ? undefined
      : slugOf(name.normalize("NFKD").replace(/\p{M}/gu, ""));
  }
  const id = valueAt(record, ["id"]);
  const symbol = type === "resolution" && typeof id === "string" ? parseSymbol(id) : null;
  if (symbol?.type !== "resolution") return undefined;
  const said: unknown = valueAt(
    { organ: symbol.organ, session: symbol.session, number: symbol.number },
    steps,
  );
  return typeof said === "string" || typeof said === "number" ? String(said) : undefined;
}
