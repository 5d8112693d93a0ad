import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../block.ts";
import type { NamedOne } from "../mentions.ts";
import type { CapitalRun } from "../names/capital-runs.ts";
import type { Meant } from "../names/short-forms.ts";
import { cover, overlapping } from "../spans.ts";
import { printedTitle } from "./document-titles.ts";
import { proposedDocument } from "./proposed-documents.ts";
import { quotedTitles } from "./titles.ts";

/** A title that no record has, at its place in a text, with the record that is proposed for it. */
export interface TitleWithoutRecord extends Run {
  document: AuthoredDocument;
}

/** What must be known of the registers. */
interface Register {
  named: (name: string) => Meant | undefined;
  kindOf: (actor: string) => string;
  isDocument: (id: string) => boolean;
}

/** Makes a reader of the titles in a text that no record has. A title in quotation marks has a reader of its own. */
export function titlesWithoutRecord(
  {
    text,
    named,
    citations,
    setAside,
  }: { text: string; named: readonly NamedOne[]; citations: readonly Run[]; setAside: readonly Run[] },
  register: Register,
): (run: CapitalRun) => TitleWithoutRecord | undefined {
  const isQuoted = cover(quotedTitles(text));
  const understood = overlapping([
    ...named.map(({ start, end, kind }) => ({ start, end, kind })),
    ...[...citations, ...setAside].map(({ start, end }) => ({ start, end, kind: undefined })),
  ]);
  const kindOfActor = (name: string) => {
    const meant = register.named(name);
    return meant?.register === "actor" ? register.kindOf(meant.id) : undefined;
  };
  return (run) => {
    if (isQuoted(run)) return undefined;
    const printed = printedTitle(run, { text, understood, kindOfActor });
    if (!printed || register.named(printed.title)) return undefined;
    const document = proposedDocument(printed.title, printed.kind);
    return register.isDocument(document.id)
      ? undefined
      : { start: printed.start, end: printed.end, document };
  };
}
