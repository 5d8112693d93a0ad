import type { AuthoredRecords, RecordType } from "@open-resolutions/schemas";
import { documentAddress } from "./document-address.ts";
import type { MentionIndex } from "./mention-index.ts";
import { spanOf } from "./spans.ts";

/** What the records of the registers are derived from, beside themselves. */
export interface RegisterContext {
  actorMentions: MentionIndex;
  capabilityMentions: MentionIndex;
  /** The text of a paragraph by its id. */
  paragraphText: (id: string) => string;
}

/** The derived fields of a record, by its type; a type that is not here has none. */
type Derivation = { [T in RecordType]?: (record: AuthoredRecords[T]) => Record<string, unknown> };

/** How the derived fields of checked actors, capabilities and documents are computed. */
export function registerDerivation({
  actorMentions,
  capabilityMentions,
  paragraphText,
}: RegisterContext): Derivation {
  return {
    actor: ({ id }) => {
      const places = actorMentions.get(id) ?? [];
      return { mentions: { count: places.length, first: places[0] ?? null } };
    },
    capability: ({ id, purpose }) => {
      const paragraphs = [...new Set(capabilityMentions.get(id) ?? [])];
      return {
        ...(purpose && {
          purpose: {
            ...purpose,
            ...spanOf(paragraphText(purpose.paragraph), purpose.quote, purpose.occurrence),
          },
        }),
        firstNamed: paragraphs[0] ?? null,
        paragraphs,
      };
    },
    document: ({ symbol, kind }) => ({
      // Decisions are not issued one by one, so that no address leads to one.
      url: symbol === undefined || kind === "decision" ? null : documentAddress(symbol),
    }),
  };
}
