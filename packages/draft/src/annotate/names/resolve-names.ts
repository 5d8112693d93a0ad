import { nameFinder } from "@open-resolutions/core";
import type { Run } from "../../block.ts";
import { type Cited, citationAt } from "../citations/citations.ts";
import { type PrintedDocument, titlesInCapitals } from "../citations/titles-in-capitals.ts";
import type { Doubt } from "../doubt.ts";
import type { NamedOne } from "../mentions.ts";
import { crossing, type Statement, takenWords } from "../spans.ts";
import { announcedAfter } from "./announced.ts";
import type { CapitalRun } from "./capital-runs.ts";
import { establishedCommittees } from "./committees.ts";
import { documentMeant, headOfOffice, mayBeCalled, meantBy, unknownMeant } from "./meant.ts";
import { likelyKindOf } from "./name-nouns.ts";
import type { NameRegister } from "./name-register.ts";
import { organsOfNumbers } from "./organs-of-numbers.ts";
import { announcedParties, isPartiesForm, partiesIn } from "./parties.ts";
import {
  isShortForm,
  type Meant,
  resolveShortForm,
  shortFormDoubt,
  shortFormsIn,
  shortFormsOf,
} from "./short-forms.ts";
import { shortenedNames } from "./shortened-names.ts";

/** A text of a resolution with what is known of it without the texts before it. */
export interface NamedText {
  text: string;
  inFootnote: boolean;
  named: readonly NamedOne[];
  citations: readonly Statement<Cited>[];
  /** Titles in quotation marks, and numbers that cite nothing. */
  setAside: readonly Run[];
  /** The runs that read as names. */
  runs: readonly CapitalRun[];
  /** Where footnotes are called that do nothing but cite a document, and that document. */
  sources: readonly { offset: number; document: string }[];
}

/** What the texts before it say about a text. */
export interface Resolution {
  named: NamedOne[];
  citations: Statement<Cited>[];
  doubts: Doubt[];
  /** The short forms that are in doubt. */
  doubted: Run[];
  /** The titles that runs of capitals begin with. */
  titles: PrintedDocument[];
}

/** A short form that the resolution has announced, or the title that a footnote explains. */
interface Announced {
  meant: Meant;
  /** The text, and where in it the words are known from. */
  text: number;
  from: number;
}

/** The names by which "the Organization" and "the Charter" are known in every text of the United Nations. */
const customary: Readonly<Record<string, string>> = {
  Organization: "United Nations",
  Charter: "Charter of the United Nations",
};

/**
 * Reads the texts of a resolution in order: short forms ("the Committee"), announced short forms ("(hereinafter “the
 * Convention”)") and titles that a footnote explains lead to what was named before.
 *
 * @param subjects the documents in the title of the resolution
 */
