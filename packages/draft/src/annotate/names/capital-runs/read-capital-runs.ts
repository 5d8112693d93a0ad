import type { Run } from "../../../block.ts";
import { nounOf } from "../../name-nouns.ts";
import type { Claims } from "../claims.ts";
import type { KnownNames } from "../known-names.ts";
import { documentMeant, mayBeCalled, unknownMeant } from "../meant-by.ts";
import type { MeantRun, NamedText } from "../named-text.ts";
import { abbreviatesEnd, announcedAfter, mayAbbreviate, meansMore } from "../short-forms/announced.ts";
import { formKey, numberOfMeeting } from "../short-forms/short-form-nouns.ts";
import { type Meant, namesNoBody } from "../short-forms/short-forms.ts";
import { titlesInCapitals } from "../titles/titles-in-capitals.ts";
import { bodyOfAnother } from "./explicit-names.ts";

/** "Harbour Court" of "President of the Harbour Court" */
const ofBody = /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)? of the (\p{Lu}.*)$/u;
/** "Sixth Review Conference" may be the only meeting of which a register has the number. */
const startsWithNumber = new RegExp(`^${numberOfMeeting} `);
/** "Committee’s Lamp Programme" is of the Committee, and no other one. */
const ofOwner = /^[\p{L}-]+['’]s /u;

/**
 * Reads the runs of capitals of a text in order, after what the text names by itself: a run is a shortened name, the title
 * of a document, or a name that no register has. What is named may announce a short form right after it.
 * @returns all that the text names, in the order of the text
 */
export function readCapitalRuns(
  read: NamedText,
  index: number,
  explicit: readonly (MeantRun & { end: number })[],
  claims: Claims,
  { register, announced, shortened, wholeShortened, formsOf, namesOf, state }: KnownNames,
): MeantRun[] {
  const { text, runs } = read;
  const { made, add, addFree, isTaken, isNamed, isAdded } = claims;
  const titleAt = titlesInCapitals(read, register, state);
  const known: MeantRun[] = [
    ...explicit.map(({ run, end, meant }) => ({ run: { start: run.start, end }, meant })),
    ...made.citations.map((one) => ({
      run: one,
      meant: documentMeant(text, one, one.document ?? "", register),
    })),
  ];
  const inOrder = known.toSorted((a, b) => a.run.end - b.run.end);
  const found: MeantRun[] = [];
  const learn = ({ run, meant }: MeantRun, canBeShort = true) => {
    if (canBeShort) shortened.add(meant);
    const short = announcedAfter(text, run.end, meant.register);
    const name = text.slice(run.start, run.end);
    if (!short || !mayAbbreviate(short.words, name)) return;
    if (meant.register === "actor" && meansMore(short.words, [name, ...namesOf(meant)])) return;
    const isDocumentCalled = isDocument(short.words) && text[short.end - 1] === ")";
    if (
      meant.register === "document"
        ? abbreviatesEnd(short.words, name)
        : isDocumentCalled && meant.register === "actor"
    )
      return;
    // "the President of the Harbour Court (“the Court”)" announces the Court.
    const own = ofBody.exec(name)?.[1];
    const canBeCalled = mayBeCalled(short.words, meant, formsOf(meant));
    const body = canBeCalled ? undefined : register.named(own ?? "");
    const called =
      body ?? (canBeCalled ? undefined : describedBody(text, run, short.words, inOrder, formsOf)) ?? meant;
    // "Resolution 98/1 (“the Lamp List”)": what the resolution established has no record.
    const isOther = called.register === "document" && !isTitle(text, run) && !isDocument(short.words);
    const announcedAs = isOther ? unknownMeant(short.words) : called;
    announced.announce(short.words, announcedAs, { text: index, from: short.end });
    // The announced words are a mention of their own. A document is cited by its title here, and by the announced words later.
    const start = text.indexOf(short.words, run.end);
    const means = announced.get(short.words)?.meant;
    if (means?.register === "actor" && means.id === called.id)
      addFree({ start, end: start + short.words.length }, means);
  };
  let learned = 0;
  for (const run of runs) {
    for (let one = inOrder[learned]; one && one.run.end <= run.start; one = inOrder[learned]) {
      learn(one);
      learned += 1;
    }
    const isForm = namesNoBody(run.words);
    if ((isForm && !startsWithNumber.test(run.words)) || announced.get(run.words)) continue;
    const meant = isNamed(run) ? undefined : (shortened.find(text, run) ?? wholeShortened().find(text, run));
    // The description of a document may have the short title of another one in it.
    if (meant && (meant.register === "document" || !isTaken(run))) {
      add(run, meant);
      continue;
    }
    if (isForm) continue;
    const title = titleAt(run);
    if (title && !isAdded(title)) {
      const titled: Meant = { register: "document", id: title.id, name: title.title };
      made.titles.push(title);
      add(title, titled);
      found.push({ run: title, meant: titled });
      // "Action Plan" is not short for the "National Strategy and Action Plan on Lamps".
      learn({ run: title, meant: titled }, !title.isOfState);
    } else if (isTaken(run)) {
      const body = bodyOfAnother(text, run, isTaken);
      if (body) found.push({ run: body, meant: unknownMeant(body.words) });
    } else if (!ofOwner.test(run.words)) {
      const unknown = unknownMeant(run.words);
      found.push({ run, meant: unknown });
      shortened.add(unknown);
    }
  }
  for (const one of inOrder.slice(learned)) learn(one);
  return [...known, ...found].sort((a, b) => a.run.end - b.run.end);
}

/** Whether a document is cited by its title: "resolution 98/1 (“the Ban”)" has no other one. */
function isTitle(text: string, { start, end }: Run): boolean {
  return !/\d(?:\/\d|\))/.test(text.slice(start, end));
}

function isDocument(words: string): boolean {
  return nounOf(words)?.kind === "document";
}

/** ", established by resolution 98/1 and renewed by resolution 98/2", " of the Office of Lamps of the Secretariat" */
const description =
  /^(?:,? (?:established|appointed|created|re-established|extended|renewed)\b[^;:]*|(?:,? (?:of|for|and|the|\p{Lu}[\p{L}’'-]*))+)$/u;

/**
 * The body or document that a text names before it announces what it is called: "the Lamp Code of the Office of Lamps (the
 * Code)", "the Panel of Experts on Fog established by resolution 98/1 (“the Panel of Experts”)", "the Division for Lamps of
 * the Secretariat (“the Division”)".
 */
function describedBody(
  text: string,
  { start }: Run,
  words: string,
  inOrder: readonly MeantRun[],
  formsOf: KnownNames["formsOf"],
): Meant | undefined {
  const before = inOrder.findLast(
    ({ run, meant }) =>
      run.end <= start && meant.register !== "unknown" && formsOf(meant).has(formKey(words)),
  );
  return before && description.test(text.slice(before.run.end, start).trimEnd()) ? before.meant : undefined;
}
