import type { Records, RegisterNames } from "@open-resolutions/core";
import type { Organ } from "@open-resolutions/symbols";
import { remembered } from "../remembered.ts";
import type { Meant } from "./short-forms/short-forms.ts";

/** What must be known of the registers to resolve names. */
export interface NameRegister {
  /** The organ that speaks. */
  speaking: Organ;
  /** The name of an actor or the title of a document. */
  nameOf: (register: "actor" | "document", id: string) => string;
  /** All names of an actor or a document. */
  namesOf: (register: "actor" | "document", id: string) => readonly string[];
  kindOf: (actor: string) => string;
  /** The record with a name. */
  named: (name: string) => Meant | undefined;
  /** The actor with a name, in whatever letter case. */
  actorInAnyCase: (name: string) => Meant | undefined;
  /** Whether a document of the registers has an id. */
  isDocument: (id: string) => boolean;
  /** The record whose name a text begins with, and where the name ends. */
  namedAtStart: (text: string) => { meant: Meant; end: number } | undefined;
  /** The records that a text names. */
  namedIn: (text: string) => readonly Meant[];
  /** The actors that have one of some actors as parent; none of a principal organ or of its head, which have hundreds. */
  partsOf: (wholes: readonly Meant[]) => readonly Meant[];
  /** The official with a title for a State: the only one whose name ends with one of its names. */
  officialFor: (title: string, state: string) => Meant | undefined;
  /** The statutes of some actors. */
  statutesOf: (bodies: readonly Meant[]) => readonly Meant[];
}

/** Kinds whose parts a text does not mean by "the Panel" or "the Special Representative". */
const hasManyParts: ReadonlySet<string> = new Set(["organ", "official"]);

/** What names need to know of the registers, whichever organ speaks. */
export function nameRegister(
  { byId, entries }: Records,
  { find }: RegisterNames,
  kinds: ReadonlyMap<string, string>,
): Omit<NameRegister, "speaking"> {
  const namesOf: NameRegister["namesOf"] = (register, id) => {
    const record = register === "actor" ? byId.actor.get(id)?.value : undefined;
    const document = register === "document" ? byId.document.get(id)?.value : undefined;
    const first = record?.name ?? document?.title;
    return [...(first === undefined ? [] : [first]), ...((record ?? document)?.aliases ?? [])];
  };
  const nameOf: NameRegister["nameOf"] = (register, id) => namesOf(register, id)[0] ?? id;
  const actors = new Map(
    entries.actor.map(({ value }): [string, Meant] => [
      value.name.toLowerCase(),
      { register: "actor", id: value.id, name: value.name },
    ]),
  );
  const officials = entries.actor.flatMap(({ value: { id, name, aliases = [], kind } }) =>
    /^(?:official|special-procedure)$/.test(kind)
      ? [{ meant: { register: "actor", id, name } as const, names: [name, ...aliases] }]
      : [],
  );
  const parts = new Map<string, Meant[]>();
  for (const { value } of entries.actor)
    for (const whole of [value.parent ?? []].flat())
      parts.set(whole, [
        ...(parts.get(whole) ?? []),
        { register: "actor", id: value.id, name: nameOf("actor", value.id) },
      ]);
  const found = remembered((text): { meant: Meant; start: number; end: number }[] =>
    find(text).flatMap(({ target: { register, id }, nested, start, end }) =>
      nested || register === "capability"
        ? []
        : [{ meant: { register, id, name: nameOf(register, id) }, start, end }],
    ),
  );
  const named = (name: string) =>
    found(name).find(({ start, end }) => start === 0 && end === name.length)?.meant;
  const statutes = new Map(
    entries.document.flatMap(({ value: { id, title = "" } }): [string, Meant][] => {
      const body = named(/^Statute of the (.+)$/.exec(title)?.[1] ?? "");
      return body?.register === "actor" ? [[body.id, { register: "document", id, name: title }]] : [];
    }),
  );
  return {
    namesOf,
    nameOf,
    kindOf: (actor) => kinds.get(actor) ?? "",
    actorInAnyCase: (name) => actors.get(name.toLowerCase()),
    isDocument: (id) => byId.document.has(id),
    named,
    namedAtStart: (text) => found(text).find(({ start }) => start === 0),
    namedIn: (text) => found(text).map(({ meant }) => meant),
    partsOf: (wholes) =>
      wholes.flatMap(({ id }) => (hasManyParts.has(kinds.get(id) ?? "") ? [] : (parts.get(id) ?? []))),
    officialFor: (title, state) => {
      const ends = namesOf("actor", state).flatMap((place) =>
        ["for", "on", "in", "to"].flatMap((joint) => [` ${joint} ${place}`, ` ${joint} the ${place}`]),
      );
      const isFor = (name: string) => name.startsWith(`${title} `) && ends.some((end) => name.endsWith(end));
      const found = officials.filter(({ names }) => names.some(isFor));
      return found.length === 1 ? found[0]?.meant : undefined;
    },
    statutesOf: (bodies) =>
      bodies.flatMap(({ register, id }) => (register === "actor" ? (statutes.get(id) ?? []) : [])),
  };
}
