import { groupBy } from "@open-resolutions/core";
import { organOf, slugOf } from "@open-resolutions/symbols";
import { DataTable } from "../html/data-table.tsx";
import { Link } from "../html/link.tsx";
import { StateLink } from "../html/linked-names.tsx";
import type { Page } from "../html/page.tsx";
import { addressOf, nameOf } from "../model/addresses.ts";
import type { Agreements } from "../model/agreement.ts";
import { type CastVote, titleOf } from "../model/index-links.ts";
import type { Site } from "../model/site.ts";

/** Below so many votes in common a percentage would mean nothing. */
const fewestVotes = 10;

/** How a State voted, and how often others voted the same. */
export function statePage(site: Site, state: string, votes: readonly CastVote[], compared: Agreements): Page {
  const known = nameOf(site, "actor", state);
  const name = known === state ? state.replaceAll("-", " ") : known;
  const own = addressOf(site, "actor", state);
  const byYear = [...groupBy(votes, ({ resolution }) => resolution.adopted.slice(0, 4))].sort(([a], [b]) =>
    a < b ? 1 : -1,
  );
  const count = (list: readonly CastVote[], cast: string) => list.filter((vote) => vote.cast === cast).length;
  const years = compared.years.toReversed();
  const others = compared.states
    .filter((other) => other !== state && compared.between(state, other).both >= fewestVotes)
    .map((other) => ({ other, share: shareOf(compared.between(state, other)) }))
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || (a.other < b.other ? -1 : 1));
  const rare = votes.filter(({ cast }) => cast !== "in-favour").toReversed();
  return {
    path: `states/${state}.html`,
    title: `Votes of ${name}`,
    about: `How ${name} voted, and how often others voted the same.`,
    content: (
      <article>
        <p class="kicker">State</p>
        <h1>{name}</h1>
        <p>
          <Link to={`explorer.html#table=index-votes&state=${state}`}>
            All {votes.length} votes as a table
          </Link>
          {own !== undefined && (
            <>
              {" "}
              · <Link to={own}>Where resolutions name it</Link>
            </>
          )}
        </p>
        <section>
          <h2>By year</h2>
          <DataTable
            caption="Recorded votes"
            columns={["Year", "Organ", "In favour", "Against", "Abstaining", "Absent"]}
            numbers={[2, 3, 4, 5]}
            rows={byYear.flatMap(([year, ofYear]) =>
              [...groupBy(ofYear, ({ resolution }) => resolution.organ)].map(([organ, list]) => [
                year,
                organOf(organ)?.name ?? organ,
                ...["in-favour", "against", "abstaining", "absent"].map((cast) => count(list, cast)),
              ]),
            )}
          />
        </section>
        {others.length > 0 && (
          <section>
            <h2>Agreement with others in the General Assembly</h2>
            <DataTable
              caption={`Per cent of its recorded votes in which both took part and voted the same. A number of all years leads to the votes of both. Empty below ${fewestVotes} votes in common`}
              label="Agreement with others"
              columns={["State", "All years", ...years]}
              numbers={["", ...years].map((_, at) => at + 1)}
              rows={others.map(({ other, share }) => [
                <StateLink site={site} id={other} />,
                share === undefined ? (
                  ""
                ) : (
                  <Link
                    to={`explorer.html#table=index-votes&organ=general-assembly&state=${state}&state=${other}`}
                  >
                    {share}
                  </Link>
                ),
                ...years.map((year) => {
                  const agreement = compared.between(state, other, year);
                  return agreement.both >= fewestVotes ? (shareOf(agreement) ?? "") : "";
                }),
              ])}
            />
          </section>
        )}
        {rare.length > 0 && (
          <section>
            <h2>Votes other than in favour</h2>
            <details>
              <summary>All {rare.length}, the latest first</summary>
              <DataTable
                caption={`${rare.length} votes`}
                label="Votes other than in favour"
                columns={["Resolution", "Title", "Adopted", "Vote"]}
                wide={1}
                rows={rare.map(({ resolution, cast }) => [
                  <Link to={`index/${slugOf(resolution.id)}.html`}>{resolution.id}</Link>,
                  titleOf(resolution),
                  resolution.adopted,
                  cast.replaceAll("-", " "),
                ])}
              />
            </details>
          </section>
        )}
      </article>
    ),
  };
}

/** A whole number of per cent; undefined without a vote in common. */
function shareOf({ same, both }: { same: number; both: number }): number | undefined {
  return both === 0 ? undefined : Math.round((100 * same) / both);
}
