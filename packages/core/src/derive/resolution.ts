import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { AuthoredResolution, Paragraph, Resolution } from "@open-resolutions/schemas";
import { organOf, slugOf } from "@open-resolutions/symbols";
import { documentAddress } from "./document-address.ts";
import { publishedView } from "./published-view.ts";
import { withSpans } from "./spans.ts";

/** The Akoma Ntoso work IRI (Akoma Ntoso Naming Convention 1.0, section 4). */
export function resolutionIri({ id, organ, adopted }: AuthoredResolution): string {
  const number = slugOf(id.split("/RES/")[1] ?? id);
  return `/akn/un/statement/deliberation/${organOf(organ)?.iriName ?? organ}/${adopted}/${number}`;
}

/** The published view of a checked resolution, with its published paragraphs. */
export function deriveResolution(
  resolution: AuthoredResolution,
  paragraphs: readonly Paragraph[],
): Resolution {
  const { footnotes = [] } = resolution;
  const ofKind = (kind: Paragraph["kind"]) =>
    paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  const texts = paragraphs.map(({ text }) => text);
  const words = [...texts, ...footnotes.map(({ text }) => text)].join(" ").split(/\s+/);
  return publishedView("resolution", resolution, {
    slug: slugOf(resolution.id),
    iri: resolutionIri(resolution),
    url: documentAddress(resolution.id),
    footnotes: footnotes.map((footnote) => ({
      ...footnote,
      emphasis: withSpans(footnote.emphasis, () => footnote.text),
    })),
    counts: {
      preambular: ofKind("preambular"),
      operative: ofKind("operative"),
      annexed: ofKind("annexed"),
      items: ofKind("item"),
      parts: paragraphs.reduce((sum, { parts }) => sum + parts.length, 0),
      footnotes: footnotes.length,
      words: words.length,
    },
    textHash: bytesToHex(sha256(utf8ToBytes(texts.join("\n")))),
  });
}
