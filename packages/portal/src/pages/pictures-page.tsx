import type { Resolution } from "@open-resolutions/schemas";
import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import { PictureView } from "../html/picture-view.tsx";
import { resolutionAddress } from "../model/addresses.ts";
import { resolutionTitle } from "../model/resolution-title.ts";
import type { Site } from "../model/site.ts";
import { picturesOf } from "../pictures/pictures-of-resolution.ts";

/** Pictures of one resolution, each with the table that says the same. */
export function picturesPage(site: Site, resolution: Resolution): Page {
  const { id, slug } = resolution;
  const about = `${id} in pictures, each with an equal table.`;
  return {
    path: `pictures/${slug}.html`,
    title: `Pictures of ${id}`,
    about,
    content: (
      <>
        <h1>
          <span>{id}</span> Pictures
        </h1>
        <p class="lead">
          <Link to={resolutionAddress(slug)}>{resolutionTitle(site, resolution)}</Link>
        </p>
        {picturesOf(site, resolution).map((picture) => (
          <PictureView picture={picture} file={slug} />
        ))}
      </>
    ),
  };
}
