import { anyOf } from "../../../any-of.ts";
import type { NamedOne } from "../../mentions.ts";

const nounsForBodies = "bodies|agencies|entities|organi[sz]ations|organs|institutions|mechanisms";
const kindsOfBodies =
  "anti[-‑]\\p{Ll}+|development|field|human rights|information|intergovernmental|other|peacekeeping|regional|relevant|special|specialized|statistical|treaty|voluntary";
const moreNouns =
  "trust funds?|machinery|departments|offices|officials|centres|actors|experts|partners|procedures|system|programmes(?=,| and (?:agencies|entities|funds|specialized)\\b)|funds(?=,| and (?:agencies|entities|programmes|specialized)\\b)";
/** Bodies of the United Nations that no name says apart: "United Nations bodies and mechanisms", "UN development system". */
const bodies = new RegExp(
  `^ (?:(?:${kindsOfBodies}) ){0,2}(?:${nounsForBodies}|${moreNouns})\\b(?:(?:, (?:\\p{Ll}+, )*| )and (?:${nounsForBodies})\\b)?`,
  "u",
);
const moreBodies = new RegExp(`^ and (?:${nounsForBodies})\\b(?! of\\b)`);
const beforeTreaty =
  "the|that|this|all|these|those|such|present|said|relevant|international|regional|other|\\p{Ll}+-\\p{Ll}+-\\p{Ll}+ zone";
const partiesTo = new RegExp(
  `^ (?:and [Ss]ignatories )?(?:thereto\\b|to (?:(?:${beforeTreaty}) ){0,3}(?=\\p{Lu}|treat(?:y|ies)\\b|conventions?\\b|instruments?\\b|agreements?\\b))`,
  "u",
);
const boundBy =
  /^ that (?:are|have become) (?:also |not |not yet )?(?:parties|signatories|States [Pp]arties) to (?:the |that |this )?(?=\p{Lu})/u;
/** "States members of the Lamp Movement", "States of nationality", "States contemplated in Protocol III", "States neighbouring Amberland" */
const membersOf =
  /^ (?:members of the (?!United Nations\b)(?=\p{Lu})|(?:contemplated|mentioned|referred to) in\b|(?:neighbouring|within|outside) (?:the )?(?=\p{Lu})|of (?:the )?(?:designation|destination|nationality|operation|origin|registration|residence|transit)\b)/u;
/** What some of a class do, get or are: "the requesting States", "host Governments". */
const kindOfStates = new RegExp(
  `(?<![\\p{L}-])(?:${anyOf(
    `applicant coastal contracting designating destination donor exporting flag home host importing littoral participating port
     possessor producing requested requesting signatory small sponsoring supplying territorial third transit two user
     \\p{Ll}+[-‑](?:dependent|exporting|importing|producing)`,
  )}) $`,
  "u",
);
/** Words that make a part of the members of a body, or others: "permanent members", "two members", "staff members". */
export const someMembers = new RegExp(
  `(?<![\\p{L}-])(?:${anyOf(
    `(?:non[-‑])?permanent elected former incoming outgoing new future founding staff family certain few many most several some
     two three four five six seven eight nine ten \\d{1,3}`,
  )}) $`,
  "iu",
);
const limitable =
  /^(?:(?:[Mm]ember )?States?|States? [Pp]art(?:y|ies)|Governments?|(?:developing|African) (?:countr(?:y|ies)|States))$/;
/** "Political stakeholders", "Amberlander stakeholders": those of one kind or one country. */
const kindOfStakeholders =
  /(?<![\p{L}-])(?:(?:economic|humanitarian|institutional|local|military|national|non[-‑]party|political|private|regional|security|social|tourism)(?: and \p{Ll}+)?|(?:United )?Nations|UN|\p{Lu}\p{Ll}+(?:an|ian|ese|ish|li|mali|qi|ni)) $/u;
const partial =
  /^ (?:participating|involved|engaged) in\b|^ acting (?:through|under)\b|^ (?:bordering|not (?:yet )?parties to|contributing (?:troops|personnel|forces))\b/;
