import { bury, paragraph, paragraphs } from "./changed-datasets.ts";
import { all, type RecordChangeRow, renameTheme } from "./record-change-row.ts";

const police = { id: "police-academy", name: "Police Academy", kind: "office" };

/** Changes of tombstones that were there before. */
export const tombstoneChangeRows: RecordChangeRow[] = [
  {
    what: "a tombstone leads to another record of the same type",
    before: bury({ id: "gone-actor", kind: "moved", to: ["interpol"] }),
    after: bury({ id: "gone-actor", kind: "moved", to: ["unodc"] }),
    kinds: ["row-removed", "row-added", "tombstone-redirected"],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a tombstone leads to a record of another type",
    before: bury({ id: "gone-actor", kind: "moved", to: ["interpol"] }),
    after: bury({ id: "gone-actor", kind: "moved", to: ["i-24-7"] }),
    kinds: ["row-removed", "row-added", "tombstone-reclassified"],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a tombstone leads to a part where it led to a paragraph",
    before: bury({ id: "gone-paragraph", kind: "moved", to: ["a-res-77-20.op1"] }),
    after: bury({ id: "gone-paragraph", kind: "moved", to: ["a-res-77-20.op1.a"] }),
    kinds: ["row-removed", "row-added", "tombstone-redirected"],
    consumers: "minor",
    contributors: "minor",
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
    what: "the id of a tombstone is given to a part",
    before: all(
      ({ open }) => {
        paragraph(open(paragraphs), "op1").parts.pop();
      },
      bury({ id: "a-res-77-20.op1.b", kind: "withdrawn", to: [] }),
    ),
    after: () => {},
    kinds: ["id-reused", "row-added"],
    consumers: "major",
    contributors: "major",
  },
];
