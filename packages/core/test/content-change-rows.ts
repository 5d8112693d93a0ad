import { bury, paragraph, paragraphs, verbs } from "./changed-datasets.ts";
import { all, type RecordChangeRow, renameTheme } from "./record-change-row.ts";

const interpol = "actors/interpol.json";
const unodc = "actors/unodc.json";

/** Changes of what records say, and of their order. */
export const contentChangeRows: RecordChangeRow[] = [
  {
    what: "a name is corrected",
    after: ({ open }) => {
      open(unodc).name = "United Nations Office on Drugs & Crime";
    },
    kinds: ["value-changed"],
    consumers: "patch",
    contributors: "none",
  },
  {
    what: "words of a paragraph are corrected",
    after: ({ open }) => {
      const op2 = paragraph(open(paragraphs), "op2");
      op2.text = op2.text.replace(/;$/, ".");
    },
    kinds: ["value-changed"],
    consumers: "patch",
    contributors: "none",
  },
  {
    what: "a value is given",
    after: ({ open }) => {
      open("actors/singapore.json").acronym = "SG";
    },
    kinds: ["value-added"],
    consumers: "patch",
    contributors: "none",
  },
  {
    what: "a value is taken away",
    after: ({ open }) => {
      delete open(unodc).acronym;
    },
    kinds: ["value-removed"],
    consumers: "patch",
    contributors: "none",
  },
  {
    what: "an alias is added",
    after: ({ open }) => {
      open(interpol).aliases.push("Interpol");
    },
    kinds: ["row-added"],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "an alias is taken away",
    after: ({ open }) => {
      open(interpol).aliases.pop();
    },
    kinds: ["row-removed"],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "an alias takes the place of another",
    after: ({ open }) => {
      open(interpol).aliases[1] = "ICPO-INTERPOL";
    },
    kinds: ["row-removed", "row-added"],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "a mention is taken away before others",
    after: ({ open }) => {
      paragraph(open(paragraphs), "op2").mentions.shift();
    },
    kinds: ["row-removed"],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "the role of a mention is corrected",
    after: ({ open }) => {
      paragraph(open(paragraphs), "op2").mentions[0].role = "place";
    },
    kinds: ["value-changed"],
    consumers: "patch",
    contributors: "none",
  },
  {
    what: "the elements of a list change places",
    after: ({ open }) => {
      open(interpol).aliases.reverse();
    },
    kinds: ["row-removed", "row-added"],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "records change places",
    after: ({ open }) => {
      open(verbs).verbs.reverse();
    },
    kinds: ["order-changed"],
    consumers: "patch",
    contributors: "none",
  },
  {
    what: "all themes of a paragraph are replaced",
    after: ({ open }) => {
      paragraph(open(paragraphs), "pp3").themes = ["piracy", "cybercrime", "corruption"];
    },
    kinds: ["row-removed", "row-added"],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "an act takes the place of another, of which it says nothing",
    after: ({ open }) => {
      paragraph(open(paragraphs), "pp1").acts[0] = { quote: "invited", verb: "express" };
    },
    kinds: ["row-removed", "row-added"],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "a theme of paragraphs is renamed with a tombstone",
    after: all(
      renameTheme("piracy", "piracy-at-sea"),
      bury({ id: "piracy", kind: "moved", to: ["piracy-at-sea"] }),
      ({ open }) => {
        for (const one of open(paragraphs).paragraphs)
          one.themes = one.themes?.map((id: string) => (id === "piracy" ? "piracy-at-sea" : id));
      },
    ),
    kinds: ["record-moved", "value-changed", "record-added"],
    consumers: "minor",
    contributors: "minor",
  },
];
