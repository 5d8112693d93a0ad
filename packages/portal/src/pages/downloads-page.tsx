import { DataTable } from "../html/data-table.tsx";
import { Link, OutLink } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import type { Site } from "../model/site.ts";
import { thousands } from "../model/thousands.ts";
import { loadingLines } from "./loading-lines.ts";

const releases = "https://github.com/open-resolutions/open-resolutions/releases";

/** Every format with its bytes, its hash and how to load it. */
export function downloadsPage(site: Site): Page {
  const { downloads, description } = site;
  const about = `Version ${description.version} in every format, with hashes and lines that load it.`;
  return {
    path: "downloads.html",
    title: "Downloads",
    about,
    scripts: ["assets/reading.js"],
    content: (
      <>
        <h1>Downloads</h1>
        <p class="lead">{about}</p>
        {downloads ? (
          <DataTable
            caption={`Licence: ${description.license}. A ZIP has one file for each table or record type, with a README.`}
            columns={["File", "Format", "Rows", "Bytes", "SHA-256"]}
            numbers={[2, 3]}
            rows={downloads.index.map(({ path, format, rows, bytes, sha256 }) => [
              <Link to={`downloads/${path}`}>{path}</Link>,
              format,
              thousands(rows),
              thousands(bytes),
              <code class="hash">{sha256}</code>,
            ])}
          />
        ) : (
          <p>
            These pages were made without files to download. <code>npx open-resolutions export</code> makes
            them, and the <Link to="explorer.html">explorer</Link> saves its tables.
          </p>
        )}
        {site.index && (
          <p>
            The facts of the <Link to="index/index.html">index</Link> are in the package{" "}
            <code>@open-resolutions/index</code>, as Parquet and NDJSON. The files of the latest release have
            them together with the texts and registers in one SQLite database:{" "}
            <OutLink href={`${releases}/latest/download/open-resolutions-with-index.sqlite.gz`}>
              open-resolutions-with-index.sqlite.gz
            </OutLink>
            .
          </p>
        )}
        <p>
          This page always has the latest version. Each earlier version stays among the files of its{" "}
          <OutLink href={releases}>release on GitHub</OutLink>. The{" "}
          <Link to="dictionary.html">data dictionary</Link> explains every column.
        </p>
        <h2>How to load it</h2>
        {loadingLines(description.version).map(({ tool, file, lines }) => (
          <figure class="copy">
            <figcaption>
              {tool}: {file}
            </figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, so the keyboard must reach it */}
            <pre tabIndex={0}>{lines}</pre>
          </figure>
        ))}
      </>
    ),
  };
}
