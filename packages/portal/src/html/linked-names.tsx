import { documentAddress } from "@open-resolutions/core";
import { addressOf, documentName, nameOf, shortNameOf } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";
import { Link, OutLink } from "./link.tsx";

/** A State: a link to its votes. */
export function StateLink({ site, id }: { site: Site; id: string }) {
  const name = shortNameOf(site, "actor", id);
  const shown = name === id ? wordsOf(id) : name;
  return site.indexed?.votesOf.has(id) ? <Link to={`states/${id}.html`}>{shown}</Link> : shown;
}

/** A document: its page in the index or in the text edition, else the official document, else its title. */
export function DocumentLink({ site, id }: { site: Site; id: string }) {
  const indexed = site.indexed?.bySlug.get(id);
  if (indexed) return <Link to={`index/${id}.html`}>{indexed.id}</Link>;
  const own = addressOf(site, "document", id);
  if (own !== undefined) return <Link to={own}>{nameOf(site, "document", id)}</Link>;
  const symbol = site.indexed?.documents.get(id)?.symbol;
  if (symbol === undefined) return documentName(site, id);
  return <OutLink href={documentAddress(symbol)}>{symbol}</OutLink>;
}

/** An id as words, for a State whose record is not in the register. */
function wordsOf(id: string): string {
  return id.replaceAll("-", " ");
}
