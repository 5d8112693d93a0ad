// What the published types promise to a program that is an ES module. Each line below an expected error must be
// one: the test also compiles this file without the expectations and counts the errors.
import {
  type Actor,
  type ActorId,
  type ActorMention,
  type AnyRecord,
  type actors,
  type Capability,
  type CapabilityMention,
  childrenOf,
  citationsOf,
  findActor,
  getActor,
  getDocument,
  getParagraph,
  getResolution,
  type Mandate,
  type Mention,
  mentionsOf,
  type Paragraph,
  type ParagraphId,
  type PartRecord,
  paragraphs,
  type paragraphsOf,
  type Resolution,
  type Resolved,
  type Segment,
  type segments,
} from "@open-resolutions/json";
import type { getCapability } from "@open-resolutions/json/capabilities";
import type { paragraphs as ownParagraphs, resolution } from "@open-resolutions/json/resolutions/a-res-77-20";
import { type AuthoredActor, definitions, type Schema } from "@open-resolutions/schemas";
import { actor as isActor } from "@open-resolutions/schemas/validators";
import { actor as isPublishedActor } from "@open-resolutions/schemas/validators/published";
import type * as records from "@open-resolutions/types";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(answer: Same<A, B>) => answer;

// Lists and lookups.
same<typeof paragraphs, readonly Paragraph[]>(true);
same<typeof actors, readonly Actor[]>(true);
const interpol = getActor("interpol");
same<typeof interpol.id, "interpol">(true);
export const actor: Actor = interpol;
same<ReturnType<typeof getCapability<"i-24-7">>["id"], "i-24-7">(true);
same<ReturnType<typeof paragraphsOf>, Paragraph[]>(true);
same<Paragraph["id"], ParagraphId>(true);
same<Actor["parent"], ActorId | undefined>(true);
same<string, ActorId>(false);

// The package of types says the same as the package of data.
same<records.Actor["kind"], Actor["kind"]>(true);
same<records.ParagraphId, ParagraphId>(true);
export const sameActor: records.Actor = interpol;

// A switch over every role needs no default.
export function describe({ role }: Mention): string {
  switch (role) {
    case "addressee":
    case "partner":
    case "beneficiary":
    case "provider":
      return "somebody";
    case "instrument":
    case "adversary":
    case "place":
    case "subject":
      return "something";
  }
}

// A switch over every type of record needs no default, and each case has the fields of its type.
export function labelOf(record: AnyRecord): string {
  switch (record.type) {
    case "resolution":
      return record.slug;
    case "paragraph":
      return record.label;
    case "part":
      same<typeof record, PartRecord>(true);
      return `${record.paragraph.id}: ${record.text}`;
    case "actor":
    case "capability":
      return record.name;
    case "document":
      return record.symbol ?? record.title ?? record.id;
    case "verb":
      return record.class;
    case "theme":
      return record.label;
  }
}

// A mention is of an actor or of a capability, and never of both.
export function namedBy(mention: Mention): string {
  if (mention.actor === undefined) {
    same<typeof mention, CapabilityMention>(true);
    return mention.capability;
  }
  same<typeof mention, ActorMention>(true);
  return mention.actor;
}

// The annotations that cover a piece of a text say what they are.
export function titleOf({ covers }: Segment): string[] {
  return covers.map((cover) => {
    if (cover.type === "mention") return namedBy(cover.annotation);
    if (cover.type === "mandate") same<typeof cover.annotation, Mandate>(true);
    return cover.type;
  });
}
same<ReturnType<typeof segments>, Segment[]>(true);

// Joins and tombstones.
export const quotes: string[] = mentionsOf("i-24-7").map(({ mention }) => mention.quote);
export const ofActor: ActorId[] = mentionsOf("interpol").map(({ mention }) => mention.actor);
export const bodies: Actor[] = childrenOf("united-nations");
export const databases: Capability[] = childrenOf("interpol-capabilities");
same<Resolved["status"], "current" | "moved" | "split" | "withdrawn">(true);
same<Extract<Resolved, { status: "current" }>["records"], readonly [AnyRecord]>(true);

// The slug of a resolution and the symbol of a document are ids too; any text is looked for.
same<typeof resolution.id, "A/RES/77/20">(true);
same<typeof ownParagraphs, readonly Paragraph[]>(true);
export const bySlug: Resolution = getResolution("a-res-77-20");
export const bySymbol = [getDocument("A/RES/75/10"), ...citationsOf("A/RES/75/10")];
same<ReturnType<typeof findActor>, Actor | undefined>(true);
export const anybody = findActor("whoever" as string);

// Validators narrow, and the schemas are data.
const unknown: unknown = JSON.parse("{}");
if (isActor(unknown)) same<typeof unknown, AuthoredActor>(true);
if (isPublishedActor(unknown)) same<typeof unknown.mentions.count, number>(true);
export const schema: Schema | undefined = definitions.actor;
export const authored: AuthoredActor = { id: "unodc", name: "UNODC", kind: "office" };

// @ts-expect-error: the text has no such paragraph
getParagraph("a-res-77-20.op21");
// @ts-expect-error: any text is not an id
getParagraph("op17" as string);
// @ts-expect-error: an actor's id is misspelt
export const misspelt: ActorId = "interpoll";
// @ts-expect-error: a capability is not an actor
export const capability: ActorId = "i-24-7";
// @ts-expect-error: no name
export const nameless: Actor = {
  type: "actor",
  id: "unodc",
  aliases: [],
  kind: "office",
  identifiers: [],
  sources: [],
  mentions: { count: 0, first: null },
};
const complete: Actor = {
  type: "actor",
  id: "unodc",
  name: "UNODC",
  aliases: [],
  kind: "office",
  identifiers: [],
  sources: [],
  mentions: { count: 0, first: null },
};
// @ts-expect-error: an unknown key
export const extended: Actor = { ...complete, nickname: "the Office" };
// @ts-expect-error: no such kind
export const wrongKind: Actor = { ...complete, kind: "bureau" };
// @ts-expect-error: a number is written as text
export const wrongCount: Actor = { ...complete, mentions: { count: "0", first: null } };
// @ts-expect-error: what is absent is left out, not undefined
export const undefinedParent: Actor = { ...complete, parent: undefined };
// @ts-expect-error: an offset is a number
export const offset: Mention["start"] = "12";
// @ts-expect-error: no such role
export const role: Mention["role"] = "observer";
// @ts-expect-error: the lists are not to be changed
paragraphs.push(getParagraph("a-res-77-20.op1"));
// @ts-expect-error: a derived field is not written by an author
export const derived: AuthoredActor = { ...authored, mentions: { count: 0, first: null } };
// @ts-expect-error: a paragraph is no actor
export const wrongType: Actor = { ...complete, type: "paragraph" };
// @ts-expect-error: no resolution has this slug
getResolution("a-res-77-21");
// @ts-expect-error: no document has this symbol
citationsOf("A/RES/75/0");
// @ts-expect-error: an actor's id is misspelt
mentionsOf("interpoll");
// @ts-expect-error: a document has no children
childrenOf("a-res-75-10");
// @ts-expect-error: an id is a text
findActor(7);
// @ts-expect-error: a record is not to be changed
interpol.name = "Interpol";
// @ts-expect-error: nor is a list in it
interpol.aliases.push("ICPO");
const words = { quote: "INTERPOL", role: "partner", start: 0, end: 8 } as const;
// @ts-expect-error: a mention names somebody or something
export const nobody: Mention = words;
// @ts-expect-error: a mention names one or the other
export const both: Mention = { ...words, actor: "interpol", capability: "i-24-7" };
