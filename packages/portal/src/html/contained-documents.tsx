import { counted } from "@open-resolutions/core";
import type { Site } from "../model/site.ts";
import { RecordLink } from "./link.tsx";

/** Documents whose text is in another one. Texts cite their titles more often than the number of that one. */
export function ContainedDocuments({ site, ids }: { site: Site; ids: readonly string[] }) {
  return (
    <ul class="columns">
      {ids.map((id) => {
        const citing = site.indexed?.citing.get(id)?.length ?? 0;
        return (
          <li>
            <RecordLink site={site} type="document" id={id} />
            {citing > 0 && `, cited by ${counted(citing, "resolution")} of the index`}
          </li>
        );
      })}
    </ul>
  );
}
