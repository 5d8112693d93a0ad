import type { RecordType } from "@open-resolutions/core";
import { DataTable } from "../html/data-table.tsx";
import { Link, RecordLink } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import type { Site } from "../model/site.ts";

/** What is different from the version before. */
export function changesPage(site: Site): Page {
  const { changes, description } = site;
  const about = `What changed in version ${description.version}.`;
  const records = changes?.records;
  return {
    path: "changes.html",
    title: "Changes",
    about,
    content: (
      <>
        <h1>Changes</h1>
        <p class="lead">{about}</p>
        {!changes && <p>These records were not compared with an earlier version.</p>}
        {changes && (
          <>
            <p>
              {changes.from
                ? `Compared with version ${changes.from.version}.`
                : "This is the first version: every record is new."}{" "}
              A reader of feeds can follow <Link to="changes.xml">changes.xml</Link>.
            </p>
            {(["added", "changed", "moved", "removed"] as const).map((kind) => {
              const own = records?.[kind] ?? [];
              return own.length === 0 ? null : (
                <section>
                  <h2>
                    {own.length} {kind}
                  </h2>
                  <DataTable
                    caption={`Records ${kind}`}
                    columns={["Type", "Record"]}
                    rows={own.map((change) => [
                      change.type,
                      <RecordLink
                        site={site}
                        type={change.type as RecordType}
                        id={"id" in change ? change.id : change.to}
                      />,
                    ])}
                  />
                </section>
              );
            })}
          </>
        )}
      </>
    ),
  };
}