export function resolveNames(
  texts: readonly NamedText[],
  subjects: readonly Meant[],
  register: NameRegister,
): Resolution[] {
  const announced = new Map<string, Announced>();
  const before = new Map<string, Meant>();
  const keyOf = ({ register: kind, id, aspect }: Meant) => `${kind} ${id} ${aspect ?? ""}`;
  let finder: { size: number; find: ReturnType<typeof nameFinder> } | undefined;
  const forms = new Map<string, ReadonlySet<string>>();
  const formsOf = (one: Meant): ReadonlySet<string> => {
    const key = `${one.register} ${one.id} ${one.name}`;
    const known = forms.get(key) ?? formsOfNames(one, register);
    forms.set(key, known);
    return known;
  };
  const shortened = shortenedNames(({ register: kind, id, name }) =>
    kind === "unknown" ? [name] : [name, ...register.namesOf(kind, id)],
  );
  const custom = (form: string) => {
    const name = customary[form];
    return name === undefined ? undefined : register.named(name);
  };
  const conflict = register.named("parties to the conflict");
  const parties = { areNamed: false, areCapital: false };
  const speakingName = register.nameOf("actor", register.speaking);

  return texts.map((read, index) => {
    const { text, inFootnote } = read;
    const made: Resolution = { named: [], citations: [], doubts: [], doubted: [], titles: [] };
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
    const announce = (words: string, meant: Meant, from: number) => {
      if (announced.has(words) || isPartiesForm(words)) return;
      const means = mayBeCalled(words, meant, formsOf(meant)) ? meant : unknownMeant(words);
      announced.set(words, { meant: means, text: index, from });
    };

    const runByEnd = new Map(read.runs.map((run) => [run.end, run]));
    for (const { offset, document } of read.sources) {
      const marks = /[,;.)”"’]{0,4}$/.exec(text.slice(Math.max(0, offset - 4), offset))?.[0] ?? "";
      const title = runByEnd.get(offset - marks.length);
      if (!title || likelyKindOf(title.words) !== "document" || taken.overlaps(title)) continue;
      // "2030 Agenda": the run is not the whole title.
      if (/\d $/.test(text.slice(0, title.start).slice(-2))) continue;
      const meant: Meant = { register: "document", id: document, name: title.words };
      add(title, meant);
      announce(title.words, meant, title.end);
    }
    const committees = establishedCommittees(text, register.named).filter(
      ({ run }) => !read.named.some((one) => one.start < run.end && run.start < one.end),
    );
    for (const { run, meant } of committees) add(run, meant);
    const explicit: { run: Run; meant: Meant }[] = [
      ...committees.map(({ run, end, meant }) => ({ run: { start: run.start, end }, meant })),
      ...read.named.flatMap((one) => [
        { run: one, meant: meantBy(one, register) },
        ...headOfOffice(one, register).map((meant) => ({ run: one, meant })),
      ]),
      ...[...read.citations, ...made.citations].flatMap((one) =>
        one.document === null || one.role === "self"
          ? []
          : { run: one, meant: documentMeant(text, one, one.document, register) },
      ),
    ];
    const inOrder = explicit.toSorted((x, y) => x.run.end - y.run.end);
    const unknown: { run: Run; meant: Meant }[] = [];
    const titleAt = titlesInCapitals(read, register);
    const learn = ({ run, meant }: { run: Run; meant: Meant }) => {
      shortened.add(meant);
      const short = announcedAfter(text, run.end);
      if (short) announce(short.words, meant, short.end);
    };
    let passed = 0;
    for (const run of read.runs) {
      for (let one = inOrder[passed]; one && one.run.end <= run.start; one = inOrder[passed]) {
        learn(one);
        passed += 1;
      }
      if (isShortForm(run.words) || announced.has(run.words)) continue;
      const meant = taken.overlaps(run) ? undefined : shortened.find(text, run);
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
      } else if (!taken.overlaps(run)) {
        unknown.push({ run, meant: unknownMeant(run.words) });
        shortened.add(unknownMeant(run.words));
      }
    }
    for (const one of inOrder.slice(passed)) learn(one);
    const several = [...announced.keys()].filter((words) => / |\p{Lu}.*\p{Lu}/u.test(words));
    if (several.length > 0 && finder?.size !== several.length)
      finder = { size: several.length, find: nameFinder(several) };
    const hits = finder ? announcedIn(text, index, announced, finder.find) : [];
    for (const hit of hits) if (!taken.overlaps(hit)) add(hit, hit.meant);
    for (const { run, meant } of organsOfNumbers(text, [...read.citations], register))
      if (!taken.overlaps(run)) add(run, meant);

    const all = [...explicit, ...unknown].sort((a, b) => a.run.end - b.run.end);
    const inText = new Map<string, Meant>();
    let next = 0;
    for (const form of inFootnote ? [] : shortFormsIn(text)) {
      for (let one = all[next]; one && one.run.end <= form.start; one = all[next]) {
        inText.set(keyOf(one.meant), one.meant);
        next += 1;
      }
      if (taken.overlaps(form)) continue;
      const own = announced.get(form.words);
      if (own?.text === index && form.start < own.from) continue;
      const resolved = own
        ? own.meant.register === "unknown"
          ? { candidates: [own.meant] }
          : { meant: own.meant }
        : resolveShortForm(form.words, {
            speaking: register.speaking,
            speakingName,
            custom,
            subjects,
            inText: [...inText.values()],
            before: [...before.values()],
            formsOf,
          });
      if ("meant" in resolved) add(form, resolved.meant);
      else {
        made.doubts.push(shortFormDoubt(form.words, resolved.candidates));
        made.doubted.push(form);
      }
    }
    for (const { meant } of all) before.set(keyOf(meant), meant);
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
  });
}

function formsOfNames({ register, id, name }: Meant, { namesOf }: NameRegister): ReadonlySet<string> {
  return shortFormsOf(register === "unknown" ? [name] : [name, ...namesOf(register, id)]);
}

/** Where a text uses the short forms of several words and the acronyms that were announced before. */
function announcedIn(
  text: string,
  index: number,
  announced: ReadonlyMap<string, Announced>,
  find: ReturnType<typeof nameFinder>,
): (Run & { meant: Meant })[] {
  return find(text).flatMap(({ name, start, end }) => {
    const known = announced.get(name);
    if (!known || known.meant.register === "unknown") return [];
    if (known.text === index && start < known.from) return [];
    const [left, right] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 2)];
    if (/[\p{L}\p{N}][-‐‑]$|(?<!\p{L})\p{Lu}\p{L}* $/u.test(left) || /^[-‐‑ ]\p{Lu}/u.test(right)) return [];
    return [{ start, end, meant: known.meant }];
  });
}
