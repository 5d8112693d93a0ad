import type { Dataset } from "@open-resolutions/core";
import { type Attributes, element } from "./xml.ts";

/** What the documents need to know of the registers: what each actor, capability and cited document is called. */
export interface Names {
  readonly actors: Map<string, { name: string; isOfficial: boolean }>;
  readonly capabilities: Map<string, string>;
  readonly documents: Map<string, { name: string; symbol: string | undefined; url: string | undefined }>;
}

/** No names yet. */
export function noNames(): Names {
  return { actors: new Map(), capabilities: new Map(), documents: new Map() };
}

/** Adds the names in some records. */
export function addNames(names: Names, { actors, capabilities, documents }: Partial<Dataset>): void {
  for (const { id, name, kind } of actors ?? [])
    names.actors.set(id, { name, isOfficial: kind === "official" });
  for (const { id, name } of capabilities ?? []) names.capabilities.set(id, name);
  for (const { id, symbol, title, url } of documents ?? [])
    names.documents.set(id, { name: title ?? symbol ?? id, symbol, url: url ?? undefined });
}

/** Something outside the document to which it refers: an item of its `references`. */
interface Reference {
  readonly name: string;
  readonly attributes: Attributes;
}

/** Collects what a document refers to, each once, in the order of the text. */
export interface References {
  /** The value of `refersTo` for an actor, and whether it is an official. */
  actor(id: string): { readonly refersTo: string; readonly isOfficial: boolean };
  /** The value of `refersTo` for a capability. */
  capability(id: string): string;
  /** The value of `refersTo` for a document, and the address at which it is read, or its item in `references`. */
  document(id: string): { readonly refersTo: string; readonly href: string };
  /** The items collected so far. */
  print(): string[];
}

/**
 * The non-document entities are named by the ids of our registers, after the name of the register. (Akoma Ntoso Naming
 * Convention 1.0, 4.11: `/akn/ontology/`, the class, an id that names the resource in which it is defined.)
 */
export function collectReferences(names: Names): References {
  const found = new Map<string, Reference>();
  const refer = (eId: string, name: string, attributes: Attributes) => {
    if (!found.has(eId)) found.set(eId, { name, attributes: { eId, ...attributes } });
    return `#${eId}`;
  };
  return {
    actor(id) {
      const { name = id, isOfficial = false } = names.actors.get(id) ?? {};
      const [element, kind] = isOfficial ? ["TLCRole", "role"] : ["TLCOrganization", "organization"];
      const refersTo = refer(`actor-${id}`, element, { href: ontologyIri(kind, id), showAs: name });
      return { refersTo, isOfficial };
    },
    capability(id) {
      const showAs = names.capabilities.get(id) ?? id;
      return refer(`capability-${id}`, "TLCObject", { href: ontologyIri("object", id), showAs });
    },
    document(id) {
      const { name: showAs = id, symbol: shortForm, url } = names.documents.get(id) ?? {};
      const href = url ?? ontologyIri("reference", id);
      const refersTo = refer(`document-${id}`, "TLCReference", { name: "document", href, showAs, shortForm });
      return { refersTo, href: url ?? refersTo };
    },
    print: () => [...found.values()].map(({ name, attributes }) => element(name, attributes)),
  };
}

function ontologyIri(kind: string, id: string): string {
  return `/akn/ontology/${kind}/open-resolutions.${id}`;
}
