import type { AuthoredDocument } from "@open-resolutions/schemas";

/** The kinds of documents by the nouns of their titles. */
export const kindByNoun: Readonly<Record<string, AuthoredDocument["kind"]>> = {
  ...kindsOf(
    "agreement",
    `Convention Conventions Covenant Treaty Protocol Protocols Agreement Agreements Accord Accords Memorandum
     Arrangement`,
  ),
  ...kindsOf("constitution", "Constitution Statute"),
  ...kindsOf("publication", "Report Handbook Manual Guide Guidance"),
  ...kindsOf(
    "instrument",
    `Declaration Agenda Strategy Framework Plan Programme Platform Charter Principles Guidelines Rules Code Compact
     Consensus Pact Communiqué Roadmap Recommendation Recommendations Commitment Pathway Regulations Document Law Act
     Vision Map Position Paper`,
  ),
};

function kindsOf(
  kind: AuthoredDocument["kind"],
  nouns: string,
): Readonly<Record<string, AuthoredDocument["kind"]>> {
  return Object.fromEntries(nouns.split(/\s+/).map((noun) => [noun, kind]));
}
