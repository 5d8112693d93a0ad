import { organIds } from "@open-resolutions/symbols";
import type { NameRegister } from "../name-register.ts";
import type { MeantRun, NamedText } from "../named-text.ts";

/**
 * The organs inside longer names, which "the Council" may mean afterwards: "the Special Rapporteur of the Human Rights
 * Council on fog".
 */
export function organsInNames(
  { text, named }: Pick<NamedText, "text" | "named">,
  { nameOf }: Pick<NameRegister, "nameOf">,
): MeantRun[] {
  const organs = organIds.map((id) => ({ id, name: nameOf("actor", id) }));
  return named.flatMap((whole) =>
    organs.flatMap(({ id, name }): MeantRun[] => {
      const at = text.slice(whole.start, whole.end).indexOf(name);
      if (at < 1) return [];
      const start = whole.start + at;
      return [{ run: { start, end: start + name.length }, meant: { register: "actor", id, name } }];
    }),
  );
}
