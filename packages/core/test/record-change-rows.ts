import type { Bump, ChangeKind } from "../src/diff/index.ts";
import { bury, paragraph, paragraphs, type RecordEdit, themes, verbs } from "./changed-datasets.ts";

/** One change of the records, and what it comes to. */
export interface RecordChangeRow {
  what: string;
  /** The edit that makes the older records of the real ones; nothing when they are the real ones. */
  before?: RecordEdit;
  after: RecordEdit;
  /** The kinds of change that the diff finds in what people write, each once. */
  kinds: ChangeKind[];
  /** The least bump for those who use the data, and for those who write records. */
  consumers: Bump;
  contributors: Bump;
}

const interpol = "actors/interpol.json";
const unodc = "actors/unodc.json";
const singapore = { id: "singapore", name: "Singapore" };
const police = { id: "police-academy", name: "Police Academy", kind: "office" };

/** Ties edits together, one after the other. */
function all(...edits: RecordEdit[]): RecordEdit {
  return (records) => {
    for (const edit of edits) edit(records);
  };
}

/** Gives the record of a theme another id, in the vocabulary alone. */
function renameTheme(id: string, to: string): RecordEdit {
  return ({ open }) => {
    const theme = open(themes).themes.find((one: { id: string }) => one.id === id);
    theme.id = to;
  };
}

function dropTheme(id: string): RecordEdit {
  return ({ open }) => {
    const file = open(themes);
    file.themes = file.themes.filter((one: { id: string }) => one.id !== id);
  };
}

export const recordChangeRows: RecordChangeRow[] = [
  { what: "nothing", after: () => {}, kinds: [], consumers: "none", contributors: "none" },
  {
    what: "a record is added",
    after: ({ put }) => put("actors/police-academy.json", police),
    kinds: ["record-added"],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "a record is dropped without a tombstone",
    after: dropTheme("piracy"),
    kinds: ["record-removed"],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a record is withdrawn with a tombstone",
    after: all(dropTheme("piracy"), bury({ id: "piracy", kind: "withdrawn", to: [] })),
    kinds: ["record-withdrawn", "record-added"],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a record is dropped with a tombstone that leads nowhere",
    after: all(dropTheme("piracy"), bury({ id: "piracy", kind: "moved", to: ["piracy-at-sea"] })),
    kinds: ["record-removed", "record-added"],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a record is renamed with a tombstone",
    after: all(
      renameTheme("piracy", "piracy-at-sea"),
      bury({ id: "piracy", kind: "moved", to: ["piracy-at-sea"] }),
    ),
    kinds: ["record-moved", "value-changed", "record-added"],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a record is renamed without a tombstone",
    after: renameTheme("piracy", "piracy-at-sea"),
    kinds: ["record-removed", "record-added"],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a record is merged into another",
    after: all(dropTheme("piracy"), bury({ id: "piracy", kind: "moved", to: ["cybercrime"] })),
    kinds: ["record-merged", "record-added"],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "two records become one that is new",
    after: all(
      renameTheme("piracy", "crime-at-sea"),
      dropTheme("smuggling-of-migrants"),
      bury(
        { id: "smuggling-of-migrants", kind: "moved", to: ["crime-at-sea"] },
        { id: "piracy", kind: "moved", to: ["crime-at-sea"] },
      ),
    ),
    kinds: ["record-moved", "record-merged", "value-changed", "record-added"],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a record is split",
    after: all(
      renameTheme("piracy", "piracy-at-sea"),
      bury({ id: "piracy", kind: "split", to: ["piracy-at-sea", "cybercrime"] }),
    ),
    kinds: ["record-split", "record-added"],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a record becomes one of another type, with a tombstone",
    after: all(
      ({ put, drop }) => {
        drop("actors/singapore.json");
        put("capabilities/singapore-office.json", {
          id: "singapore-office",
          name: singapore.name,
          kind: "service",
        });
      },
      bury({ id: singapore.id, kind: "moved", to: ["singapore-office"] }),
    ),
    kinds: ["record-reclassified", "record-added"],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "an id goes to a record of another type",
    after: ({ put, drop }) => {
      const { id, name } = singapore;
      drop("actors/singapore.json");
      put("capabilities/singapore.json", { id, name, kind: "service" });
    },
    kinds: ["record-retyped", "record-added"],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a tombstone is taken away",
    before: bury({ id: "interpol-hq", kind: "moved", to: ["interpol"] }),
    after: () => {},
    kinds: ["tombstone-removed"],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "the id of a tombstone is given again",
    before: bury({ id: "police-academy", kind: "withdrawn", to: [] }),
    after: ({ put }) => put("actors/police-academy.json", police),
    kinds: ["id-reused", "record-added"],
    consumers: "major",
    contributors: "major",
  },
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
    what: "an alias is corrected",
    after: ({ open }) => {
      open(interpol).aliases[1] = "ICPO-INTERPOL";
    },
    kinds: ["value-changed"],
    consumers: "patch",
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
    what: "a tombstone leads to another record of the same type",
    before: bury({ id: "gone-actor", kind: "moved", to: ["interpol"] }),
    after: bury({ id: "gone-actor", kind: "moved", to: ["unodc"] }),
    kinds: ["value-changed", "tombstone-redirected"],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a tombstone leads to a record of another type",
    before: bury({ id: "gone-actor", kind: "moved", to: ["interpol"] }),
    after: bury({ id: "gone-actor", kind: "moved", to: ["i-24-7"] }),
    kinds: ["value-changed", "tombstone-reclassified"],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a tombstone follows a record that is renamed",
    before: bury({ id: "gone-theme", kind: "moved", to: ["piracy"] }),
    after: all(
      renameTheme("piracy", "piracy-at-sea"),
      bury(
        { id: "gone-theme", kind: "moved", to: ["piracy-at-sea"] },
        { id: "piracy", kind: "moved", to: ["piracy-at-sea"] },
      ),
    ),
    kinds: ["record-moved", "value-changed", "record-added"],
    consumers: "minor",
    contributors: "minor",
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
    what: "the id of a part is gone",
    after: ({ open }) => {
      paragraph(open(paragraphs), "op1").parts.pop();
    },
    kinds: ["row-removed", "part-removed"],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a part becomes an item, with the same id",
    after: ({ open }) => {
      const file = open(paragraphs);
      const op1 = paragraph(file, "op1");
      op1.parts.pop();
      file.paragraphs.splice(file.paragraphs.indexOf(op1) + 1, 0, {
        id: "a-res-77-20.op1.b",
        text: "preventing and countering terrorism;",
      });
    },
    kinds: ["row-removed", "record-added"],
    consumers: "minor",
    contributors: "none",
  },
];
