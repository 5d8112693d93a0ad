import { assemblyMarkup } from "@open-resolutions/testkit/official-texts";

/** The metadata of A/RES/150/7, invented like the resolution, with the keys of the United Nations' own. */
export const assemblyMetadata = {
  symbol: "A/RES/150/7",
  pv: "A/150/PV.39",
  title: "Registry of lighthouse keepers",
  adoption_meeting: "39th plenary meeting",
  adoption_date: "21\u00a0November 2095",
  originating_document: "A/150/464, para. 31, and A/150/L.20",
  committee: "Third Committee",
  agenda_item: "Agenda item 12 (b)",
  agenda_item_name: "Lights of the sea",
  sponsors: ["AMBERLAND"],
  additional_sponsors: [],
  adoption_type: "By a recorded vote",
  MS_in_favour: ["AMBERLAND"],
  MS_against: [],
  MS_abstaining: [],
  MS_in_favour_count: "1",
  MS_against_count: "0",
  MS_abstaining_count: "0",
  SDGs: ["14", "14.7"],
  subjects: [
    ["LIGHTHOUSES", "UNBIS Thesaurus"],
    ["UN. Office of Lamps", "DHLAUTH"],
    ["Keeper, Ada, 2031-2090", "DHLAUTH"],
    ["12b", "A/150/251"],
    ["Registry of lighthouse keepers", "DHL"],
  ],
};

/** A line of metadata as some repositories write it: an object in quotation marks. */
export const wrapped = (entry: object) => `"${JSON.stringify(entry)}"\n"`;

/** The files of a small folder of official documents. */
export const officialFiles = {
  "ga/A_RES_150_7-9523456E.xml": assemblyMarkup.content,
  "metadata/ga/150.json": wrapped(assemblyMetadata),
  "README.md": "From the repository UNxml/GAresolutions (commit 42a69b6, 2026-07-10).\n",
};
