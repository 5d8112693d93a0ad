// What the published types promise to a CommonJS module.
import json = require("@open-resolutions/json");
import schemas = require("@open-resolutions/schemas");
import validators = require("@open-resolutions/schemas/validators");

import { type actors, getActor } from "@open-resolutions/json/actors";
import type * as records from "@open-resolutions/types";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(answer: Same<A, B>) => answer;

same<typeof json.paragraphs, readonly json.Paragraph[]>(true);
same<typeof actors, readonly json.Actor[]>(true);
const interpol = getActor("interpol");
same<typeof interpol.id, "interpol">(true);
const actor: records.Actor = interpol;
const label: string = json.getParagraph("a-res-77-20.op17").label;
const schema: schemas.Schema | undefined = schemas.definitions.actor;
const unknown: unknown = JSON.parse("{}");
if (validators.actor(unknown)) same<typeof unknown, schemas.AuthoredActor>(true);

// @ts-expect-error: the text has no such paragraph
json.getParagraph("a-res-77-20.op21");
// @ts-expect-error: an actor's id is misspelt
const misspelt: json.ActorId = "interpoll";
// @ts-expect-error: an unknown key
const extended: json.Actor = { ...actor, nickname: "the Office" };
// @ts-expect-error: no such kind
const wrongKind: json.Actor = { ...actor, kind: "bureau" };
// @ts-expect-error: a number is written as text
const wrongCount: json.Actor = { ...actor, mentions: { count: "0", first: null } };

export { actor, extended, label, misspelt, schema, wrongCount, wrongKind };
