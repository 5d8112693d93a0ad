import {
  compareEditions,
  type Edition,
  plurals,
  type Structure,
  structure,
} from "@open-resolutions/editions";

/** Lists of records by their names; a list that is left out is empty. */
export type Lists = Partial<
  Record<Edition["lines"] extends Readonly<Record<infer Name, unknown>> ? Name : never, object[]>
>;

/** Two actors, a theme and a tombstone. */
export const records = {
  actors: [
    { id: "fao", name: "Food Office", aliases: ["FO"] },
    { id: "ilo", name: "Labour Office", aliases: [] as string[] },
  ],
  paragraphs: [{ id: "a-res-99-1.op1", parts: [{ id: "a-res-99-1.op1.a" }] }],
  themes: [{ id: "sea", label: "Sea" }],
  tombstones: [{ id: "old-sea", kind: "moved", to: ["sea"] }],
} satisfies Lists;

/** The changes from 1.0.0, which had {@link records}, to other records. */
export function changesTo(lists: Lists, from: Lists = records) {
  return changesBetween(edition(from, "1.0.0"), edition(lists, "1.0.1"));
}

/** The changes between two structures with the same fields of actors except one. */
export function changesOfField(old: object | undefined, now: object | undefined) {
  const of = (field: object | undefined): Structure => {
    const actor = {
      type: "object",
      properties: { id: { type: "string" }, ...(field && { nickname: field }) },
    };
    return { authored: { actor }, published: { actor }, tables: [] };
  };
  return changesBetween(
    { ...edition({}, "1.0.0"), structure: of(old) },
    { ...edition({}, "1.0.1"), structure: of(now) },
  );
}

function changesBetween(older: Edition, newer: Edition) {
  return compareEditions(older, newer);
}

function edition(lists: Lists, version: string): Edition {
  const lines = plurals.map((plural) => [
    plural,
    (lists[plural] ?? []).map((record) => JSON.stringify(record)),
  ]);
  return { version, structure, lines: Object.fromEntries(lines) };
}
