import type { Records, RegisterNames } from "@open-resolutions/core";
import type { Organ } from "@open-resolutions/symbols";
import type { Meant } from "./short-forms.ts";

/** What must be known of the registers. */
export interface NameRegister {
  speaking: Organ;
  /** The name of an actor or the title of a document. */
  nameOf: (register: "actor" | "document", id: string) => string;
  /** All names of an actor or a document. */
  namesOf: (register: "actor" | "document", id: string) => readonly string[];
  kindOf: (actor: string) => string;
  /** The record with a name. */
  named: (name: string) => Meant | undefined;
  /** Whether a document of the registers has an id. */
  isDocument: (id: string) => boolean;
}

/** What the short forms of names need to know of the registers. */
export function nameRegister(
  { byId }: Records,
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
  return {
    namesOf,
    nameOf,
    kindOf: (actor) => kinds.get(actor) ?? "",
    isDocument: (id) => byId.document.has(id),
    named: (name): Meant | undefined => {
      const [found] = find(name).filter(
        ({ start, end, nested }) => !nested && start === 0 && end === name.length,
      );
      if (!found || found.target.register === "capability") return undefined;
      const { register, id } = found.target;
      return { register, id, name: nameOf(register, id) };
    },
  };
}
