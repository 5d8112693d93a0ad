import { nameOf } from "../model/addresses.ts";
import { dueSessions } from "../model/deadline.ts";
import type { Site } from "../model/site.ts";
import { thousands } from "../model/thousands.ts";
import type { IndexInput } from "../site-input.ts";
import { DataTable } from "./data-table.tsx";
import { Link, RecordLink } from "./link.tsx";

/** So many sessions are shown, the next first. */
const shownSessions = 3;

/** Regular sessions of the General Assembly begin in September: the first in 1946 (rule 1 of its rules of procedure). */
const first = { year: 1946, month: 9 };

/**
 * What the General Assembly has asked for at its next sessions. Next is counted from the latest resolution of the index,
 * because the pages know no clock.
 */
export function DueNext({ site, index: { resolutions } }: { site: Site; index: IndexInput }) {
  const latest = resolutions.reduce((day, { adopted }) => (adopted > day ? adopted : day), "");
  const [year = 0, month = 0] = latest.split("-").map(Number);
  const next = year - first.year + (month >= first.month ? 2 : 1);
  const due = new Map<number, { count: number; assignees: Map<string, number> }>();
  for (const { organ, paragraphs } of resolutions) {
    if (organ !== "general-assembly") continue;
    for (const mandate of paragraphs.flatMap(({ mandates = [] }) => mandates)) {
      for (const session of dueSessions(mandate).map(Number)) {
        if (session < next) continue;
        const own = due.get(session) ?? { count: 0, assignees: new Map<string, number>() };
        own.count += 1;
        for (const id of mandate.assignees ?? []) own.assignees.set(id, (own.assignees.get(id) ?? 0) + 1);
        due.set(session, own);
      }
    }
  }
  if (due.size === 0) return null;
  const rows = [...due]
    .sort(([a], [b]) => a - b)
    .slice(0, shownSessions)
    .map(([session, { count, assignees }]) => [
      <>
        Session {session}, from September {first.year - 1 + session}
      </>,
      <Link to={`explorer.html#table=index-mandates&organ=general-assembly&session=${session}`}>
        {thousands(count)} {count === 1 ? "mandate" : "mandates"}
      </Link>,
      mostAsked(assignees).map(([id, times], at) => (
        <>
          {at > 0 && ", "}
          <RecordLink site={site} type="actor" id={id}>
            {nameOf(site, "actor", id)}
          </RecordLink>{" "}
          ({times})
        </>
      )),
    ]);
  return (
    <section>
      <h2>What the General Assembly has asked for next</h2>
      <DataTable
        caption={`Counted from the latest resolution of the index, ${latest}`}
        columns={["Due at", "Asked for", "Asked most often"]}
        wide={2}
        rows={rows}
        isStacked
      />
    </section>
  );
}

function mostAsked(assignees: ReadonlyMap<string, number>): [id: string, times: number][] {
  return [...assignees].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3);
}
