import { counted } from "@open-resolutions/core";
import type { Mandate, Paragraph } from "@open-resolutions/schemas";
import { askedIn } from "../model/asked-in.ts";
import { isProposed } from "../model/confirmation.ts";
import { deadlineText } from "../model/deadline.ts";
import { type Note, shortened } from "../model/notes.ts";
import type { Site } from "../model/site.ts";
import { Asked } from "./asked.tsx";
import { RecordLink, RecordLinks } from "./link.tsx";

interface NotesListProps {
  site: Site;
  paragraph: Paragraph;
  notes: readonly Note[];
}

/** The list under a paragraph: what each mark in its text means. The numbers of the list are those of the marks. */
export function NotesList({ site, paragraph, notes }: NotesListProps) {
  if (notes.length === 0) return null;
  return (
    <details class="notes">
      <summary>
        {counted(notes.length, "note")} <span class="vh">on {paragraph.label}</span>
      </summary>
      <ol>
        {notes.map((note) => (
          <li>
            <i>{note.layer}</i> <q>{shortened(note.cover.annotation.quote, 12)}</q>{" "}
            <Meaning site={site} paragraph={paragraph} note={note} />
          </li>
        ))}
      </ol>
    </details>
  );
}

interface MeaningProps {
  site: Site;
  paragraph: Paragraph;
  note: Note;
}

function Meaning({ site, paragraph, note: { cover } }: MeaningProps) {
  const { annotation } = cover;
  const footnote = "footnote" in annotation ? annotation.footnote : undefined;
  return (
    <>
      <MeaningOf site={site} paragraph={paragraph} cover={cover} />
      {footnote !== undefined && `, in footnote ${footnote}`}
      {isProposed(annotation) && `, ${origins[annotation.method ?? "rule"]} and not confirmed`}
    </>
  );
}

const origins: Readonly<Record<NonNullable<Mandate["method"]>, string>> = {
  rule: "proposed by a program",
  "carried-over": "carried over from an earlier resolution",
};

interface MeaningOfProps {
  site: Site;
  paragraph: Paragraph;
  cover: Note["cover"];
}

function MeaningOf({ site, paragraph, cover }: MeaningOfProps) {
  switch (cover.type) {
    case "act": {
      const { verb, addressees, beneficiaries } = cover.annotation;
      return (
        <>
          <RecordLink site={site} type="verb" id={verb} />
          {addressees.length > 0 && (
            <>
              , addressed to <RecordLinks site={site} type="actor" ids={addressees} />
            </>
          )}
          {beneficiaries.length > 0 && (
            <>
              , for <RecordLinks site={site} type="actor" ids={beneficiaries} />
            </>
          )}
        </>
      );
    }
    case "mention": {
      const { actor, capability, role } = cover.annotation;
      return (
        <>
          {actor && <RecordLinks site={site} type="actor" ids={[actor]} />}
          {capability && <RecordLinks site={site} type="capability" ids={[capability]} />}, {role}
        </>
      );
    }
    case "citation": {
      const { document, role, pinpoint } = cover.annotation;
      const isSelf = role === "self";
      return (
        <>
          {document ? (
            <RecordLink site={site} type="document" id={document} />
          ) : isSelf ? (
            "this resolution"
          ) : (
            "no specific document"
          )}
          {pinpoint && `, ${pinpoint}`}
          {!isSelf && `, ${role}`}
        </>
      );
    }
    case "mandate": {
      const deadline = deadlineText(
        site,
        cover.annotation,
        site.byId.resolution.get(paragraph.resolution)?.adopted,
      );
      return (
        <>
          {cover.annotation.type}, asked of{" "}
          <Asked site={site} asked={askedIn(site, paragraph, cover.annotation)} />
          {deadline !== "" && `, ${deadline}`}
        </>
      );
    }
  }
}
