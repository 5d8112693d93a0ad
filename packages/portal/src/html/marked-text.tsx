import type { ComponentChildren } from "preact";
import { anchorOf } from "../model/addresses.ts";
import type { Note, Piece } from "../model/notes.ts";

/** Short names of the layers in the classes of marks: there are hundreds of marks on a page. */
const classes: Record<Note["layer"], string> = {
  act: "a",
  actor: "w",
  capability: "k",
  citation: "c",
  mandate: "m",
};

/**
 * A text with its marks. Marks may overlap, so the text is split at every border, and each piece is one `<mark>` with
 * the numbers of its notes. Joined, the pieces are the text; only the calls of footnotes are added.
 */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece) => (
        <MarkedPiece piece={piece} />
      ))}
    </>
  );
}

function MarkedPiece({ piece }: { piece: Piece }) {
  const { text, notes, parts, footnotes, isEmphasized } = piece;
  const words: ComponentChildren = isEmphasized ? <em>{text}</em> : text;
  const isMarked = notes.length > 0;
  return (
    <>
      {parts.map((id) => (
        <span id={anchorOf(id)} />
      ))}
      {isMarked ? (
        <mark
          class={[...new Set(notes.map(({ layer }) => classes[layer]))].join(" ")}
          data-n={notes.map(({ number }) => number).join(" ")}
        >
          {words}
        </mark>
      ) : (
        words
      )}
      {footnotes.map((number) => (
        <sup>
          <a href={`#fn${number}`} aria-label={`Footnote ${number}`}>
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}
