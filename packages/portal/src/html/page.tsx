import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { hasChanges, siteName } from "../model/site-name.ts";
import type { SiteInput } from "../site-input.ts";
import { Link } from "./link.tsx";
import { Root } from "./root.ts";

const repository = "https://github.com/open-resolutions/open-resolutions";

/** A page of the site. */
export interface Page {
  /** The address from the root, such as `actors/unodc.html`. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines. */
  readonly about: string;
  readonly content: ComponentChildren;
  /** The scripts that it loads, by their paths from the root. A page is readable without them. */
  readonly scripts?: readonly string[];
  /** It starts a worker from a Blob, which its policy must allow. */
  readonly hasWorker?: boolean;
  /** Where browsers go on to, from the root: for a record that has moved. */
  readonly movedTo?: string | undefined;
  /** The address of the same as JSON, from the root. */
  readonly twin?: string;
}

/** The main parts of the site, in the order of the navigation. */
const sections = [
  ["resolutions/index.html", "Resolutions"],
  ["index/index.html", "Index"],
  ["actors/index.html", "Actors"],
  ["capabilities/index.html", "Capabilities"],
  ["documents/index.html", "Documents"],
  ["themes/index.html", "Themes"],
  ["verbs/index.html", "Verbs"],
  ["explorer.html", "Explorer"],
  ["search.html", "Search"],
  ["compare.html", "Compare"],
  ["try.html", "Try it"],
  ["downloads.html", "Downloads"],
] as const;

/** A page as HTML. No text of a record becomes markup: everything is rendered as text. */
export function renderPage(
  page: Page,
  site: Pick<SiteInput, "description" | "index" | "address" | "isPublished" | "changes">,
): string {
  const { address } = site;
  const isAnywhere = page.path === "404.html" && address !== undefined;
  const root = isAnywhere ? new URL(address).pathname : "../".repeat(page.path.split("/").length - 1);
  return `<!doctype html>\n${renderToString(
    <Root.Provider value={root}>
      <Document page={page} root={root} site={site} />
    </Root.Provider>,
  )}\n`;
}

/** Nothing from elsewhere, nothing inline, and no form but those that stay in the site. */
function policyOf({ hasWorker }: Page): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(hasWorker ? ["worker-src blob:"] : []),
  ].join("; ");
}

interface DocumentProps {
  page: Page;
  root: string;
  site: Pick<SiteInput, "description" | "index" | "isPublished" | "changes">;
}

function Document({ page, root, site }: DocumentProps) {
  const { index, isPublished } = site;
  const name = siteName(site);
  const isHome = page.path === "index.html";
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(page)} />
        {page.movedTo && <meta http-equiv="refresh" content={`0; url=${root}${page.movedTo}`} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={page.about} />
        <title>{isHome ? page.title : `${page.title} · ${name}`}</title>
        <link rel="stylesheet" href={`${root}assets/style.css`} />
        <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
        {hasChanges(site) && (
          <link rel="alternate" href={`${root}changes.xml`} type="application/atom+xml" title="Changes" />
        )}
        {page.twin && (
          <link rel="alternate" href={root + page.twin} type="application/json" title="As JSON" />
        )}
        {page.scripts?.map((script) => (
          <script defer src={root + script} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <p class="brand">
            <Link to="index.html">{name}</Link> <span>unofficial</span>
          </p>
          <nav aria-label="Main">
            <ul>
              {sections
                .filter(([to]) => index || to !== "index/index.html")
                .map(([to, name]) => (
                  <li>
                    <a
                      href={root + to}
                      aria-current={to === page.path ? "page" : isInside(page.path, to) ? "true" : undefined}
                    >
                      {name}
                    </a>
                  </li>
                ))}
            </ul>
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {page.content}
        </main>
        <footer class="bottom">
          <Source site={site} />
          <p>
            {page.twin && (
              <>
                <Link to={page.twin}>This page as JSON</Link> ·{" "}
              </>
            )}
            <Link to="about.html">About</Link> · <Link to="dictionary.html">Data dictionary</Link> ·{" "}
            <Link to="rules.html">Rules</Link>
            {hasChanges(site) && (
              <>
                {" "}
                · <Link to="changes.html">Changes</Link> (<Link to="changes.xml">feed</Link>)
              </>
            )}
            {isPublished && (
              <>
                {" "}
                · <a href={repository}>GitHub</a>
              </>
            )}
          </p>
        </footer>
      </body>
    </html>
  );
}

/** Which version this is, or with what somebody made it, and what is authoritative. */
function Source({ site: { description, isPublished } }: Pick<DocumentProps, "site">) {
  const { version, license } = description;
  return (
    <p>
      {isPublished ? (
        `Version ${version}.`
      ) : (
        <>
          Made with <a href={repository}>Open Resolutions</a>.
        </>
      )}{" "}
      Unofficial: only the documents of the United Nations are authoritative.
      {license === "CC0-1.0" && " Data CC0 1.0, code MIT."} Please acknowledge the United Nations as the
      source of the texts.
    </p>
  );
}

/** Whether a page is below a section: `actors/unodc.html` is below `actors/index.html`. */
const ofIndex = ["states/", "subjects/", "years/"];

function isInside(path: string, section: string): boolean {
  if (section === "index/index.html" && ofIndex.some((folder) => path.startsWith(folder))) return true;
  return section.endsWith("/index.html") && path.startsWith(section.slice(0, -"index.html".length));
}
