import { createHash } from "node:crypto";
import { documentAddress } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import { addressOf, documentName, nameOf, shortNameOf } from "../model/addresses.ts";
import { titleOf } from "../model/index-links.ts";
import type { Site } from "../model/site.ts";
import type { IndexedResolution } from "../site-input.ts";
import { DataTable } from "./data-table.tsx";
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

/** The address of a subject. A file system takes names of up to 255 bytes, and some headings are longer. */
export function subjectAddress(id: string): string {
  const longest = 150;
  const hash = () => createHash("sha256").update(id).digest("hex").slice(0, 8);
  return `subjects/${id.length <= longest ? id : `${id.slice(0, longest)}-${hash()}`}.html`;
}

/** Resolutions of the index as a table. */
export function IndexedTable({
  caption,
  label,
  resolutions,
}: {
  caption: string;
  label?: string;
  resolutions: readonly IndexedResolution[];
}) {
  return (
    <DataTable
      caption={caption}
      label={label ?? caption}
      columns={["Symbol", "Title", "Adopted", "Vote"]}
      wide={1}
      rows={resolutions.map((resolution) => [
        <Link to={`index/${slugOf(resolution.id)}.html`}>{resolution.id}</Link>,
        titleOf(resolution),
        resolution.adopted,
        countsText(resolution),
      ])}
    />
  );
}

/** A vote in few words: `176–4–1`, in favour, against and abstaining. */
function countsText({ vote }: IndexedResolution): string {
  if (!vote) return "not known";
  if (vote.method !== "recorded") return vote.method.replace("without-vote", "without a vote");
  return `${vote.inFavour}–${vote.against}–${vote.abstaining}`;
}

/** An id as words, for a State whose record is not in the register. */
function wordsOf(id: string): string {
  return id.replaceAll("-", " ");
}
