import type { IdsOf } from "./ids-of-names.ts";
import type { Reading } from "./readings.ts";

/**
 * The readings with each class on its own where a reader joined several in one name, as in "coastal and inland keepers": no
 * register has the joined name, and the program must give all its parts.
 */
export function withPartsOfNames(reading: Reading, actorsNamed: IdsOf): Reading {
  const isKnown = (name: string) => actorsNamed(name).length > 0;
  const apart = (names: readonly string[]) => {
    // "Lamp agencies" and "bodies": a reader left out the word that they share.
    const together = partsOf(names.join(" and "), actorsNamed);
    if (!names.every(isKnown) && together.every(isKnown)) return together;
    return names.flatMap((name) => (isKnown(name) ? [name] : partsOf(name, actorsNamed)));
  };
  const withReadings = <R, P extends { readonly readings: readonly R[] }>(
    place: P,
    change: (one: R) => R,
  ) => ({
    ...place,
    readings: place.readings.map(change),
  });
  return {
    ...reading,
    mentions: reading.mentions.map((place) =>
      withReadings(place, (one: (typeof place.readings)[number]) => ({ ...one, names: apart(one.names) })),
    ),
    acts: reading.acts.map((place) =>
      withReadings(place, (one: (typeof place.readings)[number]) => ({
        ...one,
        addressees: apart(one.addressees),
      })),
    ),
    mandates: reading.mandates.map((place) =>
      withReadings(place, (one: (typeof place.readings)[number]) => ({
        ...one,
        assignees: apart(one.assignees),
      })),
    ),
  };
}

/** The name alone where not all its parts have records. */
function partsOf(name: string, actorsNamed: IdsOf): string[] {
  const items = name.replace(/^(?:other )?relevant /, "").split(/,? (?:and|or) |, /);
  const noun = items.at(-1)?.split(" ").slice(1) ?? [];
  const front = items[0]?.split(" ").slice(0, -1) ?? [];
  const parts = items.flatMap(
    (item) =>
      [
        item,
        ...noun.map((_, at) => `${item} ${noun.slice(at).join(" ")}`),
        ...front.map((_, at) => `${front.slice(0, front.length - at).join(" ")} ${item}`),
      ].find((one) => actorsNamed(one).length > 0) ?? [],
  );
  return items.length > 1 && parts.length === items.length ? parts : [name];
}
