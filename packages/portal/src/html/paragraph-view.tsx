import type { Paragraph, Resolution } from "@open-resolutions/schemas";
import { anchorOf } from "../model/addresses.ts";
import { notesOf, piecesOf } from "../model/notes.ts";
import type { Site } from "../model/site.ts";
import { RecordLink } from "./link.tsx";
import { MarkedText } from "./marked-text.tsx";
import { NotesList } from "./notes-list.tsx";

interface ParagraphViewProps {
  site: Site;
  resolution: Resolution;
  paragraph: Paragraph;
}

/** A paragraph: its link, its text with marks, what they mean, and beside it its themes and footnotes. */
export function ParagraphView({ site, resolution, paragraph }: ParagraphViewProps) {
  const notes = notesOf(paragraph);
  const anchor = anchorOf(paragraph.id);
  const footnotes = resolution.footnotes.filter(({ number }) =>
    paragraph.footnotes.some((call) => call.number === number),
  );
  return (
    <div class={`p d${paragraph.depth}`} id={anchor}>
      <a class="ref" href={`#${anchor}`}>
        {paragraph.label}
      </a>
      <div>
        <p>
          <MarkedText pieces={piecesOf(paragraph, notes)} />
        </p>
        <Lineage site={site} paragraph={paragraph} />
        <NotesList site={site} paragraph={paragraph} notes={notes} />
      </div>
      {(footnotes.length > 0 || paragraph.themes.length > 0) && (
        <div class="side">
          {paragraph.themes.length > 0 && (
            <ul class="themes">
              {paragraph.themes.map((theme) => (
                <li>
                  <RecordLink site={site} type="theme" id={theme} />
                </li>
              ))}
            </ul>
          )}
          {footnotes.map((footnote) => (
            <p class="fn" id={`fn${footnote.number}`}>
              <sup>{footnote.number}</sup> <MarkedText pieces={piecesOf(paragraph, notes, footnote)} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Which earlier paragraphs this one repeats or revises. */
function Lineage({ site, paragraph: { lineage } }: { site: Site; paragraph: Paragraph }) {
  if (lineage.length === 0) return null;
  return (
    <p class="lineage">
      {lineage.map(({ document, label, relation }) => (
        <>
          {relation === "same" ? "Same words as " : "Revises "}
          <RecordLink site={site} type="document" id={document} /> {label}.{" "}
        </>
      ))}
    </p>
  );
}
