/** Small words by class, as far as no other use of theirs is usual. */
const articles = "the a an its their our";
const determiners = `${articles} this these those each any both such some every`;
const prepositions =
  "of to in for with on at by from into upon among between towards through within under during against without across after before until since regarding";
const pronouns = "it they them there he she we";
const modals = "shall should must may can could would might cannot";
const auxiliaries = `is are was were has have had ${modals}`;
const clauses = "who whose while nor than but if";
const conjunctions = `and or that which as where when whether how what ${clauses}`;
/** Forms of verbs that are no nouns. */
const verbs =
  "ensure provide take promote strengthen implement prevent enhance consider facilitate make protect improve develop achieve assist cooperate reduce submit establish enable engage extend fulfil participate respond accelerate maintain adopt comply identify encourage bring create allow seek give eliminate commit coordinate investigate refrain recognize pursue undertake inform assess integrate require undermine avoid contribute encourages urges recognizes reaffirms recalls stresses emphasizes decides invites reiterates expresses underlines provides";
/** Verbs with an object right after them. */
const transitive =
  "promote prevent enhance facilitate protect achieve fulfil accelerate eliminate investigate undermine avoid improve";
/** Adjectives that are always before a noun. */
const adjectives =
  "international humanitarian human financial armed social economic political regional technical judicial environmental various subregional bilateral multilateral respective previous mutual overall outer negative territorial provisional existing sustainable";

/**
 * Small words, and which of them never follow: a noun or a verb comes between them. Each pair occurs in official texts
 * three times or less among ten million words.
 */
const apart: readonly [left: string, never: string][] = [
  [
    articles,
    `${determiners} ${prepositions} ${conjunctions} ${auxiliaries} ${pronouns} be been also not yet ${verbs}`,
  ],
  ["every some no", `${determiners} is was were has had ${modals} ${verbs}`],
  ["this these those any each both", `the a an each every is was ${verbs}`],
  [
    "of to in for with on at by from into upon among between towards",
    `${auxiliaries} been he she they we nor than`,
  ],
  ["of to in for with on at by from into upon among between towards", prepositions],
  ["of in for with on at by from into upon among between towards", verbs],
  [
    "through within during against across",
    `of to from into upon among towards is are was were has had ${modals} ${verbs}`,
  ],
  [
    "is are was were be been being",
    `is are was were has have had ${modals} ${pronouns} which who whose where how what into upon towards`,
  ],
  ["is are was were", "be"],
  ["has have had", `is are was were has be ${modals} they he she we which who whose of by from into upon`],
  [modals, `of into upon is are was were has had been being ${modals} an which who whose that`],
  ["shall must could would might", "the a"],
  ["and or", "or but nor than"],
  ["and", "and"],
  ["which who whose", "and or which who whose where but"],
  ["whose", "is are of the to in"],
  [
    "it they he she we",
    "the its their this these those any each of upon across which who whose where they he she we",
  ],
  [adjectives, "of to for with the its their is are on a an which has have was were shall should may"],
  [verbs, "of"],
  [transitive, "to with"],
];

/** Pairs of those classes that texts have. */
const together = new Set(
  `to_have both_a both_the both_an this_is it_the it_of no_such take_of through_to its_and the_at for_nor to_in to_at
  to_by to_under to_between to_on to_with to_without for_in for_by for_under for_at for_since for_on from_within
  from_among from_across from_in upon_by upon_to upon_in upon_at upon_between upon_through upon_with upon_on upon_for
  upon_during of_at of_in of_from of_by of_through of_without at_among at_by at_between at_in with_in with_within with_at
  with_by into_by into_before into_at into_under on_in on_to on_into on_by on_with on_through in_at in_between in_in
  in_to in_of in_for in_towards on_for by_at by_under by_between among_at`.split(/\s+/),
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
