import { isStateKind } from "@open-resolutions/core";
import type { Run } from "../../../block.ts";
import { nounOf } from "../../name-nouns.ts";
import { cover } from "../../spans.ts";
import type { Claims } from "../claims.ts";
import { areOfUnnumbered, isPublication } from "../classes/parts-of-longer-names.ts";
import type { KnownNames } from "../known-names.ts";
import type { NameRegister } from "../name-register.ts";
import type { MeantRun, NamedText } from "../named-text.ts";
import { orBodyOfTitle } from "./bodies-of-titles.ts";
import { addComposed, composedName } from "./composed-names.ts";
import { allShortForms, bodiesFounded, lowerCaseMeant } from "./lower-case-forms.ts";
import { resolveShortForm } from "./resolve-short-form.ts";
import { formKey, isDocumentForm } from "./short-form-nouns.ts";
import { keyOf, type Meant, type Resolved, type ShortForm, shortFormDoubt } from "./short-forms.ts";

const joinedNoun = /^ and (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?!\p{L})/u;
const described = /^,? (?:\p{Ll}+ly )?(?:established|appointed|created|convened|mandated|set up)\b/u;
/** "the Conference of the Parties to that Convention" */
const ofAnother = /^ (?:to|of) (?:that|this) /;
const asking = /\b(?:encourages|invites|requests|urges|calls (?:up)?on) the $/;
const relative = /\b(?:(?:in|by|through) which the|[Tt]hat(?: same)?) $/;

/**
 * Reads the short forms of a text in order: "the Committee" means what the text, or the resolution before it, names.
 * @param namedHere what the text names, in the order of the text
 */
export function readShortForms(
  read: NamedText,
  index: number,
  namedHere: readonly MeantRun[],
  { made, add, addWhole, isNamed, isCited }: Claims,
  known: KnownNames,
): void {
  const { text } = read;
  const { before, register, namesOf, headsOf } = known;
  const classAt = new Map(
    read.named.flatMap((one) => (one.kind.endsWith("-class") ? [[one.start, one]] : [])),
  );
  const isNoClass = ({ register: kind, id }: Meant) =>
    kind !== "actor" || !register.kindOf(id).endsWith("-class");
  const inText = new Map<string, Meant>();
  let passed = 0;
  for (const founded of bodiesFounded(text, namedHere, headsOf, register.kindOf)) known.founded.add(founded);
  for (const form of read.inFootnote && isPublication(text) ? [] : allShortForms(text, endsOfNames(read))) {
    for (let one = namedHere[passed]; one && one.run.end <= form.start; one = namedHere[passed]) {
      // The last one named comes last.
      inText.delete(keyOf(one.meant));
      inText.set(keyOf(one.meant), one.meant);
      passed += 1;
    }
    if ("isNear" in form) {
      const near = [...inText.values()].filter(isNoClass);
      const all = [...before.values()].filter(isNoClass);
      const isNew = [...known.founded].some((body) => body.endsWith(` ${form.words}`));
      const meant =
        isNew || isNamed(form) ? undefined : lowerCaseMeant(form, { near, all }, headsOf, register.kindOf);
      if (meant) add(form, meant);
      continue;
    }
    if (isInOffice(text, form, register) || areOfUnnumbered(text, form)) continue;
    const ofClass = classAt.get(form.start);
    const isInBody = isTreatyOfBody(text, form) && !isCited(form);
    if (isNamed(form) && ofClass?.end !== form.end && !isInBody) continue;
    const isInName = form.isInName && !isAfterName(read, form);
    const resolved = orBodyOfTitle(
      meaningOf(form, text, index, [...inText.values()], known),
      form,
      read,
      known,
    );
    if (!resolved) continue;
    // "The Special Representative of the Secretary-General" is one of them, and never the class.
    if (ofClass && "candidates" in resolved) made.wholes.push(form);
    if ("meant" in resolved) {
      const { meant, isOnly } = resolved;
      if (isOnly && meant.register === "actor" && !known.meantBefore.has(formKey(form.words)))
        known.meantBefore.set(formKey(form.words), meant);
      const composed = composedName(text, { ...form, meant: resolved.meant }, namesOf, register.named);
      if (composed) addComposed(composed, { ...form, meant }, { add, addWhole });
      else if (ofClass) addWhole(form, resolved.meant);
      else if (!isInName) add(form, meant);
      else if (isOfWhole(text, form) && (isOnly !== false || inText.has(keyOf(meant)))) {
        add(form, meant);
        made.ends.push(form);
      }
      // "The Panel" after "the Panel of Experts" is the same, and may be a part of "the Committee".
      inText.set(keyOf(resolved.meant), resolved.meant);
    } else if (ofClass || !isInName) {
      made.doubts.push(shortFormDoubt(form.words, resolved.candidates));
      made.doubted.push(form);
    }
  }
  for (const { meant } of namedHere) before.set(keyOf(meant), meant);
  for (const [key, meant] of inText) before.set(key, meant);
}

const forOrToThe = / (?:for|to) (?:the|that|this) $/;

/** Whether a whole name is before a short form: "the support of the Lamp Fund for the Committee". */
function isAfterName({ text, named }: Pick<NamedText, "text" | "named">, { start }: ShortForm): boolean {
  const [words = ""] = forOrToThe.exec(text.slice(Math.max(0, start - 10), start)) ?? [];
  return words !== "" && named.some(({ end }) => end === start - words.length);
}

