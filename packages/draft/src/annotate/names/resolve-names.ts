import type { Run } from "../../block.ts";
import { unregisteredDoubt } from "../doubt.ts";
import { abbreviates } from "./capital-runs/abbreviated-names.ts";
import { explicitNames } from "./capital-runs/explicit-names.ts";
import { organsInNames } from "./capital-runs/organs-in-names.ts";
import { organsOfNumbers } from "./capital-runs/organs-of-numbers.ts";
import { readCapitalRuns } from "./capital-runs/read-capital-runs.ts";
import { claimsIn, type NamesRead, settled } from "./claims.ts";
import { bothGovernments } from "./classes/both-governments.ts";
import { eachState } from "./classes/each-state.ts";
import { partiesReader } from "./classes/parties.ts";
import { knownNames, type OwnNames } from "./known-names.ts";
import type { NameRegister } from "./name-register.ts";
import type { NamedText } from "./named-text.ts";
import { aspectsTogether, authoritiesMeant } from "./short-forms/authorities.ts";
import { addComposed, composedName, ownPresidents } from "./short-forms/composed-names.ts";
import { readShortForms } from "./short-forms/read-short-forms.ts";
import type { Meant } from "./short-forms/short-forms.ts";
import { addFootnotedTitles } from "./titles/footnoted-titles.ts";

/**
 * Reads the texts of a resolution in order: short forms ("the Committee"), announced short forms ("(hereinafter “the
 * Convention”)") and titles that a footnote explains lead to what was named before.
 */
export function resolveNames(
  texts: readonly NamedText[],
  own: OwnNames,
  register: NameRegister,
): NamesRead[] {
  const explicitOf = texts.map((read) => explicitNames(read, register));
  const known = knownNames(texts, explicitOf, own, register);
  const partiesNamed = partiesReader(texts, register);
  const governments = bothGovernments(texts, register);
  const states = register.named("States");
  const president = register.named(`President of the ${known.speakingName}`);

  return texts.map((read, index) => {
    const { text } = read;
    const claims = claimsIn(read, register);
    addFootnotedTitles(read, index, claims, known);
    const explicit = explicitOf[index] ?? [];
    for (const { run, meant, isNew } of explicit) {
      if (!isNew) continue;
      claims.addWhole(run, meant);
      if (meant.register === "unknown") claims.made.doubts.push(unregisteredDoubt("name", meant.name));
    }
    const namedHere = [
      ...readCapitalRuns(read, index, explicit, claims, known),
      ...organsInNames(read, register),
    ].sort((a, b) => a.run.end - b.run.end);
    for (const one of known.announced.find(text, index)) {
      const composed = composedName(text, one, known.namesOf, register.named);
      if (composed) addComposed(composed, one, claims);
      else if (meansAnother(one, read, register)) claims.addWhole(one, one.meant);
      else claims.addFree(one, one.meant);
    }
    for (const { run, meant } of governments(read)) {
      const [first, ...others] = meant;
      const words = text.slice(run.start, run.end);
      claims.addWhole(run, first ?? { register: "unknown", id: words, name: words });
      for (const other of others) claims.add(run, other);
      if (!first) claims.made.doubts.push(unregisteredDoubt("name", words));
    }
    for (const { run, meant } of organsOfNumbers(text, read.citations, register)) claims.addFree(run, meant);
    for (const { run, meant } of aspectsTogether(read, register)) claims.addFree(run, meant);
    readShortForms(read, index, namedHere, claims, known);
    for (const run of president ? ownPresidents(text) : []) if (president) claims.addFree(run, president);
    for (const run of states ? eachState(text) : []) if (states) claims.addFree(run, states);
    for (const { run, meant } of [...partiesNamed(read), ...authoritiesMeant(read, known)])
      claims.addFree(run, meant);
    return settled(claims, read);
  });
}

/** Whether an acronym that the resolution has explained is that of another record in the registers. */
function meansAnother(
  { start, end, meant }: Run & { meant: Meant },
  { text, named }: NamedText,
  { nameOf }: NameRegister,
): boolean {
  const other = named.find((one) => one.start === start && one.end === end && one.register === "actor");
  return (
    other !== undefined &&
    other.id !== meant.id &&
    meant.register === "actor" &&
    !meant.name.includes(nameOf("actor", other.id)) &&
    abbreviates(text.slice(start, end), meant.name.split(" "), true)
  );
}
