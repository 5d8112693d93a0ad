import type { AuthoredCapability } from "@open-resolutions/schemas";
import { titleHint } from "./citations/proposed-documents.ts";
import type { AnnotationFinding } from "./doubt.ts";
import type { UnknownName } from "./names/capital-runs/unknown-names.ts";
import type { ReadText } from "./read-texts.ts";

/** The doubts about the texts of a resolution as findings: each once, at its first place, and how often it comes. */
export function distinctDoubts(texts: readonly ReadText[]): AnnotationFinding[] {
  const found = new Map<string, { finding: AnnotationFinding; count: number }>();
  for (const { paragraph, footnote, annotations } of texts)
    for (const { code, message, hint, words } of annotations.doubts) {
      const key = `${code} ${message}`;
      const known = found.get(key);
      if (known) known.count += 1;
      else {
        const place = { paragraph: paragraph.id, footnote };
        const finding = { code, ...place, message, hint, ...(words !== undefined && { words }) };
        found.set(key, { finding, count: 1 });
      }
    }
  return [...found.values()].map(({ finding, count }) =>
    count === 1 ? finding : { ...finding, message: `${finding.message} (${count} times)` },
  );
}

/** The doubts about names that no register has, at each of their places. */
export function doubtsAtPlaces(
  names: readonly UnknownName[],
  findingOf: (name: UnknownName) => AnnotationFinding,
  texts: readonly ReadText[],
): AnnotationFinding[] {
  return names.flatMap((name) =>
    name.places.map(({ paragraph, footnote, start, end }) => {
      const read = texts.find((one) => one.paragraph.id === paragraph && one.footnote === footnote);
      const words = read?.text.slice(start, end) ?? name.words;
      return { ...findingOf({ ...name, count: 1 }), paragraph, footnote, words };
    }),
  );
}

/** The doubts about the texts of a resolution, each in every text that has it. */
export function doubtsInTexts(texts: readonly ReadText[]): AnnotationFinding[] {
  return texts.flatMap((one) => distinctDoubts([one]));
}

/**
 * The finding on a name that no register has.
 * @param near the capability that the name may mean
 */
export function unknownNameFinding(
  { words, acronym, kind, count, places }: UnknownName,
  near?: AuthoredCapability,
): AnnotationFinding {
  const name = acronym === undefined ? words : `${words} (${acronym})`;
  const isDocument = kind === "document";
  const times = count === 1 ? "" : ` (${count} times)`;
  return {
    code: isDocument ? "DRF024" : "DRF020",
    ...placeOf(places),
    message: isDocument
      ? `no document of the registers has the title "${name}"${times}`
      : `no register has the name "${name}"${times}${kind === "other" ? "" : `; it is probably ${article(kind)} ${kind}`}`,
    hint: isDocument ? titleHint : addHint(words, kind, near),
  };
}

function addHint(words: string, kind: UnknownName["kind"], near: AuthoredCapability | undefined): string {
  // A platform may be either.
  const mayBeBoth = kind === "capability" || /\bPlatform$/.test(words);
  const add = `add it (open-resolutions ${mayBeBoth ? "new capability, or new actor for a body" : "new actor"})`;
  return near
    ? `did you mean "${near.name}" (capability "${near.id}")? If so, add the name to its aliases; if not, ${add}`
    : `${add}, or add it to the aliases of the record that it means`;
}

/** The finding on words that may name a person: the registers hold no persons. */
export function personFinding({ words, count, places }: UnknownName): AnnotationFinding {
  return {
    code: "DRF020",
    ...placeOf(places),
    message: `no register has the name "${words}"${count === 1 ? "" : ` (${count} times)`}; it may be a person or a place`,
    hint: "the registers hold no persons; add the name only if it is an actor",
  };
}

function placeOf([first]: UnknownName["places"]): { paragraph: string; footnote: number | undefined } {
  return { paragraph: first?.paragraph ?? "", footnote: first?.footnote };
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? "an" : "a";
}
