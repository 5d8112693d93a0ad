import { slugOf } from "@open-resolutions/symbols";
import { titleOf } from "../model/index-links.ts";
import type { IndexedResolution } from "../site-input.ts";
import { DataTable } from "./data-table.tsx";
import { Link } from "./link.tsx";

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
