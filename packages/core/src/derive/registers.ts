import type {
  Actor,
  AuthoredActor,
  AuthoredCapability,
  AuthoredDocument,
  Capability,
  Document,
} from "@open-resolutions/schemas";
import { complete } from "./complete.ts";
import type { MentionIndex } from "./mention-index.ts";
import { spanOf } from "./spans.ts";

/** The published view of a checked actor. */
export function deriveActor(actor: AuthoredActor, mentions: MentionIndex): Actor {
  const places = mentions.get(actor.id) ?? [];
  return complete("actor", actor, { mentions: { count: places.length, first: places[0] ?? null } });
}

/** The published view of a checked capability. */
export function deriveCapability(
  capability: AuthoredCapability,
  mentions: MentionIndex,
  paragraphText: (id: string) => string,
): Capability {
  const { id, purpose } = capability;
  const paragraphs = [...new Set(mentions.get(id) ?? [])];
  return complete("capability", capability, {
    ...(purpose && {
      purpose: { ...purpose, ...spanOf(paragraphText(purpose.paragraph), purpose.quote, purpose.occurrence) },
    }),
    firstNamed: paragraphs[0] ?? null,
    paragraphs,
  });
}

/** The published view of a checked document. */
export function deriveDocument(document: AuthoredDocument): Document {
  const { symbol, kind } = document;
  // Decisions are not issued one by one, so that no address leads to one.
  const url =
    symbol === undefined || kind === "decision" ? null : `https://docs.un.org/en/${encodeURI(symbol)}`;
  return complete("document", document, { url });
}
