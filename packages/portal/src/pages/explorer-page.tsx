import type { ExplorerTable } from "../explorer/explorer-table.ts";
import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import { thousands } from "../model/thousands.ts";

/** The tables to search, filter, sort and save. The script fills it in. */
export function explorerPage(tables: readonly ExplorerTable[]): Page {
  const about =
    "Search, filter and sort paragraphs, mandates, names, citations and acts, and save what you found.";
  return {
    path: "explorer.html",
    title: "Explorer",
    about,
    scripts: ["data/tables.js", "assets/explorer.js"],
    content: (
      <>
        <h1>Explorer</h1>
        <p class="lead">{about}</p>
        <noscript>
          <p>
            The explorer needs JavaScript. The same tables are among the{" "}
            <Link to="downloads.html">downloads</Link>, and the pages of{" "}
            <Link to="actors/index.html">actors</Link> list everything that each was asked to do.
          </p>
        </noscript>
        <div id="explorer">
          <ul class="sizes">
            {tables.map(({ group, title, rows }) => (
              <li>
                {group}: {title}, {thousands(rows.length)} rows
              </li>
            ))}
          </ul>
        </div>
      </>
    ),
  };
}
