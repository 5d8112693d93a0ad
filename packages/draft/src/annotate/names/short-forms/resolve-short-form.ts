import { organs } from "@open-resolutions/symbols";
import { distinctBy } from "../../../distinct.ts";
import type { Antecedents } from "./antecedents.ts";
import { envoysOfMissions, representatives } from "./mission-leaders.ts";
import { formKey } from "./short-form-nouns.ts";
import { keyOf, type Meant, type Resolved } from "./short-forms.ts";

/**
 * What a short form means: the one body or document with that noun in the title, unless the same text has just named
 * another; or else the only one that the same text has named before, or the resolution. When it has named none: the only part of a
 * body that it has named, as in "the Executive Director" after the agency; or else the only one that it names later. A
 * council that says "the Council" means itself, unless its text has just named another. Everything else is for a person
 * to decide.
 */
export function resolveShortForm(words: string, known: Antecedents): Resolved {
  const form = formKey(words);
  const ofForm = (all: readonly Meant[]) =>
    distinctById(all.filter((one) => isOf(one, form, known) && !isStatuteOfShortForm(one)));
  const near = ofForm(known.inText);
  const all = ofForm([...known.before, ...known.inText]);
  const own: Meant | undefined =
    words === organs[known.speaking].shortName
      ? { register: "actor", id: known.speaking, name: known.speakingName }
      : undefined;
  const last = known.isRelative ? near.at(-1) : undefined;
  if (last && last.register !== "unknown") return { meant: last };
  if (own)
    return near.every(({ id }) => id === own.id)
      ? { meant: own }
      : { candidates: distinctById([own, ...near]) };
  const custom = known.custom(words);
  // "The Organization" is the United Nations; when the resolution names others, only one that names the United Nations
  // too, and another one neither in its title nor in the same text.
  if (custom) {
    const isNamed = [...known.before, ...known.inText].some(({ id }) => id === custom.id);
    const close = isNamed ? [...ofForm(known.heading), ...near] : all;
    const others = close.filter(({ id }) => id !== custom.id);
    const asked = known.isAsked ? onlyOf(near) : undefined;
    if (asked && asked.register !== "unknown") return { meant: asked };
    return others.length === 0 ? { meant: custom } : { candidates: distinctById([custom, ...others]) };
  }
  const titled =
    onlyOf(form === "government" ? governmentsOf(known.heading, known) : ofForm(known.heading)) ??
    known.ofTitle(words);
  if (titled && near.length > 0 && !near.some(({ id }) => id === titled.id))
    return { candidates: distinctById([titled, ...near]) };
  // "Advisory Committee on Lamps", and not "Harbour Advisory Committee", which comes with all its words.
  const headed = form.endsWith(" committee")
    ? onlyOf((near.length > 0 ? near : all).filter(({ name }) => name.toLowerCase().startsWith(`${form} `)))
    : undefined;
  const first =
    titled ??
    onlyOf(near) ??
    (near.length === 0 && !known.isDescribed ? known.ofState(words) : undefined) ??
    (form.startsWith("special representative")
      ? onlyOf(representatives(words, ofForm, known))
      : (onlyOf(all) ??
        headed ??
        (all.length === 0
          ? (onlyOf(envoysOfMissions(words, known)) ?? unnamed(form, ofForm, known))
          : undefined)));
  if (first && first.register !== "unknown")
    return { meant: first, isOnly: all.every((one) => isSame(one, first)) };
  const { meantBefore } = known;
  return meantBefore && near.every((one) => isSame(one, meantBefore))
    ? { meant: meantBefore }
    : { candidates: near.length > 0 ? near : all };
}

function isSame(a: Meant, b: Meant): boolean {
  return keyOf(a) === keyOf(b);
}

/** What a short form means when the resolution has named nothing before that it can mean. */
function unnamed(
  form: string,
  ofForm: (all: readonly Meant[]) => Meant[],
  { before, inText, anywhere, committees, partsOf, statutesOf, isState, isDescribed }: Antecedents,
): Meant | undefined {
  if (form === "government") return onlyOf(governmentsOf([...before, ...inText], { isState }));
  // "Article 14 of the Statute", where the title names the court.
  if (form === "statute") return onlyOf(distinctById(statutesOf([...before, ...inText])));
  // "The Panel established by resolution 98/1" is described, and may be any.
  if (isDescribed) return undefined;
  const partsNamed = (all: readonly Meant[]) => (form.includes(" ") ? ofForm(partsOf(all)) : []);
  const part = onlyOf(partsNamed([...before, ...inText, ...committees()]));
  // A President who is named later is no reason to take him for this one, nor is a constitution.
  const later = form === "president" || form === "constitution" ? [] : ofForm(anywhere());
  return (
    part ?? onlyOf(later) ?? (form === "committee" && later.length === 0 ? onlyOf(committees()) : undefined)
  );
}

/** The Governments of the States among what is named. */
function governmentsOf(all: readonly Meant[], { isState }: Pick<Antecedents, "isState">): Meant[] {
  return distinctById(all.filter(isState)).map((state) => ({ ...state, aspect: "government" }));
}

/** "Statute of the Court" is that of a court which the text has named: the words are no title of their own. */
function isStatuteOfShortForm({ register, name }: Meant): boolean {
  return register === "unknown" && /^Statute of the \p{Lu}\p{Ll}+$/u.test(name);
}

function onlyOf(all: readonly Meant[]): Meant | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function isOf(one: Meant, form: string, { formsOf }: Antecedents): boolean {
  return form === "government"
    ? one.aspect === "government"
    : one.aspect === undefined && formsOf(one).has(form);
}

function distinctById(all: readonly Meant[]): Meant[] {
  return distinctBy(all, ({ register, id }) => `${register} ${id}`);
}
