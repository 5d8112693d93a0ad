import type { Run } from "../../../block.ts";
import { nounOf } from "../../name-nouns.ts";
import { contains, takenWords } from "../../spans.ts";
import { documentMeant, headOfOffice, meantBy, unknownMeant } from "../meant-by.ts";
import type { NameRegister } from "../name-register.ts";
import type { MeantRun, NamedText } from "../named-text.ts";
import { isShortForm, type Meant, namesNoBody } from "../short-forms/short-forms.ts";
import { nameBeforeAcronym, namedBeforeAcronym } from "./abbreviated-names.ts";
import type { CapitalRun } from "./capital-runs.ts";
import { establishedBodies } from "./committees.ts";
import { namesTogether } from "./names-together.ts";
import { numberedMeetings } from "./numbered-meetings.ts";
import { namesOfTheWhole, qualifiedNames } from "./qualified-names.ts";

/** What a text names by itself, with where its description ends; new when no mention has it yet. */
export function explicitNames(
  { text, named, citations, inFootnote }: NamedText,
  register: NameRegister,
): (MeantRun & { end: number; isNew: boolean })[] {
  const found = [
    ...establishedBodies(text, register.named),
    ...[
      ...qualifiedNames(text, register.namedAtStart),
      ...(inFootnote ? [] : meetings({ text, named, citations }, register)),
      ...(inFootnote ? [] : namesTogether(text, register.namedAtStart)),
      ...(text.includes(" of the United Nations") ? namesOfTheWhole(text, register.named) : []),
      ...acronymsExplained({ text, named, citations }, register),
    ].map((one) => ({ ...one, end: one.run.end })),
  ].filter(
    ({ run }) => !named.some((one) => one.start < run.end && run.start < one.end && !contains(run, one)),
  );
  return [
    ...found.map((one) => ({ ...one, isNew: true })),
    ...named.flatMap((one) =>
      [meantBy(one, register), ...headOfOffice(one, register)].map((meant) => ({
        run: one,
        meant,
        end: one.end,
        isNew: false,
      })),
    ),
    ...citations.flatMap((one) =>
      one.document === null || one.role === "self"
        ? []
        : [{ run: one, meant: documentMeant(text, one, one.document, register), end: one.end, isNew: false }],
    ),
  ];
}

/**
 * The meetings with a number that no mention has yet. The name of a meeting that ends with a title
 * goes on to the end of the title.
 */
function meetings(
  { text, named, citations }: Pick<NamedText, "text" | "named" | "citations">,
  { namedAtStart }: NameRegister,
): { run: Run; meant: Meant }[] {
  return numberedMeetings(text, namedAtStart).flatMap(({ run, meant }) => {
    const isKnown = named.some(({ start }) => start === run.start);
    const isInTitle = citations.some((one) => contains(one, run));
    const last = citations.find(({ start, end }) => run.start < start && start < run.end && run.end < end);
    return isKnown || isInTitle ? [] : [{ run: { ...run, end: last?.end ?? run.end }, meant }];
  });
}

/** The names before acronyms in brackets, and the acronyms that mean another record after such a name. */
function acronymsExplained(
  { text, named, citations }: Pick<NamedText, "text" | "named" | "citations">,
  register: NameRegister,
): { run: Run; meant: Meant }[] {
  const nameOf = (id: string) => register.nameOf("actor", id);
  return named.flatMap((one) => {
    if (one.register !== "actor" || text.charAt(one.start - 1) !== "(") return [];
    const before = namedBeforeAcronym(text, one, named, nameOf);
    if (before) return [{ run: { start: one.start, end: one.end }, meant: meantBy(before, register) }];
    const run = nameBeforeAcronym(text, one, register.namesOf("actor", one.id));
    if (!run || citations.some(({ start, end }) => start < run.end && run.start < end)) return [];
    const isNamed = named.some((other) => other.id === one.id && contains(run, other));
    return isNamed ? [] : [{ run, meant: meantBy(one, register) }];
  });
}

/** What a text names: the records, and the names that no register has. */
export function namesOfText(
  { text, runs, named, citations, setAside, inFootnote }: NamedText,
  explicit: readonly MeantRun[],
): Meant[] {
  if (inFootnote) return [];
  const { overlaps } = takenWords(text, [
    ...named,
    ...citations,
    ...setAside,
    ...explicit.map(({ run }) => run),
  ]);
  const unknown = runs.filter((run) => !overlaps(run) && !namesNoBody(run.words));
  return [...explicit.map(({ meant }) => meant), ...unknown.map(({ words }) => unknownMeant(words))];
}

/** "Harbour Assembly" of "Harbour Assembly of the World Fog Organization", which may be the next "the Assembly". */
export function bodyOfAnother(
  text: string,
  { start, words }: CapitalRun,
  isTaken: (run: Run) => boolean,
): CapitalRun | undefined {
  const [own = ""] = /^.*?(?= of )/.exec(words) ?? [];
  const run = { start, end: start + own.length, words: own };
  const isBody = nounOf(own)?.kind === "organ" && !isShortForm(own);
  return isBody && !isTaken(run) && text.startsWith(own, start) ? run : undefined;
}
