import { anyOf } from "../../../any-of.ts";

/** They go on a title, and nothing else. */
export const titleJoiners = new Set([
  "from",
  "during",
  "their",
  "involving",
  "concerning",
  "regarding",
  "relating",
]);
export const joiners = new Set([
  ...titleJoiners,
  "of",
  "the",
  "and",
  "or",
  "for",
  "on",
  "in",
  "to",
  "against",
  "with",
  "d",
  "de",
  "la",
]);
/** Capitalised words that name nothing alone, and end a name or never begin one. */
export const generic = new Set(
  `Article Articles Annex Annexes Appendix Chapter Chapters Part Section Paragraph Paragraphs Rule Rules Table Figure Page No Nos Vol
   Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
   November December State States Member Members Government Governments Party Parties Heads Head Ministers Minister President
   Power Powers Nation Nations Internet English French Spanish Arabic Chinese Russian Latin Goal Goals Target Targets Phase Level
   Mr Ms Mrs Dr Sir His Her Excellency Ambassador Judge Observer Observers Permanent Chair Rapporteur Note Noting Also Add Rev Corr
   The A An In On At By For From To Of And Or As If All Any Each Both No Not Its Their This That These Those Such Other Ibid See
   Parties Secretary Representative Representatives Ministry Resolution Resolutions Decision Decisions Official Records Session
   Sect Chap Para Paras Vol Corr Rev Supplement Treaty Series Latin Roman Secretariat Original`.split(/\s+/),
);
const endingsOfPeoples = anyOf(
  `ian yan ean can ese ish ench utch aeli aqi ani iti tic ric ern lim lims ist ists ians eans cans anis aelis aqis enis? yans iots?
   rabs? reek iss thai`,
);
const peoples = anyOf(
  `Afghan Afghans Arab Jewish Kurdish Roma Rohingya Christian Christians Buddhist Hindu Islamic Somali Somalis Malian Rwandans?
   Ugandans? Kurds Jews Bedouin Sahrawi Tutsi Hutu Tuareg Indigenous`,
);
/** "Amberlandese", "Amberlandians" */
export const demonym = new RegExp(`^(?:\\p{Lu}\\p{Ll}+(?:${endingsOfPeoples})|${peoples})$`, "u");
/** "Amberland-led", "fog-related", "Amberland-controlled", "Amberlandish-speaking" */
export const compound = /[-‑](?:\p{Ll}{2,}ed|led|speaking|language|wide|like|style|elect|designate)$/u;
/** Verbs with which items begin. */
export const baseVerbs = new Set(
  `Accelerate Address Adopt Advance Allow Apply Assess Assist Avoid Build Call Combat Conduct Consider Continue Convene Cooperate
   Coordinate Create Decide Deliver Develop Encourage End Engage Enhance Ensure Establish Expand Explore Facilitate Foster Give
   Identify Implement Improve Include Increase Integrate Invite Keep Maintain Make Monitor Promote Propose Protect Provide
   Recognize Recommend Reduce Remove Report Request Respect Review Strengthen Submit Support Take Undertake Urge Use Welcome Work`.split(
    /\s+/,
  ),
);
const diseases = "COVID[-‑]19|HIV|AIDS|HIV\\/AIDS";
const directions = "(?:North|South)[-‑]South";
/** "P-5", "D‑2" */
const grades = "[A-Z]{1,2}[-‑]\\d";
/** "Corr.1", "98/12/Add.2" */
const partsOfSymbols = "(?:Corr|Rev|Add)\\.\\d+|\\S+\\/\\S*\\d\\S*";
const numerals = "[IVXLC]+";
/** "Thirty-first Session", "Resolutions and Decisions of …" */
const sessions = "\\p{Lu}\\p{Ll}+(?:-\\p{Ll}+)? Session|(?:Resolutions and )?Decisions of .*";
/** What no register ever has: diseases, directions of cooperation, grades of posts, sessions, parts of symbols. */
export const neverNames = new RegExp(
  `^(?:${[diseases, "I?NGOs?|Celsius", directions, grades, partsOfSymbols, numerals, sessions].join("|")})$`,
  "u",
);
