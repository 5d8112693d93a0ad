import type { AuthoredMandate } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import type { Named } from "../tokens.ts";

/** The titles of "include in the provisional agenda … the sub-item entitled “…”". */
export function agendaOf(
  words: string,
  isOwnDecision: boolean,
): Pick<AuthoredMandate, "agendaItem" | "agendaSubItem"> | undefined {
  const isOnAgenda = /^(?:also |further )?(?:include|inscribe|place|retain|keep)\b[^;]{0,600}\bagenda\b/.test(
    words,
  );
  const isConsidered =
    isOwnDecision &&
    (/^(?:continue|resume|take up|begin|revert)\b[^;]{0,80}\b(?:consideration|item|question|discussion|matter)\b/.test(
      words,
    ) ||
      /^(?:consider|review) (?:this|the) (?:item|question|matter|issue)\b/.test(words));
  if (!isOnAgenda && !isConsidered) return undefined;
  const titles = [...words.matchAll(/\b(item|sub-item)s? (?:entitled|titled) [“"]([^”"]{3,400})[”"]/g)];
  const item = titles.find(([, kind]) => kind === "item")?.[2];
  const subItem = titles.find(([, kind]) => kind === "sub-item")?.[2];
  return {
    ...(item !== undefined && { agendaItem: item }),
    ...(subItem !== undefined && { agendaSubItem: subItem }),
  };
}

/** What an organ extends, at the start of the words: "the mandates of …", "the measures imposed by …". */
export const extendable =
  /^(?:mandates?|terms?|authori[sz]ations?|measures|arrangements|provisions|period)\b/;

/** Whose mandate is extended; undefined when an action is no extension. */
export function extensionOf(
  text: string,
  run: Run,
  names: readonly Named[],
  isOwnDecision: boolean,
): string[] | undefined {
  const words = text.slice(run.start, run.end);
  // "Urges the parties to renew their efforts" extends nothing that anybody was given.
  if (!isOwnDecision && !/^(?:\w+ )?\w+ (?:the )?(?:mandates?|terms?|tenure|authorizations?)\b/.test(words))
    return undefined;
  // "Extends the mandate of …" says the verb before the words of the mandate.
  const verb =
    /^(?:further |again )?(?:extend|renew|prolong)\b/.exec(words) ??
    [/^(?:until [^,;]{1,24} (?:the )?)?/.exec(words)].find((lead) =>
      extendable.test(words.slice(lead?.[0].length)),
    );
  if (
    !verb ||
    /^\w+ access\b|^extend (?:its|an?|the) (?:invitation|support|assistance|cooperation)\b/.test(words)
  )
    return undefined;
  const first = names.find(
    ({ start, actor }) =>
      actor !== undefined &&
      /^(?: (?:until|for) [^,;]{1,40}?,?)? ?(?:the )?(?:(?:mandates?|term|tenure|deployment|authorization|operation) (?:of|for) (?:the )?)?$/.test(
        text.slice(run.start + verb[0].length, start),
      ),
  );
  return first?.actor === undefined ? [] : [first.actor];
}
