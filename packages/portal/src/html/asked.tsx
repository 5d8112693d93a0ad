import type { AskedWords } from "@open-resolutions/core";
import type { Site } from "../model/site.ts";
import { RecordLinks } from "./link.tsx";

/** Whom a mandate asks: links to the actors, and words for those that no record names. */
export function Asked({ site, asked: { actors, rest } }: { site: Site; asked: AskedWords }) {
  return (
    <>
      <RecordLinks site={site} type="actor" ids={actors} />
      {actors.length > 0 && rest !== "" && " "}
      {rest}
    </>
  );
}