/** "The World Lamp Organization and its Secretary-General" */
const ofTheLast =
  /(?<!\bUnited Nations(?: system)?,? (?:and|through) )(?<!\p{L})(?:its|their)(?: \p{Ll}+)? $/u;
/** "Non- lamp keepers", printed with a space too many. */
const prefixBefore = /(?<!\p{L})[Nn]on[-‑] $/u;
/** "Federal member states" are parts of one State. */
const ofFederation = /(?<!\p{L})federal $/u;
/** "Lake Fog basin countries" */
const countriesOfRegion = /^ (?:basin )?(?:countries|States)\b/;
/** "Living donors" give no money. */
const donorsOfOrgans = /(?<!\p{L})(?:blood|deceased|egg|living|organ|tissue)(?: (?:and|or) \p{Ll}+)? $/u;
const offices = /^(?:Secretar(?:y[-‑ ]General|iat)|General Assembly|President|High Commissioner)$/;
const membersAndObservers = /(?<!\p{L})(?:States )?[Mm]embers and [Oo]bservers of the $/u;
/** The longest words before a name that limit it, in UTF-16 code units. */
const longest = 90;

/**
 * The class or office that a name and the words around it mean, when it is not what the name says alone: "United Nations
 * bodies", "requesting States", "States parties to the Covenant", "its Secretary-General". What it is about is cut short.
 *
 * @param after the words after the name
 */
export function limitedClass(
  text: string,
  { start, end, id, kind, sharing }: NamedOne,
  after: string,
): string | undefined {
  const words = text.slice(start, end);
  const more = sharing ? undefined : bodiesAfter(words, after);
  if (more !== undefined) return text.slice(start, end + more.length).replace(/^relevant /, "");
  const limit = limitBefore(text.slice(Math.max(0, start - longest), start), words);
  if (limit !== undefined) return `${limit}${words}`;
  if (kind === "region") {
    const [countries] = countriesOfRegion.exec(after) ?? [];
    return countries === undefined ? undefined : `${words}${countries}`;
  }
  if (kind !== "state-class") return undefined;
  const [part] = partial.exec(after) ?? [];
  if (part !== undefined) return `${words}${part}…`;
  const [rest] = membersOf.exec(after) ?? (id === "states-parties" ? partiesTo : boundBy).exec(after) ?? [];
  return rest === undefined ? undefined : `${words}${rest}…`;
}

/** The words after a name of the United Nations that make it one of a class: " bodies and mechanisms". */
function bodiesAfter(words: string, after: string): string | undefined {
  if (words === "United Nations" || words === "UN") return bodies.exec(after)?.[0];
  const [, own] = /\bUnited Nations( .*)$/.exec(words) ?? [];
  return own !== undefined && bodies.test(own) ? moreBodies.exec(after)?.[0] : undefined;
}

/** The words before a name that limit it: "requesting ", "its ". */
function limitBefore(before: string, words: string): string | undefined {
  if (offices.test(words)) return ofTheLast.exec(before)?.[0];
  if (words === "United Nations") return membersAndObservers.exec(before)?.[0];
  if (/^members of the /i.test(words)) return someMembers.exec(before)?.[0];
  if (words === "stakeholders") return kindOfStakeholders.exec(before)?.[0];
  if (words === "donors") return donorsOfOrgans.exec(before)?.[0];
  // The United Nations calls its own Member States with a capital: "the Union and its member States" are others.
  const prefix = prefixBefore.exec(before)?.[0];
  if (prefix !== undefined) return prefix;
  const ofOthers = /^member [Ss]tates?$/.test(words)
    ? (ofTheLast.exec(before) ?? ofFederation.exec(before))?.[0]
    : undefined;
  if (ofOthers !== undefined) return ofOthers;
  // "The two Governments" are those of two States.
  if (words === "Governments" && /(?<!\p{L})[Tt]h(?:e|ese) two $/u.test(before)) return undefined;
  return limitable.test(words) ? kindOfStates.exec(before)?.[0] : undefined;
}
