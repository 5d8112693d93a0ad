import { groupBy, parentParagraphId, parseParagraphId, quoter } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { distinct } from "../distinct.ts";
import { directiveSpans } from "./act-spans.ts";
import { type AnnotationFinding, unregisteredDoubt } from "./doubt.ts";
import { authoritiesOfState, withoutThoseAt } from "./mandates/addressees/authorities-of-state.ts";
import { membersOfNamed } from "./mandates/addressees/members-of-named.ts";
import { partiesOfCited } from "./mandates/addressees/parties-of-cited.ts";
import { type Continued, findMandates } from "./mandates/find-mandates.ts";
import type { AskedContext } from "./mandates/make-mandate.ts";
import { mentionsOf, type NamedOne } from "./mentions.ts";
import { withAcronyms } from "./names/acronyms.ts";
import { classAround } from "./names/classes/classes-around.ts";
import { askedTogether } from "./names/classes/shared-words.ts";
import { findStandIns, type Pair, pairOf } from "./names/classes/stand-ins.ts";
import type { ReadText } from "./read-texts.ts";
import { cover, written } from "./spans.ts";
import type { ThemeReader } from "./themes.ts";

/** Writes into the paragraphs of a resolution, in order, what their texts and footnotes say and what is asked of whom. */
export function completeParagraphs(
  paragraphs: readonly AuthoredParagraph[],
  texts: readonly ReadText[],
  context: AskedContext,
  themesOf: ThemeReader,
): { paragraphs: AuthoredParagraph[]; findings: AnnotationFinding[] } {
  const standInsOf = standInReader(texts);
  const textsOf = groupBy(texts, ({ paragraph }) => paragraph.id);
  const continued = new Map<string, Continued | undefined>();
  const findings: AnnotationFinding[] = [];
  const completed = paragraphs.map((paragraph, index) => {
    const { id, text } = paragraph;
    const own = textsOf.get(id) ?? [];
    const standIns = standInsOf(text, own[0]?.annotations.named ?? []);
    const place = parseParagraphId(id);
    const ofState = authoritiesOfState(text, own[0]?.annotations.named ?? [], context.state);
    const named = askedTogether([...withAcronyms(text, own[0]?.annotations.named ?? []), ...standIns]);
    const asked = findMandates(
      paragraph,
      [
        ...withoutThoseAt(named, ofState),
        ...ofState,
        ...partiesOfCited(text, own[0]?.annotations.citations ?? [], context.partiesOf),
        ...membersOfNamed(text, named, context.membersOfBody),
      ],
      {
        isOperative: place?.section !== "preambular",
        hasItems: paragraphs[index + 1]?.id.startsWith(`${id}.`) === true,
        above: place && continued.get(parentParagraphId(id, place) ?? ""),
      },
      context,
    );
    continued.set(id, asked.continued);
    findings.push(...asked.doubts.map((doubt) => ({ ...doubt, paragraph: id, footnote: undefined })));
    const { acts, mandates } = asked;
    const inDoubt = new Set(asked.doubts.flatMap(({ code, act }) => (whoCodes.has(code) ? [act] : [])));
    const { mentions, citations, setAside } = statementsIn(
      { ...paragraph, acts },
      own,
      standIns,
      inDoubt,
      context,
    );
    const proposedThemes = themesOf(text);
    return {
      ...paragraph,
      ...filled({ acts, mentions, citations, mandates: distinct(mandates), proposedThemes, setAside }),
    };
  });
  return { paragraphs: completed, findings };
}

/** Makes a reader of "both organizations" and "them": each is one mention of the first and one of the second. */
function standInReader(texts: readonly ReadText[]): (text: string, named: readonly NamedOne[]) => NamedOne[] {
  const pair = pairOf(
    texts
      .filter(({ inFootnote }) => !inFootnote)
      .map(({ text, annotations }) => ({ text, names: annotations.named.filter(isOrganization) })),
  );
  return (text, named) =>
    pair
      ? findStandIns(text, (before) => areBothNamed(pair, named, before)).flatMap((run) =>
          pair.map((id) => ({ ...run, register: "actor" as const, id, kind: "organization" })),
        )
      : [];
}

/** Whether a text names both of a pair before a place. */
function areBothNamed(pair: Pair, named: readonly NamedOne[], before: number): boolean {
  return pair.every((id) => named.some((one) => one.id === id && one.end <= before));
}

/** The findings that say that those who are asked are not understood, or have no record. */
const whoCodes: ReadonlySet<string> = new Set(["DRF025", "DRF026"]);

/** The statements of a paragraph and its footnotes as they are written: their words quoted. */
function statementsIn(
  paragraph: AuthoredParagraph,
  texts: readonly ReadText[],
  standIns: readonly NamedOne[],
  inDoubt: ReadonlySet<string | undefined>,
  context: AskedContext,
): Pick<AuthoredParagraph, "mentions" | "citations" | "setAside"> {
  const directives = directiveSpans(paragraph, context.classes, inDoubt);
  const quoted = texts.map(({ text, footnote, inFootnote, annotations }) => {
    const part = { text, quote: quoter(text), footnote };
    const named = withClassesAround(text, annotations, context);
    const mentions = inFootnote
      ? mentionsOf(text, named, [])
      : mentionsOf(text, [...named, ...standIns], directives);
    return {
      mentions: mentions.flatMap((one) => written(part, one) ?? []),
      citations: annotations.citations.flatMap((one) => written(part, one) ?? []),
      setAside: annotations.setAside.flatMap((one) => written(part, one) ?? []),
    };
  });
  return {
    mentions: distinct(quoted.flatMap(({ mentions }) => mentions)),
    citations: distinct(quoted.flatMap(({ citations }) => citations)),
    setAside: distinct(quoted.flatMap(({ setAside }) => setAside)),
  };
}

/** The names of a text with the classes around them. Of a class that no register has there is a doubt. */
function withClassesAround(
  text: string,
  { named, doubts }: ReadText["annotations"],
  context: AskedContext,
): NamedOne[] {
  const all = named.map((one) => ({ one, around: classAround(text, one, context) }));
  const isInside = cover(all.flatMap(({ around }) => around ?? []));
  return all.flatMap(({ one, around }): NamedOne[] => {
    if (!around) return isInside(one) ? [] : [one];
    const { start, end, actor: id } = around;
    if (id !== undefined) return [{ start, end, register: "actor", id, kind: context.kindOf(id) }];
    doubts.push(unregisteredDoubt("class", text.slice(start, end)));
    return [];
  });
}

/** The lists that have something in them: a record has no empty list. */
function filled<T extends Record<string, readonly unknown[] | undefined>>(lists: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0),
  ) as Partial<T>;
}

/** Whether a name can be one of "both organizations". */
function isOrganization({ kind }: NamedOne): boolean {
  return ["organization", "specialized-agency", "programme", "organ", "office"].includes(kind);
}
