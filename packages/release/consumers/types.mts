import {
  type Actor,
  type ActorId,
  actors,
  dataset,
  getActor,
  type Mention,
  resolve,
} from "@open-resolutions/json";
import { actor as isActor } from "@open-resolutions/schemas/validators";
import type * as records from "@open-resolutions/types";

export const version: string = dataset.version;
export const first: Actor | undefined = actors[0];
export const same: records.Actor = getActor("interpol");
export const interpol: Actor = getActor("interpol");
export const status: "current" | "moved" | "split" | "withdrawn" | undefined = resolve("interpol")?.status;
export const role: Mention["role"] = "addressee";
export const isInterpol: boolean = isActor(interpol as unknown);

// @ts-expect-error: no actor has this id
export const unknown: ActorId = "no-such-actor";
