import type { SiteInput } from "../site-input.ts";

type Named = Pick<SiteInput, "isOwn" | "description">;

/** What the pages call themselves: somebody's own records have the title that they were given. */
export function siteName({ isOwn, description }: Named): string {
  return isOwn ? description.title : "Open Resolutions";
}

/** What a citation names as its source. */
export function sourceName({ isOwn, description: { title, version } }: Named): string {
  return isOwn ? `${title} (Open Resolutions ${version})` : `${title.split(":")[0]}, version ${version}`;
}
