import { slugOf } from "@open-resolutions/symbols";
import { DataTable } from "../html/data-table.tsx";
import { Link, OutLink } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import type { Site } from "../model/site.ts";
import { thousands } from "../model/thousands.ts";
import type { DownloadFile } from "../site-input.ts";
import { type FileNames, indexLoadingLines, type LoadingLines, loadingLines } from "./loading-lines.ts";

/** The folder of the files of the index among the downloads. */
const ofIndex = "index/";
const releases = "https://github.com/open-resolutions/open-resolutions/releases";

/** Every format with its bytes, its hash and how to load it. */
export function downloadsPage(site: Site): Page {
  const { downloads, description } = site;
  const indexFiles = (downloads?.index ?? []).filter(({ path }) => path.startsWith(ofIndex));
  const about = site.isPublished
    ? `Version ${description.version} in every format, with hashes and lines that load it.`
    : "How to get these records as tables and files, and how to load them.";
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
          <Files
            title="Text edition"
            about={`Licence: ${description.license}. A ZIP has one file for each table or record type, with a README.`}
            files={downloads.index.filter(({ path }) => !path.startsWith(ofIndex))}
          />
        ) : (
          <p>
            These pages were made without files to download.{" "}
            <code>npx open-resolutions export data --to csv,sqlite,xlsx --out tables</code>, with the folder
            of the records in the place of <code>data</code>, makes them, and the{" "}
            <Link to="explorer.html">explorer</Link> saves its tables.
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
          {site.isPublished && (
            <>
              This page always has the latest version. Each earlier version stays among the files of its{" "}
              <OutLink href={releases}>release on GitHub</OutLink>; a <Link to="changes.xml">feed</Link> tells
              of <Link to="changes.html">what changed</Link>.{" "}
            </>
          )}
          The <Link to="dictionary.html">data dictionary</Link> explains every column.
        </p>
        <Lines title="How to load it" lines={loadingLines(namesOf(site))} />
        {indexFiles.length > 0 && (
          <>
            <Files
              title="Index"
              about={`Licence: ${description.license}. Facts that a program read, without sentences: Parquet tables.`}
              files={indexFiles}
            />
            <p>
              <Link to="downloads/index/datapackage.json">datapackage.json</Link> explains every column. One
              resolution alone is the JSON of its page, such as{" "}
              <code>index/{slugOf(site.index?.resolutions.at(-1)?.id ?? "")}.json</code>.
            </p>
            <Lines title="How to load the index" lines={indexLoadingLines} />
          </>
        )}
      </>
    ),
  };
}

/** The names of the files that are not named after their tables. */
function namesOf({ isPublished, description: { name, version } }: Site): FileNames {
  if (isPublished) {
    const database = name ?? "open-resolutions";
    return { workbook: `${database}-${version}`, database, hasPackage: true };
  }
  const file = name ?? "open-resolutions-export";
  return { workbook: file, database: file, hasPackage: false };
}

function Files({ title, about, files }: { title: string; about: string; files: readonly DownloadFile[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <DataTable
        caption={about}
        label={`Files: ${title}`}
        columns={["File", "Format", "Rows", "Bytes", "SHA-256"]}
        numbers={[2, 3]}
        isStacked
        rows={files.map(({ path, format, rows, bytes, sha256 }) => [
          <Link to={`downloads/${path}`}>{path.slice(path.lastIndexOf("/") + 1)}</Link>,
          format,
          thousands(rows),
          thousands(bytes),
          <code class="hash">{sha256}</code>,
        ])}
      />
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly LoadingLines[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.map(({ tool, file, lines: text }) => (
        <figure class="copy">
          <figcaption>
            {tool}: {file}
          </figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, so the keyboard must reach it */}
          <pre tabIndex={0}>{text}</pre>
        </figure>
      ))}
    </section>
  );
}
