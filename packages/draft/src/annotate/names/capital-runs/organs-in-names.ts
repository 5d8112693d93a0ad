import { organIds } from "@open-resolutions/symbols";
import type { NameRegister } from "../name-register.ts";
import type { MeantRun, NamedText } from "../named-text.ts";

/**
 * The organs inside longer names and in references to no definite document, which "the Council" may mean afterwards: "the
 * Special Rapporteur of the Human Rights Council on fog", "Security Council resolutions".
 */
export function organsInNames(
  { text, named, citations }: Pick<NamedText, "text" | "named" | "citations">,
  { nameOf }: Pick<NameRegister, "nameOf">,
): MeantRun[] {
  const organs = organIds.map((id) => ({ id, name: nameOf("actor", id) }));
  const references = citations.filter(({ document, role }) => document === null && role !== "self");
  const ofReferences = references.flatMap(({ start, end }) =>
    organs.flatMap(({ id, name }): MeantRun[] =>
      text.startsWith(`${name} `, start)
        ? [
            {
              run: { start, end: Math.min(end, start + name.length) },
              meant: { register: "actor", id, name },
            },
          ]
        : [],
    ),
  );
  const inNames = named.flatMap((whole) =>
    organs.flatMap(({ id, name }): MeantRun[] => {
      const at = text.slice(whole.start, whole.end).indexOf(name);
      if (at < 1) return [];
      const start = whole.start + at;
      return [{ run: { start, end: start + name.length }, meant: { register: "actor", id, name } }];
    }),
  );
  return [...ofReferences, ...inNames];
}
