import { bury, paragraph, paragraphs, type RecordEdit } from "./changed-datasets.ts";
import { all, dropTheme, type RecordChangeRow, renameTheme } from "./record-change-row.ts";

const singapore = { id: "singapore", name: "Singapore" };
const police = { id: "police-academy", name: "Police Academy", kind: "office" };

/** Takes the last item of a paragraph away, and the quotation of it. */
function dropItem(open: Parameters<RecordEdit>[0]["open"]): void {
  const file = open(paragraphs);
  file.paragraphs.splice(file.paragraphs.indexOf(paragraph(file, "op17.e")), 1);
  delete open("capabilities/training-and-capacity-building.json").purpose;
}

/** Changes of which ids there are, and to what they lead. */
export const idChangeRows: RecordChangeRow[] = [
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
  {
    what: "an item becomes a part, with the same id",
    after: ({ open }) => {
      dropItem(open);
      const file = open(paragraphs);
      const op17 = paragraph(file, "op17");
      op17.text += " (e) support;";
      op17.parts = [{ mark: "(e)", themes: ["capacity-building"] }];
    },
    kinds: ["record-enclosed", "row-added", "value-changed", "value-removed"],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "an item goes into a part of a paragraph that is as it was",
    after: all(
      ({ open }) => dropItem(open),
      bury({ id: "a-res-77-20.op17.e", kind: "moved", to: ["a-res-77-20.op1.a"] }),
    ),
    kinds: ["record-merged", "record-added", "value-removed"],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a theme becomes a part of a paragraph that is as it was",
    after: all(dropTheme("piracy"), bury({ id: "piracy", kind: "moved", to: ["a-res-77-20.op1.a"] })),
    kinds: ["record-reclassified", "record-added"],
    consumers: "major",
    contributors: "major",
  },
];
