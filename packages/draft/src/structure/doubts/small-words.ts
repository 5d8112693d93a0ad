/** Small words by class, as far as no other use of theirs is usual. */
const articles = "the a an its their our";
const determiners = "the a an its their our this these those each any both such every";
const prepositions =
  "of to in for with on at by from into upon among between towards through within under during against without across after before until since regarding";
/** Prepositions with a noun or a clause after them. */
const beforeNouns = "of in for with on at by from into upon among between towards";
const pronouns = "it they them he she we";
const modals = "shall should must may can could would might cannot";
const auxiliaries = `is are was were has have had ${modals}`;
const conjunctions = "and or that which as where when whether how what who whose while nor than but if";
/** Forms of verbs that are not nouns. */
const verbs =
  "ensure provide take promote strengthen implement prevent enhance consider facilitate make protect improve develop achieve assist cooperate reduce submit establish enable engage extend fulfil participate respond accelerate maintain adopt comply identify encourage bring create allow seek give eliminate commit coordinate investigate refrain recognize pursue undertake inform assess integrate require undermine avoid contribute encourages urges recognizes reaffirms recalls stresses emphasizes decides invites reiterates expresses underlines provides";
/** Verbs with an object right after them. */
const transitive =
  "promote prevent enhance facilitate protect achieve fulfil accelerate eliminate investigate undermine avoid improve";
/** Adjectives that are before a noun, and hardly ever after a verb. */
const adjectives =
  "international humanitarian financial armed social economic political regional technical judicial environmental various subregional bilateral multilateral respective previous mutual outer territorial provisional";

/**
 * Small words, and which of them never follow: a noun or a verb comes between them. Each pair occurs in official texts
 * three times or less among ten million words.
 */
const apart: readonly [left: string, never: string][] = [
  [
    articles,
    `${determiners} ${prepositions} ${conjunctions} ${auxiliaries} ${pronouns} be been also ${verbs}`,
  ],
  ["every no", `${determiners} is was were has had ${modals} ${verbs}`],
  ["any", "the a an each every"],
  [`to ${beforeNouns}`, `${auxiliaries} been he she they we nor than ${prepositions}`],
  [beforeNouns, verbs],
  [
    "through within during against across",
    `of to from into upon among towards is are was were has had ${modals} ${verbs}`,
  ],
  ["is are was were be been", `is are was were has have had ${modals} into`],
  ["is are was were", "be"],
  ["has have had", `is are was were has be ${modals} they he she we which who whose`],
  [modals, `into is are was were has had been being ${modals} which who whose`],
  ["must could would might", "the a"],
  ["and or", "or but nor than"],
  ["and", "and"],
  ["which who whose", "which who whose where but"],
  ["whose", "is are of the to in and or"],
  ["they he she we", "the its their this these those any of which whose they he she we"],
  [adjectives, "of to for with the its their is are on a an which has have was were shall should may"],
  // After a verb "sustainable" has other words after it: "make cities sustainable for all".
  ["sustainable human", "of the its their an"],
  [verbs, "of"],
  [transitive, "to with"],
];

/** Pairs of those classes that texts have, also those of other years than the official texts that were counted. */
const together = new Set(
  `a_must the_under we_the no_such take_of through_to its_and the_at for_nor to_have to_in to_at
  to_by to_under to_between to_on to_with to_without to_before to_after for_in for_by for_under for_at for_since for_on
  for_after for_before for_during from_within from_among from_across from_in from_before from_after from_under
  upon_by upon_to upon_in upon_at upon_between upon_through upon_with upon_on upon_for
  upon_during of_at of_in of_from of_by of_through of_without of_under of_before of_after at_among at_by at_between
  at_in at_under with_in with_within with_at with_by into_by into_before into_at into_under on_in on_to on_into on_by
  on_with on_through in_at in_between in_in in_to in_of in_for in_towards in_under on_for by_at by_under by_between
  among_at previous_to various_of armed_with armed_to international_to regional_to subregional_to bilateral_to
  humanitarian_to require_of make_of inform_of seek_of give_of improve_to improve_with accelerate_to accelerate_with
  achieve_with fulfil_with`.split(/\s+/),
);

/** The small words that never follow a small word. */
export const neverAfter: ReadonlyMap<string, ReadonlySet<string>> = byLeft();

function byLeft(): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const [left, never] of apart)
    for (const word of left.split(" ")) {
      const set = sets.get(word) ?? new Set();
      sets.set(word, set);
      for (const other of never.split(" ")) if (!together.has(`${word}_${other}`)) set.add(other);
    }
  return sets;
}
