import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import type { Site } from "../model/site.ts";
import { AboutLead } from "./about-lead.tsx";

/** The guides, and the page that says what this is. */
export function guidePages(site: Site): Page[] {
  const guides = site.guides ?? [];
  const about = site.isPublished
    ? "What Open Resolutions is, how its statements are made, and how to correct them."
    : "What these pages are, and how to read them.";
  return [
    ...guides.map(({ name, title, html }) => ({
      path: `guides/${name}.html`,
      title,
      about: title,
      // The guides are our own documents, not records.
      content: <div class="guide" dangerouslySetInnerHTML={{ __html: html }} />,
    })),
    {
      path: "about.html",
      title: "About",
      about,
      content: (
        <>
          <h1>About</h1>
          <AboutLead site={site} />
          <h2>How to read a page</h2>
          <p>
            The text of a resolution is the text as printed. Statements about it, such as who is asked to act,
            quote the words that they are about. A statement that a program proposed and no person confirmed
            says so.
          </p>
          <h2>What leaves your browser</h2>
          <p>
            Nothing. The pages load no file from elsewhere, set no cookie and count no visit. A text that you
            paste stays in the page.
          </p>
          <h2>Without a network</h2>
          <p>
            Copy the folder of these pages to your disk and open <code>index.html</code>: everything works
            there too, except saved drafts.
          </p>
          {guides.length > 0 && (
            <>
              <h2>Guides</h2>
              <ul>
                {guides.map(({ name, title }) => (
                  <li>
                    <Link to={`guides/${name}.html`}>{title}</Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ),
    },
  ];
}
