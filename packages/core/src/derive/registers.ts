import {
  type AuthoredRecords,
  type PublishedRecords,
  type RecordType,
  typesByPlural,
} from "@open-resolutions/schemas";
import type { Records } from "../model/records.ts";
import { isResolutionType } from "../read/record-paths.ts";
import { documentAddress } from "./document-address.ts";
import type { MentionIndex } from "./mention-index.ts";
import { publishedView } from "./published-view.ts";
import { spanOf } from "./spans.ts";

/** The facts from paragraphs that the registers need. */
export interface RegisterContext {
  mentions: MentionIndex;
  /** The text of a paragraph by its id. */
  paragraphText: (id: string) => string;
}

/** Functions that compute the derived fields of a record, by its type; other types have none. */
type Derivation = { [T in RecordType]?: (record: AuthoredRecords[T]) => Record<string, unknown> };

/** How the derived fields of checked actors, capabilities and documents are computed. */
function registerDerivation({ mentions, paragraphText }: RegisterContext): Derivation {
  return {
    actor: ({ id }) => ({ mentions: mentions.actors.get(id) ?? { count: 0, first: null } }),
    capability: ({ id, purpose }) => {
      const paragraphs = mentions.capabilities.get(id) ?? [];
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
      // Decisions are not issued one by one, so they have no address.
      url: symbol === undefined || kind === "decision" ? null : documentAddress(symbol),
    }),
  };
}

/** The registers in their published view: every list of the dataset but resolutions and paragraphs. */
export type Registers = {
  [Plural in Exclude<
    keyof typeof typesByPlural,
    "resolutions" | "paragraphs"
  >]: PublishedRecords[(typeof typesByPlural)[Plural]][];
};

/**
 * Computes every derived field of the checked records of the registers.
 * @throws when the text of a paragraph lacks the words that a capability quotes from it.
 */
export function deriveRegisters({ entries }: Pick<Records, "entries">, context: RegisterContext): Registers {
  const derivation = registerDerivation(context);
  const registers = Object.entries(typesByPlural)
    .filter(([, type]) => !isResolutionType(type))
    .map(([plural, type]) => [
      plural,
      entries[type].map(({ value }) => publishedView(type, value, derivation[type]?.(value as never) ?? {})),
    ]);
  return Object.fromEntries(registers);
}
