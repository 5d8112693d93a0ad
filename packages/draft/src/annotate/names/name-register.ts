import type { Records, RegisterNames } from "@open-resolutions/core";
import type { NameRegister } from "./resolve-names.ts";
import type { Meant } from "./short-forms.ts";

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
