// A page that marks who and what a paragraph names, as the README shows it.
import { getParagraph, segments } from "@open-resolutions/json";

/** @param {{ id: import("@open-resolutions/json").ParagraphId }} properties */
export function ParagraphText({ id }) {
  return (
    <p id={id}>
      {segments(getParagraph(id)).map(({ start, text, covers }) => {
        const named = covers.filter(({ type }) => type === "mention").map(({ annotation }) => annotation);
        const title = named.map(({ actor, capability }) => actor ?? capability).join(" ");
        return named.length > 0 ? (
          <mark key={start} title={title}>
            {text}
          </mark>
        ) : (
          text
        );
      })}
    </p>
  );
}
