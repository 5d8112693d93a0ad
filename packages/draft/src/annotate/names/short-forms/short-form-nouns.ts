import { nounOf } from "../../name-nouns.ts";

/** Short forms of several words. */
const actorsOfSeveral = [
  "Special Rapporteur",
  "Independent Expert",
  "Special Representative of the Secretary-General",
  "Special Representative",
  "Special Envoy",
  "Personal Envoy",
  "Special Coordinator",
  "Special Adviser",
  "High Commissioner",
  "High Representative",
  "Executive Director",
  "Executive Secretary",
  "Director General",
  "Executive Board",
  "Executive Directorate",
  "Executive Committee",
  "Open-ended Working Group",
  "Working Group",
  "Panel of Experts",
  "Group of Experts",
  "Group of Governmental Experts",
  "Group of Friends",
  "Monitoring Group",
  "Monitoring Team",
  "Fact-Finding Mission",
  "Commission of Inquiry",
  "Conference of the Parties",
  "Conference of the States Parties",
  "Conference of States Parties",
  "Meeting of the Parties",
  "Meeting of States Parties",
  "Review Conference",
  "Special Committee",
  "Advisory Committee",
  "Preparatory Committee",
  "Scientific Committee",
  "Ad Hoc Committee",
  "Organizational Committee",
  "Joint Inspection Unit",
  "International Tribunal",
  "Investigative Mechanism",
  "Regional Centre",
  "Task Force",
];
const documentsOfSeveral = [
  "Declaration and Programme of Action",
  "Declaration and Platform for Action",
  "Programme of Action",
  "Plan of Action",
  "Platform for Action",
  "Action Plan",
  "Guiding Principles",
  "Optional Protocol",
  "Political Declaration",
  "Peace Agreement",
  "Framework Agreement",
  "Final Document",
  "Code of Conduct",
];
const nounsOfActors =
  "Director-General|Council|Assembly|Organi[sz]ation|Committee|Subcommittee|Commission|Court|Tribunal|Mission|Operation|Force|Conference|Board|Union|Fund|Office|Department|Division|Agency|Panel|Group|Team|Unit|Mechanism|Forum|Centre|Institute|Bank|University|School|College|Academy|Congress|Summit|Network|Facility|Foundation|Association|Federation|League|Movement|Partnership|Coalition|Initiative|Programme|Decade|Bureau|Service|Process|Authority|Alliance|Prosecutor|Registrar|President|Ombudsperson|Coordinator|Territory|Territories|Government";
/** Those of several words that also come with other capitals. */
const variants =
  "[Oo]pen-ended [Ww]orking [Gg]roup|(?:Panel|Group) of experts|Ad hoc Committee|Conference of the States parties|Meeting of States parties";

const nounsOfDocuments =
  "Conventions?|Covenants?|Protocol|Treaty|Declaration|Agreement|Strategy|Agenda|Charter|Statute|Framework|Compact|Constitution|Pact|Principles|Code|Guidelines|Rules|Roadmap|Road Map|Platform|Addendum";

const ones = "First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth";
const teens =
  "Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth";
const tens =
  "Twentieth|Thirtieth|(?:Twenty|Thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)";
/** "Sixth" of "Sixth Conference of the Parties": the number of a meeting, as part of its name. */
export const numberOfMeeting = `(?:${ones}|${teens}|${tens})`;

/** Whether a short form is one of documents, in any case. */
export function isDocumentForm(words: string): boolean {
  return documentForm.test(words);
}

const documentForm = new RegExp(`^(?:${[...documentsOfSeveral, nounsOfDocuments].join("|")})$`, "i");

/** A pattern of all short forms, the longest first. */
export const shortFormPattern = [
  ...actorsOfSeveral,
  variants,
  ...documentsOfSeveral,
  nounsOfActors,
  nounsOfDocuments,
].join("|");

const bodiesWithSubjects = "[Ww]orking [Gg]roup|Governmental Experts|Ad [Hh]oc Committee";
/** Heads that are always followed by what they are about: "Special Rapporteur on fog", "Working Group for Lamps" is another name. */
export const headsOfSubjects = `(?:(?:Special Rapporteur|Independent Expert|Special Adviser|${bodiesWithSubjects})(?= on )|(?:${bodiesWithSubjects})(?= for ))`;

/**
 * Those of several words, each with a pattern that finds it in the singular: "Review Conferences" are several. A
 * "Deputy Special Representative" is another official.
 */
const severalWords = [...actorsOfSeveral, ...documentsOfSeveral].map((form) => ({
  form: form.toLowerCase(),
  isWhole: / (?:of|for) /.test(form),
  pattern: new RegExp(`(?<!deputy )${form.toLowerCase()}(?!s)`),
}));
const anyOfSeveral = new RegExp(severalWords.map(({ pattern }) => pattern.source).join("|"));

/** The short forms by which names may be meant, in lower case: "committee" and "special committee" of "Special Committee on Fog". */
export function shortFormsOf(names: readonly string[], kind = ""): Set<string> {
  const forms = new Set<string>();
  if (kind === "territory") forms.add("territory");
  for (const name of names) {
    // Of a class only the plural is a short form: "the Territories", never "the Territory".
    if (kind.endsWith("-class")) {
      if (/ Territories$/.test(name)) forms.add("territories");
      continue;
    }
    // "Fog Agreement adopted under the Lamp Convention" is no Convention, "Declaration and the Programme" no Programme, and
    // "Conference to Review the Programme of Action" no Programme of Action.
    // "Implementation of the Programme of Action" is no Programme of Action either.
    if (/^(?:Implementation|Review|Follow-up) of the /.test(name)) continue;
    const own = name.split(/ (?:adopted|annexed|opened) | and the | to (?=Review|Consider\b)/)[0] ?? "";
    const found = nounOf(own);
    // "High Commissioner for Fog" may be a name of the office, and is no short form of it.
    if (kind === "office" && found?.kind === "official") continue;
    // "Force Signal Brigade" is no Force.
    if (found && (kind === "" || !describesNext(own, found.noun))) forms.add(formKey(found.noun));
    // Other organizations say whose Special Representative somebody is.
    if (kind === "official" && /^Special Representative (?:for|in|to) /.test(name))
      forms.add("special representative of the secretary-general");
    // "High Commissioner" is the head of "High Commissioner for Fog", and not of "Office of the High Commissioner".
    const whole = own.toLowerCase();
    if (!anyOfSeveral.test(whole)) continue;
    const head = whole.split(/ (?:of|on|for|in) /)[0] ?? "";
    for (const { form, isWhole, pattern } of severalWords)
      if (pattern.test(isWhole ? whole : head)) forms.add(form);
  }
  return forms;
}

/** Whether a noun that begins a name only describes the one after it. */
function describesNext(name: string, noun: string): boolean {
  return name.startsWith(`${noun} `) && /^\p{Lu}\p{Ll}/u.test(name.slice(noun.length + 1));
}

/** A short form as the sets of `shortFormsOf` have it. */
export function formKey(words: string): string {
  return words.toLowerCase().replace("organisation", "organization");
}
