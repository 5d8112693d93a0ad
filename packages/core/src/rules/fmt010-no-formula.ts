import { pointer as pointerTo, type Step } from "../read/json-pointer.ts";
import type { RecordRule } from "./rule.ts";

/** The fields that hold names. No document prints a name that begins with one of these characters. */
const fields = new Set(["name", "title", "label", "acronym", "aliases", "demonym", "location"]);

export const noFormula: RecordRule = {
  code: "FMT010",
  name: "no-formula",
  description: "A name, title, label, acronym, alias, demonym or location does not begin with =, +, - or @.",
  why: "A spreadsheet runs a cell that begins with one of these characters as a formula (OWASP, CSV Injection). Write the name without it.",
  example: {
    file: "vocabularies/themes.json",
    right: '"label": "Harbour security"',
    wrong: '"label": "=Harbour security"',
  },
  scope: "record",
  types: ["resolution", "actor", "capability", "document", "theme"],
  *check({ file, pointer, value }) {
    for (const [field, stated] of Object.entries(value)) {
      if (!fields.has(field)) continue;
      const names: [readonly Step[], string][] = Array.isArray(stated)
        ? stated.map((name, index) => [[field, index], name])
        : [[[field], stated]];
      for (const [steps, name] of names) {
        if (!/^[=+@-]/.test(name)) continue;
        yield {
          file,
          pointer: pointer + pointerTo(...steps),
          message: `"${name}" begins with "${name.charAt(0)}": a spreadsheet would run it as a formula`,
          hint: "write the name without this character",
        };
      }
    }
  },
};
