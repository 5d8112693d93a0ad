import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import { proposedDocument } from "../../citations/proposed-documents.ts";
import { quotedTitles } from "../../citations/titles/titles.ts";
import type { NamedOne } from "../../mentions.ts";
import { contains, cover, overlapping } from "../../spans.ts";
import type { CapitalRun } from "../capital-runs/capital-runs.ts";
import type { Meant } from "../short-forms/short-forms.ts";
import { printedTitle } from "./document-titles.ts";
import { stateOfTitle } from "./titles-of-states.ts";

/** A title at its place in a text, with the document that it leads to. */
export interface PrintedDocument extends Run {
  id: string;
  title: string;
  /** The record that is proposed when the registers have none of this title, or have it from a draft. */
  proposed?: AuthoredDocument;
  /** Many States have a document with this title. */
  isOfState?: boolean;
}

/** What must be known of the registers. */
interface Register {
  named: (name: string) => Meant | undefined;
  kindOf: (actor: string) => string;
  isDocument: (id: string) => boolean;
  nameOf: (register: "actor" | "document", id: string) => string;
}

/** "Convention on Coastal Lamps" is the "International Convention on Coastal Lamps", when no other has these words. */
function withFirstWords(
  title: string,
  kind: AuthoredDocument["kind"],
  named: Register["named"],
): Meant | undefined {
  if (kind !== "agreement" || !/^\p{L}+ (?:on|against|for) /u.test(title)) return undefined;
  const found = ["International", "United Nations"].flatMap((first) => {
    const meant = named(`${first} ${title}`);
    return meant?.register === "document" ? [meant] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Makes a reader of the titles that runs of capitals begin with and that are not yet read as names of the registers.
 * A title in quotation marks has a reader of its own.
 */
export function titlesInCapitals(
  {
    text,
    named,
    citations,
    setAside,
  }: { text: string; named: readonly NamedOne[]; citations: readonly Run[]; setAside: readonly Run[] },
  register: Register,
  stateOfResolution: () => string | undefined,
): (run: CapitalRun) => PrintedDocument | undefined {
  const isQuoted = cover(quotedTitles(text));
  const understood = overlapping([
    ...named.map(({ start, end, kind }) => ({ start, end, kind })),
    ...[...citations, ...setAside].map(({ start, end }) => ({ start, end, kind: undefined })),
  ]);
  const kindOfActor = (name: string) => {
    const meant = register.named(name);
    return meant?.register === "actor" ? register.kindOf(meant.id) : undefined;
  };
  const isTitle = (name: string) => register.named(name)?.register === "document";
  return (run) => {
    if (isQuoted(run)) return undefined;
    const printed = printedTitle(run, { text, understood, kindOfActor, isTitle });
    if (!printed) return undefined;
    const { start, end, title, kind, isOfState } = printed;
    // After the name of an agency, the registers' title is only part of a run of capitals.
    const known = register.named(title) ?? withFirstWords(title, kind, register.named);
    if (known) return known.register === "document" ? { start, end, id: known.id, title } : undefined;
    const state = isOfState ? stateOfTitle(text, { start, end }, named, stateOfResolution) : undefined;
    if (isOfState && state === undefined) return undefined;
    // Many States have a Penal Code: its record says whose it is.
    const saysState =
      named.some((one) => one.id === state && contains({ start, end }, one)) ||
      kindOfActor(/ (?:of|in) (?:the )?(\p{Lu}[^,;]*)$/u.exec(title)?.[1] ?? "") === "state";
    const proposed =
      state === undefined || saysState
        ? proposedDocument(title, kind)
        : {
            ...proposedDocument(`${title} ${state}`, kind),
            title: `${title} (${register.nameOf("actor", state)})`,
          };
    // Another document has this id.
    const isTaken =
      register.isDocument(proposed.id) && register.nameOf("document", proposed.id) !== proposed.title;
    return isTaken ? undefined : { start, end, id: proposed.id, title, proposed, isOfState };
  };
}