/** "Registrar of the Court" is described by the Court, and "Adviser to the Court" by its own name. */
function isOfWhole(text: string, { start }: ShortForm): boolean {
  return / of (?:the|that|this)(?: \d{4})? $/.test(text.slice(Math.max(0, start - 16), start));
}

/** Whether words are in a name, or go on with it: "mission" of "the Lamp Oversight (UNLO) mission". */
function endsOfNames({ text, named }: Pick<NamedText, "text" | "named">): (run: Run) => boolean {
  const isInside = cover(named);
  const ends = new Set(named.map(({ end }) => (text.charAt(end) === ")" ? end + 1 : end)));
  return (run) => isInside(run) || ends.has(run.start - 1);
}

const bodyOfTreaty = /\b(?:Parties to|Implementation of|Support Group on) the $/;

/** The Treaty of "Meeting of the Parties to the Treaty" is cited, also where a register has the whole name. */
function isTreatyOfBody(text: string, { start, words }: ShortForm): boolean {
  return isDocumentForm(words) && bodyOfTreaty.test(text.slice(Math.max(0, start - 30), start));
}

/** "The Organization and Guidance Department" is another name. */
function isInOffice(text: string, { end }: ShortForm, { named }: NameRegister): boolean {
  const more = joinedNoun.exec(text.slice(end, end + 60))?.[1];
  return more !== undefined && nounOf(more)?.kind === "office" && !named(more);
}

/** "High Representative", and no "Committee", which a later text may introduce. */
const formOfOfficial =
  / (?:representative|envoy|adviser|coordinator|commissioner|director|secretary|expert)\b/;

/**
 * The meaning of a short form, without an official whom the resolution named only after it had used the form for somebody
 * else: "the High Representative" of whom it spoke before is not the "High Representative of the Fog Union".
 */
function unlessOpen(
  form: string,
  resolved: Resolved,
  near: readonly Meant[],
  { openForms }: Pick<KnownNames, "openForms">,
): Resolved {
  if (!formOfOfficial.test(form)) return resolved;
  if ("candidates" in resolved) {
    if (resolved.candidates.length === 0) openForms.add(form);
    return resolved;
  }
  const isNear = near.some((one) => keyOf(one) === keyOf(resolved.meant));
  return openForms.has(form) && !isNear ? { candidates: [resolved.meant] } : resolved;
}

/** Of these a State has one at a time; it may have several Special Advisers. */
const oneForState =
  /^(?:High|Special) Representative(?: of the Secretary-General)?$|^(?:Special|Personal) Envoy$/;

/** "the Chairperson of the Lamp Commission and her Special Representative", who is no official of the United Nations */
const ofOtherOfficial =
  /\b(?:Chair(?:person|man|woman)?|President|Commissioner) (?:(?!Secretary-General)[^,;]){0,80}(?<!\p{L})(?:his|her|their) $/u;

/** "The High Representative" in a resolution about Amberland is the "High Representative for Lamps in Amberland". */
function officialOfState(
  form: string,
  { officialFor }: NameRegister,
  stateOfResolution: KnownNames["state"],
): Meant | undefined {
  if (!oneForState.test(form)) return undefined;
  const state = stateOfResolution();
  return state === undefined ? undefined : officialFor(form, state);
}

/** What a short form means; undefined before the place that announces it. */
function meaningOf(
  { words, start, end }: ShortForm,
  text: string,
  index: number,
  inText: readonly Meant[],
  { register, announced, before, meantBefore, openForms, title, ...known }: KnownNames,
): Resolved | undefined {
  const own = announced.get(words);
  if (own?.text === index && start < own.from) return undefined;
  const isRelative = relative.test(text.slice(Math.max(0, start - 20), start));
  // "The Lamp Convention …, and parties to that Convention": not the one that is announced as "the Convention".
  const last = isRelative ? inText.findLast((one) => known.formsOf(one).has(formKey(words))) : undefined;
  if (last && own) return last.register === "unknown" ? { candidates: [last] } : { meant: last };
  if (own) return own.meant.register === "unknown" ? { candidates: [own.meant] } : { meant: own.meant };
  if (oneForState.test(words) && ofOtherOfficial.test(text.slice(Math.max(0, start - 120), start)))
    return { candidates: [] };
  const resolved = resolveShortForm(words, {
    ...known,
    speaking: register.speaking,
    inText,
    before: [...before.values()],
    partsOf: register.partsOf,
    statutesOf: register.statutesOf,
    actorNamed: register.named,
    meantBefore:
      isRelative || ofAnother.test(text.slice(end, end + 12)) ? undefined : meantBefore.get(formKey(words)),
    ofTitle: (form) =>
      register.actorInAnyCase(`${form} on ${title}`) ?? register.actorInAnyCase(`${form} on the ${title}`),
    ofState: (form) => officialOfState(form, register, known.state),
    isState: (one) => one.register === "actor" && isStateKind(register.kindOf(one.id)),
    isDescribed: described.test(text.slice(end, end + 40)),
    isRelative,
    isAsked: asking.test(text.slice(Math.max(0, start - 20), start)),
  });
  return unlessOpen(formKey(words), resolved, inText, { openForms });
}
