// A web worker that looks an actor up: it bundles one record type and nothing else.
import { findActor } from "@open-resolutions/json/actors";

globalThis.onmessage = ({ data }) => globalThis.postMessage(findActor(data)?.name ?? null);
