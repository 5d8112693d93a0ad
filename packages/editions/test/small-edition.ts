import { byPlural, type Edition, type Plural } from "../src/edition.ts";
import { type Structure, structure } from "../src/structure.ts";

/** Lists of records by their names; a list that is left out is empty. */
export type Lists = Partial<Record<Plural, object[]>>;

/** An edition of these records, with the real structure or another one. */
export function edition(lists: Lists, version = "1.0.0", like: Structure = structure): Edition {
  const lines = byPlural((plural) => (lists[plural] ?? []).map((record) => JSON.stringify(record)));
  return { version, structure: like, lines };
}

/** Every list of records, as `applyChanges` takes them. */
export function wholeLists(lists: Lists): Record<Plural, object[]> {
  return byPlural((plural) => lists[plural] ?? []);
}

/** An invented resolution with the records that it needs. */
export function smallDataset() {
  const mention = (actor: string, role: string, start: number) => ({
    actor,
    quote: actor.toUpperCase(),
    role,
    start,
    end: start + actor.length,
  });
  return {
    resolutions: [{ id: "A/RES/99/1", title: "Lighthouses" }],
    paragraphs: [
      {
        id: "a-res-99-1.op1",
        text: "Requests ILO and FAO to keep lighthouses lit at night;",
        mentions: [mention("ilo", "addressee", 9), mention("fao", "addressee", 17)],
        parts: [{ id: "a-res-99-1.op1.a", text: "by oil" }],
        themes: ["light", "sea"],
      },
      { id: "a-res-99-1.op2", text: "Decides to meet again.", mentions: [], parts: [], themes: [] },
    ],
    actors: [
      { id: "fao", name: "Food Office", kind: "office", aliases: ["FO", "Food"] },
      { id: "ilo", name: "Labour Office", kind: "office", aliases: ["LO"], acronym: "LO" },
    ],
    capabilities: [{ id: "beacon", name: "Beacon" }],
    documents: [] as object[],
    verbs: [] as object[],
    themes: [
      { id: "light", label: "Light" },
      { id: "sea", label: "Sea" },
    ],
    tombstones: [{ id: "old-sea", kind: "moved", to: ["sea"] }] as {
      id: string;
      kind: string;
      to: string[];
    }[],
  };
}

/** The small dataset after an edit. */
export function edited(edit: (dataset: ReturnType<typeof smallDataset>) => void) {
  const dataset = smallDataset();
  edit(dataset);
  return dataset;
}
