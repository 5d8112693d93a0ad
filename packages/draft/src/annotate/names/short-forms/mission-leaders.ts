import { distinctBy } from "../../../distinct.ts";
import type { Antecedents } from "./antecedents.ts";
import type { Meant } from "./short-forms.ts";

/** Missions of the United Nations: each may have a Special Representative. */
const missions = ["mission", "operation", "force"];
/** "Lamp Mission in Amberland" */
const placeOfMission = /^.* (?:in|for) (?:the )?(\p{Lu}.*)$/u;

/**
 * The Special Representatives who are named in the resolution or lead a mission that it names: one whose record is part of
 * that mission, or who is "for" the place in its name. None when nobody knows the one of some mission.
 */
export function representatives(
  words: string,
  ofForm: (all: readonly Meant[]) => Meant[],
  known: Antecedents,
): Meant[] {
  const { anywhere, partsOf, formsOf, isDescribed } = known;
  if (isDescribed) return [];
  const named = anywhere();
  const leaders = ofUnitedNations(named).map((one) => {
    const parts = ofForm(partsOf([one]));
    const isMission = missions.some((noun) => formsOf(one).has(noun));
    return { isMission, meant: parts.length > 0 ? parts : envoysFor(words, one, known) };
  });
  return leaders.some(({ isMission, meant }) => isMission && meant.length === 0)
    ? []
    : distinctBy([...ofForm(named), ...leaders.flatMap(({ meant }) => meant)], ({ id }) => id);
}

/** The envoys for the places of the missions that the resolution names: "the Personal Envoy" beside a mission in Amberland. */
export function envoysOfMissions(words: string, known: Antecedents): Meant[] {
  const isEnvoy = /^(?:Special|Personal) Envoy$/.test(words) && !known.isDescribed;
  return isEnvoy
    ? distinctBy(
        ofUnitedNations(known.anywhere()).flatMap((one) => envoysFor(words, one, known)),
        ({ id }) => id,
      )
    : [];
}

/** The European Union has Special Representatives of its own. */
function ofUnitedNations(named: readonly Meant[]): Meant[] {
  return named.filter(({ register, name }) => register === "actor" && name.includes("United Nations"));
}

function envoysFor(words: string, { name }: Meant, { actorNamed }: Antecedents): Meant[] {
  const place = placeOfMission.exec(name)?.[1];
  if (place === undefined) return [];
  const title = words.replace(/ of the Secretary-General$/, "");
  const meant = ["for", "for the", "of the Secretary-General for", "of the Secretary-General for the"]
    .map((joint) => actorNamed(`${title} ${joint} ${place}`))
    .find((one) => one?.register === "actor");
  return meant ? [meant] : [];
}
