import type { SiteInput } from "../site-input.ts";

type Named = Pick<SiteInput, "isPublished" | "description">;

/**
 * What the pages call themselves: somebody's own records have the title that they were given. Pages say beside their name
 * that they are unofficial, so the name need not.
 */
export function siteName({ isPublished, description }: Named): string {
  return isPublished ? "Open Resolutions" : description.title.replace(/ \(unofficial\)$/, "");
}

/** What a citation names as its source. The version of somebody's own records can be that of the program that made them. */
export function sourceName({ isPublished, description: { title, version } }: Named): string {
  return isPublished ? `${title.split(":")[0]}, version ${version}` : title;
}

/** Whether there is something to say about an earlier version. */
export function hasChanges({ isPublished, changes }: Pick<SiteInput, "isPublished" | "changes">): boolean {
  return isPublished === true || changes !== undefined;
}
