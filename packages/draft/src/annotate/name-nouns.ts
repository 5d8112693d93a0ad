import { remembered } from "./remembered.ts";

/** What a name probably names, by its noun. */
export type LikelyKind =
  | "organization"
  | "organ"
  | "office"
  | "official"
  | "programme"
  | "capability"
  | "conference"
  | "state"
  | "document"
  | "other";

const nouns: Readonly<Record<Exclude<LikelyKind, "other" | "state">, string>> = {
  organization:
    "Organization Organisation Union Association Federation League Community Bank Fund Alliance Agency Foundation Institution University Facility Corporation Coalition Movement Society Authority Consortium School College",
  organ:
    "Council Assembly Committee Subcommittee Commission Board Court Tribunal Parliament Secretariat Chambers Congress Cabinet Bureau Forum",
  office:
    "Office Department Directorate Division Section Centre Center Institute Mission Operation Force Unit Group Team Panel Mechanism Network Service Command Party Task Desk Hub Jurisdiction Registry Archive Museum Library Academy Observatory Platform Police Army Forces Front",
  official:
    "Secretary-General Secretary Director Director-General Rapporteur Representative Envoy Expert Commissioner President Chair Chairperson Chairman Minister Coordinator Adviser Advisor Administrator Ombudsperson Prosecutor Registrar Judge Ambassador Facilitator Advocate Commander Governor Prime Controller Auditor Auditors Rapporteurs Experts Procedures",
  programme:
    "Programme Program Initiative Partnership Campaign Project Scheme Decade Year Day Week Series Fellowship Process Award Prize Roadmap",
  capability: "Database Databases System Notices Diffusions Portal Register Repository",
  conference: "Conference Conferences Summit Meeting Symposium Session Dialogue Consultations",
  document:
    "Convention Conventions Covenant Covenants Treaty Protocol Protocols Agreement Agreements Declaration Declarations Agenda Strategy Framework Plan Charter Constitution Statute Principles Guidelines Rules Code Compact Consensus Accord Accords Pact Resolution Report Communiqué Roadmap Outcome Memorandum Goals Goal Handbook Manual Regulations Regulation Act Recommendations Recommendation Standards Commitment Vision Concept Law Laws Guide Guidance Pathway Commitments Map Letter Understanding Arrangement Targets Document Addendum Toolkit",
};

const kindByNoun = new Map<string, LikelyKind>(
  Object.entries(nouns).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, LikelyKind] => [word, kind as LikelyKind]),
  ),
);

/** "Lighting of Reefs Agreement", "Prevention of Fog Act" */
const ofSubject = /^\S+ of \p{Lu}\S* (Act|Agreement|Convention|Protocol|Treaty)$/u;

/** The noun of a name and its kind: "Committee" of "Committee on the Rights of the Child". */
export const nounOf = remembered((name): { noun: string; kind: LikelyKind } | undefined => {
  // "Law Enforcement" is not a law.
  const plain = name
    .replaceAll("’", "'")
    .replace(/ \([^()]*\)$/, "")
    .replaceAll("Law Enforcement", "Enforcement");
  if (/\b(?:Programme|Plan|Platform) (?:of|for) Action\b/.test(plain)) {
    const noun = /\b(Programme|Plan|Platform) (?:of|for) Action\b/.exec(plain)?.[1] ?? "";
    return { noun, kind: "document" };
  }
  // "Abu Zayd Position" is no document.
  const position = /\b(?:Common (Position)|(?:Position|White) (Paper))\b/.exec(plain);
  if (position) return { noun: position[1] ?? position[2] ?? "", kind: "document" };
  const [head = ""] = plain.split(
    / (?:of|for|on|in|to|against|at|with|under|and the|established|adopted)(?= |$)/,
  );
  const last = wordOf(head.split(" ").at(-1) ?? "");
  const kind = kindByNoun.get(last);
  if (kind) return { noun: last, kind };
  // "Beijing Declaration and Platform for Action", "Optional Protocol thereto", "Office Mali".
  const inside =
    head
      .split(" ")
      .map(wordOf)
      .findLast((word) => kindByNoun.has(word)) ?? ofSubject.exec(plain)?.[1];
  return inside === undefined ? undefined : { noun: inside, kind: kindByNoun.get(inside) ?? "other" };
});

function wordOf(token: string): string {
  return token.replace(/['’]s?$/, "").replace(/[.,;:]$/, "");
}

/** The number of a document of another body: "WLO-2045-90-RES-01". A code such as "Beacon-7" has one number. */
const documentNumber = /^[A-Z]+[-/.](?:[A-Z]+[-/.])*\d+[-/.][A-Z\d]/;

/** What a name probably names. */
export function likelyKindOf(name: string): LikelyKind {
  if (documentNumber.test(name)) return "document";
  return (
    nounOf(name)?.kind ?? (/^(?:Republic|Kingdom|State|Islamic Republic)\b/.test(name) ? "state" : "other")
  );
}
