import { kindByNoun } from "../../names/titles/kinds-of-documents.ts";

/** Bodies that adopt resolutions and decisions. */
export const adopting =
  /\b(?:Assembly|Conference|Parties|Commission|Council|Committee|Board|Union|Organization|Parliament|Meeting|Congress)\b/;
export const acronym = /^\p{Lu}{3,}$/u;

const date = "\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}";
const name =
  "((?:United Nations )?\\p{Lu}[\\p{L}\\p{N}.’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.’'-]*|of|on|for|the|and|to|against|in))*)";
const datedAfter = new RegExp(`^[⁰¹²³⁴-⁹]*(?:,? of ${date})?[⁰¹²³⁴-⁹]*`, "u");
const bodyAfter = new RegExp(
  `^,? (?:of|adopted (?:on ${date} )?by|of the \\w+ (?:session|meeting) of) (?:the )?${name}`,
  "u",
);
/** "Resolution 5/1 on lamps, buoys and fog, adopted by the Harbour Commission" */
const afterSubject = new RegExp(`^ on ([^;.“”]{3,150}?), adopted (?:on ${date} )?by (?:the )?${name}`, "u");
const adoption = /\badoption of$/;
const byBody = new RegExp(`^(?:,? on [^;.“”]{3,150}?,)? by (?:the )?${name}`, "u");
/** "Resolution 5/1 of 3 May 2044, in which the Harbour Commission invited the crews" */
const deed =
  /^, (?:in|by) which the ((?:\p{Lu}[\p{L}’'-]*|of|on|for|the|and)(?: (?:\p{Lu}[\p{L}’'-]*|of|on|for|the|and))*) (?!need)\p{Ll}{2,}ed\b/u;

/**
 * The body after a number: "resolution 5/1 of the Harbour Commission". After a comma, "of the" may go on with something
 * else: "the adoption, by its resolution 98/6, of the Lamp Agenda". A document in the subject of the resolution may be what
 * the body adopted: "resolution 98/3 on the Lamp Agenda, adopted by the Harbour Commission".
 */
export function bodyBehind(afterNumber: string): string | undefined {
  const after = withoutDate(afterNumber);
  const subject = afterSubject.exec(after);
  if (subject?.[1] !== undefined && !subject[1].split(/[ ,]+/).some((word) => kindByNoun[word]))
    return subject[2];
  const body = bodyAfter.exec(after)?.[1];
  const isOther =
    body !== undefined &&
    (/['’]s?$/.test(body) || (/^, of /.test(after) && !adopting.test(body) && !acronym.test(body)));
  return isOther ? undefined : body;
}

/** "The adoption of resolution 5/1, on lamps, by the Harbour Commission" */
export function adopterBehind(before: string, afterNumber: string): string | undefined {
  return adoption.test(before) ? byBody.exec(withoutDate(afterNumber))?.[1] : undefined;
}

/** The body that did something by the resolution: "resolution 5/1, in which the Harbour Commission invited the crews". */
export function bodyOfDeed(afterNumber: string): string | undefined {
  return deed.exec(withoutDate(afterNumber))?.[1];
}

function withoutDate(afterNumber: string): string {
  return afterNumber.slice(datedAfter.exec(afterNumber)?.[0].length ?? 0);
}
