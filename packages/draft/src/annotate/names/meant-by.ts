import { isStateKind } from "@open-resolutions/core";
import type { Run } from "../../block.ts";
import type { NamedOne } from "../mentions.ts";
import { nounOf } from "../name-nouns.ts";
import type { NameRegister } from "./name-register.ts";
import { isDocumentForm, shortFormsOf } from "./short-forms/short-form-nouns.ts";
import type { Meant } from "./short-forms/short-forms.ts";

/** What a mention names, for the short forms after it. */
export function meantBy({ register, id, kind, aspect }: NamedOne, { nameOf }: NameRegister): Meant {
  return register === "actor"
    ? {
        register,
        id,
        name: nameOf(register, id),
        ...(aspect === "government" && isStateKind(kind) && { aspect }),
      }
    : { register: "unknown", id, name: "" };
}

/** A name that no register has. */
export function unknownMeant(words: string): Meant {
  return { register: "unknown", id: words, name: words };
}

/** What the words of a citation name. */
export function documentMeant(
  text: string,
  { start, end }: Run,
  id: string,
  { namesOf }: NameRegister,
): Meant {
  // A resolution that is cited by its number alone is no "Declaration", whatever its title.
  const words = text.slice(start, end);
  return {
    register: "document",
    id,
    name: namesOf("document", id).length > 0 || /\d\/\d|\(\d{4}\)/.test(words) ? "" : words,
  };
}

/** "Office of the High Commissioner for Fog" also names the High Commissioner. */
export function headOfOffice({ register, id }: NamedOne, { nameOf, named }: NameRegister): Meant[] {
  const head = register === "actor" ? /^Office of the (.*)$/.exec(nameOf(register, id))?.[1] : undefined;
  const meant = head === undefined ? undefined : named(head);
  return meant ? [meant] : [];
}

/** Makes a function that gives the short forms of what is meant, and remembers them. */
export function shortFormsFinder({ namesOf, kindOf }: NameRegister): (one: Meant) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ register, id, name }) => {
    const key = `${register} ${id} ${name}`;
    const names = register === "unknown" ? [name] : [name, ...namesOf(register, id)];
    const forms =
      known.get(key) ?? formsAs(register, shortFormsOf(names, register === "actor" ? kindOf(id) : ""));
    known.set(key, forms);
    return forms;
  };
}

/** "Fog Commission resolution 12/7" is a document, and never "the Commission". */
function formsAs(register: Meant["register"], forms: ReadonlySet<string>): ReadonlySet<string> {
  return register === "document" ? new Set([...forms].filter(isDocumentForm)) : forms;
}

/**
 * Whether an announced short form can mean the name before it. In "the Committee pursuant to resolution 98/1
 * concerning Amberland (“the Committee”)" neither the resolution nor Amberland can.
 */
export function mayBeCalled(words: string, meant: Meant, forms: ReadonlySet<string>): boolean {
  const noun = nounOf(words);
  if (!noun) return true;
  if (meant.register === "document") return noun.kind === "document";
  return forms.has(noun.noun.toLowerCase());
}
