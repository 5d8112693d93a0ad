import type { RegisterNames } from "@open-resolutions/core";

/** Gives the name of the body that words before or after a number mean. */
export type BodyNamed = (words: string) => string | undefined;

const toTreaty = / to (?:the |that |this )?(?:Convention|Treaty|Agreement|Protocol|Covenant)$/;
const canBeShort = /^(?:Conference|Commission|Committee|Board|Meeting)\b/;

/**
 * Reads whose a number is: "Harbour Commission" by its name; "Lamp Conference and Harbour Commission" before a number by
 * the last one; "Conference of the Parties to the Convention" and "Commission" by the only body of the resolution whose
 * name begins so.
 *
 * @param texts the texts of the resolution
 * @param nameOfBody the name of an actor that can adopt resolutions
 */
export function bodiesNamed(
  texts: readonly string[],
  { find }: RegisterNames,
  isBody: (words: string) => boolean,
  nameOfBody: (actor: string) => string | undefined,
): BodyNamed {
  let named: ReadonlySet<string> | undefined;
  const namesInTexts = () =>
    new Set(
      texts.flatMap((text) =>
        find(text).flatMap(({ target: { register, id } }) =>
          register === "actor" ? (nameOfBody(id) ?? []) : [],
        ),
      ),
    );
  const meantBy = (words: string): string | undefined => {
    if (isBody(words)) return words;
    const short = words.replace(toTreaty, "");
    if (!canBeShort.test(short)) return undefined;
    named ??= namesInTexts();
    const meant = [...named].filter((name) => name.startsWith(`${short} `));
    return meant.length === 1 ? meant[0] : undefined;
  };
  return (words) => {
    const parts = words.split(/ and (?=\p{Lu})/u);
    for (let from = 0; from < parts.length; from += 1) {
      const body = meantBy(parts.slice(from).join(" and "));
      if (body !== undefined) return body;
    }
    return undefined;
  };
}
