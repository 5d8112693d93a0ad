import { capabilities, documents, paragraphs, resolutions } from "@open-resolutions/json";
import { expect, it } from "vitest";

const labelOf = new Map<string, string>(paragraphs.map(({ id, label }) => [id, label]));

/** Counted by hand in the text of A/RES/77/20: every named capability, and every paragraph that names it. */
const named: Record<string, string> = {
  "stolen-and-lost-travel-document-database": "OP2 OP6 OP7",
  "nominal-database": "OP2 OP6 OP7",
  "foreign-terrorist-fighter-criminal-analysis-file": "OP2",
  "fingerprint-database": "OP2",
  "dna-profile-database": "OP2",
  "facial-recognition-system": "OP2",
  "international-child-sexual-exploitation-database": "OP6",
  "i-familia": "OP6",
  "travel-documents-associated-with-notices": "OP6",
  "human-trafficking-expert-group": "OP6 OP7",
  "illicit-arms-records-and-tracing-management-system": "OP9",
  "ballistic-information-network": "OP9",
  "firearms-reference-table": "OP9",
  "stolen-works-of-art-database": "OP11",
  "id-art": "OP11",
  "covid-19-global-threat-assessment": "OP12",
  "health-protocols-for-police-officers": "OP12",
  biotracker: "OP13",
  "global-maritime-security-database": "OP14",
  "interpol-notices": "OP15 OP17(c)",
  "interpol-diffusions": "OP15 OP17(c)",
  "global-stop-payment-mechanism": "OP15",
  "i-24-7": "OP15 OP17(a) OP18",
  "criminal-analysis-files": "OP17(d)",
  "fixed-interpol-network-database": "OP18",
  "interpol-virtual-academy": "PP22",
};

it("all 26 named capabilities are there, with every paragraph that names them", () => {
  const found = capabilities
    .filter(({ id }) => id in named)
    .map(({ id, paragraphs }) => [id, paragraphs.map((p) => labelOf.get(p)).join(" ")]);
  expect(Object.fromEntries(found)).toEqual(named);
});

it("all 31 definite documents are cited, or are the draft", () => {
  const cited = new Set(paragraphs.flatMap(({ citations }) => citations.map(({ document }) => document)));
  expect(documents).toHaveLength(31);
  const drafts: readonly string[] = resolutions.flatMap((resolution) => resolution.drafts);
  expect(documents.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual(drafts);
});

it("the indefinite references are there, in every paragraph that makes them", () => {
  const places = new Map<string, string[]>();
  for (const { label, citations } of paragraphs) {
    for (const { quote, document, role } of citations) {
      if (document === null && role !== "self") places.set(quote, [...(places.get(quote) ?? []), label]);
    }
  }
  expect(Object.fromEntries(places)).toEqual({
    "all other relevant cooperation agreements": ["PP2"],
    "all relevant United Nations resolutions": ["PP3"],
    "domestic laws and regulations": ["PP5"],
    "rules and regulations of INTERPOL": ["PP5"],
    "existing arrangements": ["PP12"],
    "international law": ["PP5", "PP25", "OP1", "OP2"],
    "INTERPOL rules and regulations": ["OP17(b)"],
  });
});

/** Counted by hand: the acts after the opening phrase. */
const secondary: Record<string, string[]> = {
  PP1: ["calling for"],
  PP6: ["takes further note"],
  PP11: ["taking note with appreciation", "taking note"],
  PP12: ["recalling"],
  PP16: ["taking note"],
  PP19: ["acknowledging"],
  PP21: ["recalling", "noting"],
  PP23: ["taking particular note", "also noting"],
  OP2: ["stresses", "also stresses"],
  OP6: ["stresses", "also stresses"],
  OP7: ["stresses"],
  OP12: ["encourages", "calls upon"],
  OP13: ["further seizes the opportunity to encourage"],
  OP14: ["to encourage"],
  OP15: ["also stresses", "calls on"],
  OP16: ["expresses deep concern", "expresses its determination", "stresses"],
};

it("every secondary act is there, in order", () => {
  const found = paragraphs
    .filter(({ acts }) => acts.length > 1)
    .map(({ label, acts }) => [label, acts.slice(1).map(({ quote }) => quote)]);
  expect(Object.fromEntries(found)).toEqual(secondary);
});
