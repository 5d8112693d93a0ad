import { isStateKind } from "@open-resolutions/core";
import type { Run } from "../../block.ts";
import { type Cited, citationAt } from "../citations/citations.ts";
import type { Doubt } from "../doubt.ts";
import type { NamedOne } from "../mentions.ts";
import { contains, crossing, type Statement, takenWords } from "../spans.ts";
import { announcedAfter, mayAbbreviate } from "./announced.ts";
import { announcedNames } from "./announced-names.ts";
import { committeesOfCited } from "./committees.ts";
import { composedName, ownPresidents } from "./composed-names.ts";
import { eachState } from "./each-state.ts";
import { bodyOfAnother, explicitNames, namesOfText } from "./explicit-names.ts";
import { allShortForms, headsFinder, lowerCaseMeant } from "./lower-case-forms.ts";
import { documentMeant, shortFormsFinder, unknownMeant } from "./meant-by.ts";
import { likelyKindOf, nounOf } from "./name-nouns.ts";
import type { NameRegister } from "./name-register.ts";
import type { MeantRun, NamedText } from "./named-text.ts";
import { organsOfNumbers } from "./organs-of-numbers.ts";
import { announcedParties, canOnlyBeOfConflict, partiesIn } from "./parties.ts";
import { isPublication } from "./parts-of-longer-names.ts";
import { isShortForm, type Meant, resolveShortForm, type ShortForm, shortFormDoubt } from "./short-forms.ts";
import { shortenedNames } from "./shortened-names.ts";
import { type PrintedDocument, titlesInCapitals } from "./titles-in-capitals.ts";

/** What the texts before it say about a text. */
export interface Resolution {
  named: NamedOne[];
  citations: Statement<Cited>[];
  doubts: Doubt[];
  /** The short forms that are in doubt. */
  doubted: Run[];
  /** Names that go on beyond what is named in them. */
  wholes: Run[];
  /** The titles that runs of capitals begin with. */
  titles: PrintedDocument[];
}

const joinedNoun = /^ and (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?!\p{L})/u;

/** The names by which "the Organization" and "the Charter" are known in every text of the United Nations. */
const customary: Readonly<Record<string, string>> = {
  Organization: "United Nations",
  Charter: "Charter of the United Nations",
};

/**
 * Reads the texts of a resolution in order: short forms ("the Committee"), announced short forms ("(hereinafter “the
 * Convention”)") and titles that a footnote explains lead to what was named before.
 * @param title the title of the resolution; empty when it has none
 */
