import { OutLink } from "../html/link.tsx";
import { proposedText } from "../model/confirmation.ts";
import type { Site } from "../model/site.ts";
import { siteName } from "../model/site-name.ts";
import { thousands } from "../model/thousands.ts";

/** What these pages are: the published dataset, or records that somebody made for themselves. */
export function AboutLead({ site }: { site: Site }) {
  if (site.isPublished)
    return (
      <p class="lead">
        Open Resolutions publishes resolutions of the United Nations as structured data that anyone can read,
        check, reuse and extend. It is not a service of the United Nations.
      </p>
    );
  const { resolutions, paragraphs } = site.dataset;
  const count = `${thousands(resolutions.length)} ${resolutions.length === 1 ? "resolution" : "resolutions"}`;
  const proposed = proposedText(paragraphs);
  return (
    <>
      <p class="lead">
        {siteName(site)}: {count} of the United Nations as structured data.
      </p>
      <p>
        Somebody made these pages with the program{" "}
        <OutLink href="https://github.com/open-resolutions/open-resolutions">Open Resolutions</OutLink>. They
        are neither a service of the United Nations nor part of the dataset that the project publishes.
      </p>
      {proposed !== undefined && <p class="note">{proposed}</p>}
    </>
  );
}
