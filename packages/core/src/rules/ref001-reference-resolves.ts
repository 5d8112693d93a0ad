import type { RecordType } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import type { UnplacedFinding } from "../model/finding.ts";
import { nearest, onlyNear } from "../model/nearest.ts";
import { parseParagraphId } from "../model/paragraph-id.ts";
import { mayExist, type Records } from "../model/records.ts";
import { visitReferences } from "../model/references.ts";
import type { RecordRule } from "./rule.ts";

export const referenceResolves: RecordRule = {
  code: "REF001",
  name: "reference-resolves",
  description: "Every reference points to an existing record of its type.",
  why: "A reference to a missing record breaks the tables. Correct the id, or add the record.",
  example: {
    file: "actors/wba.json",
    right: '"parent": "united-nations-system"',
    wrong: '"parent": "united-nations-sistem"',
  },
  scope: "record",
  check({ type, file, pointer, value }, records) {
    const findings: UnplacedFinding[] = [];
    visitReferences(type, value, (other, id, at) => {
      const known = records.byId[other];
      if (known.has(id) || known.size === 0 || mayExist(records, other, id)) return;
      if (other === "paragraph" && isOfEmptyResolution(id, records)) return;
      const place = pointer + at();
      const { hint, meant } = instead(other, id, records);
      findings.push({
        file,
        pointer: place,
        message: `no ${other} has the id "${id}"`,
        hint,
        ...(meant !== undefined && {
          fix: { description: `write "${meant}"`, change: { pointer: place, value: meant } },
        }),
      });
    });
    return findings;
  },
};

/** Whether a paragraph belongs to a resolution that has no paragraphs: REF003 reports that once, for all of them. */
function isOfEmptyResolution(id: string, { byId }: Records): boolean {
  const slug = parseParagraphId(id)?.slug;
  const hasSlug = (paragraph: string) => parseParagraphId(paragraph)?.slug === slug;
  return (
    [...byId.resolution.keys()].some((symbol) => slugOf(symbol) === slug) &&
    ![...byId.paragraph.keys()].some(hasSlug)
  );
}

/** The records of registers that are easily taken for each other. */
const confused: readonly RecordType[] = ["actor", "capability", "document"];

function withArticle(type: RecordType): string {
  return type === "actor" ? "an actor" : `a ${type}`;
}

/** A hint for an id that no record has, and the id that is certainly meant, if there is one. */
function instead(type: RecordType, id: string, { byId }: Records): { hint: string; meant?: string } {
  const known = byId[type];
  const tombstone = byId.tombstone.get(id)?.value;
  if (tombstone?.kind === "withdrawn") return { hint: "it was withdrawn: remove the reference" };
  const to = (tombstone?.to ?? []).filter((target) => known.has(target));
  const [only] = to;
  if (only !== undefined)
    return to.length === 1
      ? { hint: `it is "${only}" now`, meant: only }
      : { hint: `it was split: choose one of ${to.map((target) => `"${target}"`).join(", ")}` };
  const other = confused.find((each) => each !== type && byId[each].has(id));
  if (other !== undefined)
    return {
      hint: `"${id}" is ${withArticle(other)}, not ${withArticle(type)}: use the field that takes it`,
    };
  // Another number is another document: only letters are misspelt.
  const numbers = numbersIn(id);
  const alike = [...known.keys()].filter((candidate) => numbersIn(candidate) === numbers);
  const near = nearest(id, alike);
  if (near === undefined) return { hint: `add the ${type}, or correct the id` };
  const meant = onlyNear(id, alike);
  return { hint: `did you mean "${near}"?`, ...(meant !== undefined && { meant }) };
}

function numbersIn(id: string): string {
  if (!/\d/.test(id)) return "";
  return (id.match(/\d+/g) ?? []).map(Number).join(" ");
}