export function resolveNames(
  texts: readonly NamedText[],
  title: string,
  register: NameRegister,
): Resolution[] {
  const heading = register.namedIn(title);
  const before = new Map<string, Meant>(heading.map((one) => [keyOf(one), one]));
  const formsOf = shortFormsFinder(register);
  const namesOf = ({ register: kind, id, name }: Meant) =>
    kind === "unknown" ? [name] : [name, ...register.namesOf(kind, id)];
  const headsOf = headsFinder(namesOf);
  const announced = announcedNames(formsOf);
  const shortened = shortenedNames(namesOf);
  for (const one of heading) shortened.add(one);
  const explicitOf = texts.map((read) => explicitNames(read, register));
  let all: Meant[] | undefined;
  const anywhere = () => {
    all ??= texts.flatMap((read, index) => namesOfText(read, explicitOf[index] ?? []));
    return all;
  };
  let whole: ReturnType<typeof shortenedNames> | undefined;
  const wholeShortened = () => {
    if (whole) return whole;
    whole = shortenedNames(namesOf);
    for (const one of [...heading, ...anywhere()]) whole.add(one);
    return whole;
  };
  const custom = (form: string) => {
    const name = customary[form];
    return name === undefined ? undefined : register.named(name);
  };
  const committees = () =>
    register.speaking === "security-council"
      ? committeesOfCited(
          texts.flatMap(({ citations }) => citations.map(({ document }) => document)),
          register.named,
        )
      : [];
  const conflict = register.named("parties to the conflict");
  const parties = {
    areNamed:
      register.speaking === "security-council"
        ? !texts.some(({ text }) => /\b[Pp]arties to the \p{Lu}/u.test(text))
        : canOnlyBeOfConflict(texts.map(({ text }) => text)),
    areCapital: false,
  };
  const speakingName = register.nameOf("actor", register.speaking);
  const isNoClass = ({ register: kind, id }: Meant) =>
    kind !== "actor" || !register.kindOf(id).endsWith("-class");
  const states = register.named("States");
  const president = register.named(`President of the ${speakingName}`);

  return texts.map((read, index) => {
    const { text, inFootnote } = read;
    const made: Resolution = { named: [], citations: [], doubts: [], doubted: [], wholes: [], titles: [] };
    const taken = takenWords(text, [...read.named, ...read.citations, ...read.setAside]);
    const claimed = takenWords(text, []);
    const add = (run: Run, meant: Meant) => {
      taken.add(run);
      claimed.add(run);
      if (meant.register === "document") made.citations.push(citationAt(text, run, meant.id, inFootnote));
      if (meant.register === "actor")
        made.named.push({
          start: run.start,
          end: run.end,
          register: "actor",
          id: meant.id,
          kind: register.kindOf(meant.id),
          ...(meant.aspect && { aspect: meant.aspect }),
        });
    };
    const addWhole = (run: Run, meant: Meant) => {
      made.named = made.named.filter((one) => !contains(run, one));
      made.wholes.push(run);
      add(run, meant);
    };

    const runByEnd = new Map(read.runs.map((run) => [run.end, run]));
    for (const { offset, document } of read.sources) {
      const marks = /[,;.)”"’]{0,4}$/.exec(text.slice(Math.max(0, offset - 4), offset))?.[0] ?? "";
      const run = runByEnd.get(offset - marks.length);
      if (!run || likelyKindOf(run.words) !== "document" || taken.overlaps(run)) continue;
      // "2030 Agenda": the run is not the whole title.
      if (/\d $/.test(text.slice(0, run.start).slice(-2))) continue;
      const meant: Meant = { register: "document", id: document, name: run.words };
      add(run, meant);
      announced.announce(run.words, meant, { text: index, from: run.end });
    }
    const found = explicitOf[index] ?? [];
    for (const { run, meant, isNew } of found) {
      if (!isNew) continue;
      addWhole(run, meant);
      if (meant.register === "unknown") made.doubts.push(unknownBody(meant.name));
    }
    const explicit: MeantRun[] = [
      ...found.map(({ run, end, meant }) => ({ run: { start: run.start, end }, meant })),
      ...made.citations.map((one) => ({
        run: one,
        meant: documentMeant(text, one, one.document ?? "", register),
      })),
    ];
    const inOrder = explicit.toSorted((x, y) => x.run.end - y.run.end);
    const unknown: MeantRun[] = [];
    const titleAt = titlesInCapitals(read, register);
    const learn = ({ run, meant }: MeantRun) => {
      shortened.add(meant);
      const short = announcedAfter(text, run.end);
      if (!short || !mayAbbreviate(short.words, text.slice(run.start, run.end))) return;
      announced.announce(short.words, meant, { text: index, from: short.end });
      // The announced words are a mention of their own.
      const start = text.indexOf(short.words, run.end);
      const place = { start, end: start + short.words.length };
      const means = announced.get(short.words)?.meant;
      if (means?.register === "actor" && means.id === meant.id && !taken.overlaps(place)) add(place, means);
    };
    let passed = 0;
    for (const run of read.runs) {
      for (let one = inOrder[passed]; one && one.run.end <= run.start; one = inOrder[passed]) {
        learn(one);
        passed += 1;
      }
      if (isShortForm(run.words) || announced.get(run.words)) continue;
      const isTaken = taken.overlaps(run);
      const meant = isTaken ? undefined : (shortened.find(text, run) ?? wholeShortened().find(text, run));
      if (meant) {
        add(run, meant);
        continue;
      }
      const title = titleAt(run);
      if (title && !claimed.overlaps(title)) {
        const means: Meant = { register: "document", id: title.id, name: title.title };
        made.titles.push(title);
        add(title, means);
        explicit.push({ run: title, meant: means });
        learn({ run: title, meant: means });
      } else if (isTaken) {
        const body = bodyOfAnother(text, run, taken);
        if (body) unknown.push({ run: body, meant: unknownMeant(body.words) });
      } else if (!/^\p{L}+['’]s /u.test(run.words)) {
        // "Committee’s Lamp Programme" is of the Committee, and no other one.
        unknown.push({ run, meant: unknownMeant(run.words) });
        shortened.add(unknownMeant(run.words));
      }
    }
    for (const one of inOrder.slice(passed)) learn(one);
    for (const hit of announced.find(text, index)) if (!taken.overlaps(hit)) add(hit, hit.meant);
    for (const { run, meant } of organsOfNumbers(text, [...read.citations], register))
      if (!taken.overlaps(run)) add(run, meant);
    const namedHere = [...explicit, ...unknown].sort((a, b) => a.run.end - b.run.end);
    const classAt = new Map(
      read.named.flatMap((one) => (one.kind.endsWith("-class") ? [[one.start, one]] : [])),
    );
    const inText = new Map<string, Meant>();
    let next = 0;
    for (const form of inFootnote && isPublication(text) ? [] : allShortForms(text)) {
      for (let one = namedHere[next]; one && one.run.end <= form.start; one = namedHere[next]) {
        inText.delete(keyOf(one.meant));
        inText.set(keyOf(one.meant), one.meant);
        next += 1;
      }
      if ("isNear" in form) {
        const near = [...inText.values()].filter(isNoClass);
        const all = [...before.values()].filter(isNoClass);
        const meant = taken.overlaps(form) ? undefined : lowerCaseMeant(form, { near, all }, headsOf);
        if (meant) add(form, meant);
        continue;
      }
      // "The Organization and Guidance Department" is another name.
      const more = joinedNoun.exec(text.slice(form.end, form.end + 60))?.[1];
      if (more !== undefined && nounOf(more)?.kind === "office" && !register.named(more)) continue;
      const ofClass = classAt.get(form.start);
      if (taken.overlaps(form) && ofClass?.end !== form.end) continue;
      const resolved = resolve(form, [...inText.values()]);
      // Without one that is meant, "the Special Representative of the Secretary-General" is the class of them.
      if (!resolved || (ofClass && !("meant" in resolved))) continue;
      if ("meant" in resolved) {
        const composed = composedName(text, form, namesOf(resolved.meant), register.named);
        if (composed) addWhole(composed.run, composed.meant);
        else if (ofClass) addWhole(form, resolved.meant);
        else if (!form.isInName) add(form, resolved.meant);
        // "The Panel" after "the Panel of Experts" is the same, and may be a part of "the Committee".
        inText.set(keyOf(resolved.meant), resolved.meant);
      } else if (!form.isInName) {
        made.doubts.push(shortFormDoubt(form.words, resolved.candidates));
        made.doubted.push(form);
      }
    }
    for (const { meant } of namedHere) before.set(keyOf(meant), meant);
    for (const [key, meant] of inText) before.set(key, meant);
    for (const run of president ? ownPresidents(text) : [])
      if (president && !taken.overlaps(run)) add(run, president);
    for (const run of states ? eachState(text) : []) if (states && !taken.overlaps(run)) add(run, states);
    const here = announcedParties(text);
    const first = read.named.find(({ id }) => id === conflict?.id)?.end ?? here?.end;
    for (const run of conflict ? partiesIn(text, parties.areCapital) : [])
      if (conflict && (parties.areNamed || (first ?? run.start) < run.start) && !taken.overlaps(run))
        add(run, conflict);
    parties.areNamed ||= first !== undefined;
    parties.areCapital ||= here?.words === "Parties";
    const crosses = crossing(
      [...read.citations, ...made.citations].filter(({ document }) => document !== null),
    );
    made.named = made.named.filter((one) => !crosses(one));
    return made;

    function resolve(form: ShortForm, near: readonly Meant[]) {
      const own = announced.get(form.words);
      if (own?.text === index && form.start < own.from) return undefined;
      if (own) return own.meant.register === "unknown" ? { candidates: [own.meant] } : { meant: own.meant };
      return resolveShortForm(form.words, {
        speaking: register.speaking,
        speakingName,
        custom,
        heading,
        inText: near,
        before: [...before.values()],
        anywhere,
        committees,
        partsOf: register.partsOf,
        formsOf,
        ofTitle: (words) => register.actorInAnyCase(`${words} on ${title}`),
        isState: ({ register: kind, id }) => kind === "actor" && isStateKind(register.kindOf(id)),
        isDescribed: /^,? (?:\p{Ll}+ly )?(?:established|appointed|created|convened|mandated|set up)\b/u.test(
          text.slice(form.end, form.end + 40),
        ),
        isRelative: /\b(?:(?:in|by|through) which the|[Tt]hat(?: same)?) $/.test(
          text.slice(Math.max(0, form.start - 20), form.start),
        ),
      });
    }
  });
}

function keyOf({ register, id, aspect }: Meant): string {
  return `${register} ${id} ${aspect ?? ""}`;
}

function unknownBody(words: string): Doubt {
  return {
    code: "DRF020",
    message: `no register has the name "${words}"`,
    hint: "add it (open-resolutions new actor), or add it to the aliases of the record that it means",
  };
}
