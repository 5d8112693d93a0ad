import { createHash } from "node:crypto";
import type { WholeResolution } from "@open-resolutions/compare";
import { documentAddress, escapeMarkdown, hashDigits } from "@open-resolutions/core";
import type { IndexEntry } from "../../inputs/open-index.ts";
import { compareFacts, type FactChanges, type ParagraphWithFacts } from "./compare-facts.ts";
import { describeNames } from "./describe-comparison.ts";
import type { ComparisonFormat } from "./flags.ts";
import { signWords } from "./print-markdown.ts";

/** A resolution of which the hashes of the paragraphs are known, with or without their texts. */
interface HashedResolution {
  id: string;
  adopted: string;
  /** Where its text is; absent when it was at hand. */
  textAt?: string;
  paragraphs: readonly HashedParagraph[];
}

interface HashedParagraph extends ParagraphWithFacts {
  hash: string;
}

/** What two resolutions have in common by the hashes of their paragraphs, and how their facts differ. */
interface HashComparison extends FactChanges {
  older: HashedResolution;
  newer: HashedResolution;
  /** The paragraphs of the newer resolution, each with those of the older that have its text. */
  paragraphs: { id: string; label: string; same: { id: string; label: string }[] }[];
  /** The paragraphs of the older resolution whose text no paragraph of the newer one has. */
  gone: { id: string; label: string }[];
}

/** The hashes of a resolution of the index. */
export function hashesOfEntry({ head, paragraphs }: IndexEntry): HashedResolution {
  return { id: head.id, adopted: head.adopted, textAt: documentAddress(head.id), paragraphs };
}

/** The hashes of a resolution with its text, as the index makes them. */
export function hashesOfText({ resolution, paragraphs }: WholeResolution): HashedResolution {
  const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, hashDigits);
  return {
    id: resolution.id,
    adopted: resolution.adopted,
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, hash: hashOf(paragraph.text) })),
  };
}

/** Compares by hashes: equal hashes are equal texts, and of others only the facts are known. */
export function compareHashes(older: HashedResolution, newer: HashedResolution): HashComparison {
  const name = ({ id, label }: HashedParagraph) => ({ id, label });
  const sameIn = ({ paragraphs }: HashedResolution, hash: string) =>
    paragraphs.filter((paragraph) => paragraph.hash === hash).map(name);
  return {
    older,
    newer,
    paragraphs: newer.paragraphs.map((paragraph) => ({
      ...name(paragraph),
      same: sameIn(older, paragraph.hash),
    })),
    gone: older.paragraphs.filter(({ hash }) => sameIn(newer, hash).length === 0).map(name),
    ...compareFacts(older, newer),
  };
}

/** The comparison as a person or a program reads it. */
export function printHashComparison(comparison: HashComparison, format: ComparisonFormat): string {
  const { older, newer, paragraphs, gone, ...facts } = comparison;
  if (format === "json") {
    const about = ({ id, textAt }: HashedResolution) => ({ id, ...(textAt !== undefined && { textAt }) });
    const whole = { by: "hashes", older: about(older), newer: about(newer), paragraphs, gone, ...facts };
    return `${JSON.stringify(whole, null, 2)}\n`;
  }
  const isMarkdown = format === "markdown";
  const list = (lines: readonly string[]) =>
    lines.map((line) => (isMarkdown ? `- ${line}` : line)).join("\n");
  const width = isMarkdown ? 0 : Math.max(0, ...paragraphs.map(({ label }) => label.length));
  const labels = (names: readonly { label: string }[]) => names.map(({ label }) => label).join(", ");
  const same = paragraphs.filter((paragraph) => paragraph.same.length > 0);
  const { capabilities, actors, documents, mandates } = facts;
  const lists = describeNames({
    Capabilities: capabilities,
    Actors: actors,
    Documents: documents,
    Mandates: mandates,
  });
  const texts = [older, newer].flatMap(({ id, textAt }) =>
    textAt === undefined ? [] : [`The text of ${id} is at ${textAt}`],
  );
  const parts = [
    `${isMarkdown ? "# " : ""}${older.id} → ${newer.id}`,
    `By their hashes, ${same.length} of ${paragraphs.length} paragraphs have the text of a paragraph of ${older.id}; ${gone.length} of its ${older.paragraphs.length} are not in ${newer.id}.`,
    ...[...lists].map(([heading, lines]) =>
      isMarkdown
        ? `## ${heading}\n\n${lines.map(({ sign, text }) => `- ${signWords[sign]}: ${escapeMarkdown(text)}`).join("\n")}`
        : `${heading}\n${lines.map(({ sign, text }) => `  ${sign} ${text}`).join("\n")}`,
    ),
    ...(isMarkdown && lists.size > 0 ? ["## Paragraphs"] : []),
    list(
      paragraphs.map((paragraph) => {
        const said = paragraph.same.length > 0 ? `same as ${labels(paragraph.same)}` : "another text, or new";
        return `${paragraph.label.padEnd(width)}  ${said}`.trim();
      }),
    ),
    ...(gone.length > 0 ? [`Not in ${newer.id}: ${labels(gone)}`] : []),
    `${list(texts)}\n${isMarkdown ? "\n" : ""}To compare word by word, draft it: open-resolutions draft <its text> --ndjson > draft.ndjson`,
  ];
  return `${parts.join("\n\n")}\n`;
}
