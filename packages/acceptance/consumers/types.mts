// What the published types promise to a program that is an ES module. Each line below an expected error must be
// one: the test also compiles this file without the expectations and counts the errors.
import {
  type Actor,
  type ActorId,
  type actors,
  getActor,
  getParagraph,
  type Mention,
  mentionsOf,
  type Paragraph,
  type ParagraphId,
  paragraphs,
  type paragraphsOf,
  type resolve,
} from "@open-resolutions/json";
import type { getCapability } from "@open-resolutions/json/capabilities";
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

// Joins and tombstones.
export const quotes: string[] = mentionsOf("i-24-7").map(({ mention }) => mention.quote);
same<NonNullable<ReturnType<typeof resolve>>["status"], "current" | "moved" | "split" | "withdrawn">(true);

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
// @ts-expect-error: a capability is no actor
export const capability: ActorId = "i-24-7";
// @ts-expect-error: no name
export const nameless: Actor = {
  id: "unodc",
  aliases: [],
  kind: "office",
  identifiers: [],
  sources: [],
  mentions: { count: 0, first: null },
};
const complete: Actor = {
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
