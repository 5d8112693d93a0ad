import type { Paragraph } from "@open-resolutions/schemas";
import { comparePlaces, overlaps, type Proposed } from "./compare-places.ts";
import type { IdsOf } from "./ids-of-names.ts";
import type { Place, Reading } from "./readings.ts";
import type { Difference, Scored } from "./scores.ts";

/** Scores the acts, and whom those acts address that the program found. */
export function scoreActs(
  places: Reading["acts"],
  paragraphs: readonly Paragraph[],
  actorsNamed: IdsOf,
): { acts: Scored; addressees: Scored } {
  const proposed = paragraphs.flatMap(({ label, acts }) =>
    acts.map(({ start, end, addressees }) => ({ label, start, end, targets: addressees as string[] })),
  );
  const ofActs = places.flatMap((place) => {
    const act = proposed.find((one) => overlaps(one, place));
    return act === undefined || place.readBy !== undefined
      ? []
      : [compareAddressees(place, act, actorsNamed)];
  });
  const sum = (field: "agreed" | "found" | "proposed" | "right") =>
    ofActs.reduce((total, one) => total + one[field], 0);
  return {
    acts: comparePlaces(places, proposed, paragraphs, () => true),
    addressees: {
      agreed: sum("agreed"),
      found: sum("found"),
      proposed: sum("proposed"),
      right: sum("right"),
      differences: ofActs.flatMap(({ differences }) => differences),
    },
  };
}

/** Both readers must name an addressee that the program lacks; one of them is enough for what it proposes. */
function compareAddressees(
  { label, readings }: Place<{ addressees: string[] }>,
  { targets }: Proposed,
  actorsNamed: IdsOf,
): Scored {
  const names = [...new Set(readings.flatMap(({ addressees }) => addressees))];
  const agreed = names.filter((name) => readings.every(({ addressees }) => addressees.includes(name)));
  const missed = agreed.filter((name) => !actorsNamed(name).some((id) => targets.includes(id)));
  const extra = targets.filter((id) => !names.some((name) => actorsNamed(name).includes(id)));
  return {
    agreed: agreed.length,
    found: agreed.length - missed.length,
    proposed: targets.length,
    right: targets.length - extra.length,
    differences: [
      ...missed.map((name): Difference => ({ label, what: `missed: ${name}` })),
      ...extra.map((id): Difference => ({ label, what: `extra: ${id}` })),
    ],
  };
}
