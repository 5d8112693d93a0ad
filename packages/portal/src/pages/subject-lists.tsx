import { groupBy } from "@open-resolutions/core";
import { DataTable } from "../html/data-table.tsx";
import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import type { IndexLinks } from "../model/index-links.ts";
import { subjectAddress } from "../model/subject-address.ts";
import { thousands } from "../model/thousands.ts";

/** A subject heading of the index. */
interface Subject {
  readonly id: string;
  readonly heading: string;
  /** How many resolutions have it. */
  readonly count: number;
}

/** So many subjects are on the first page. */
const mostFrequent = 200;

/**
 * The most frequent subjects, and a page for each first letter. One page of all would be too heavy: the library has
 * thousands of headings.
 */
export function subjectLists({ bySubject, headings }: IndexLinks): Page[] {
  const subjects = [...bySubject]
    .map(([id, own]): Subject => ({ id, heading: headings.get(id) ?? id, count: own.length }))
    .sort((a, b) => compare(a.heading.toLowerCase(), b.heading.toLowerCase()) || compare(a.id, b.id));
  const byInitial = groupBy(subjects, ({ heading }) => initialOf(heading));
  const initials = [...byInitial.keys()].sort();
  return [
    frequentPage(subjects, initials),
    ...initials.map((initial) => initialPage(initial, initials, byInitial.get(initial) ?? [])),
  ];
}

function frequentPage(subjects: readonly Subject[], initials: readonly string[]): Page {
  const shown = subjects.toSorted((a, b) => b.count - a.count).slice(0, mostFrequent);
  const caption =
    shown.length < subjects.length
      ? `The ${shown.length} most frequent of ${thousands(subjects.length)}`
      : `All ${shown.length}, the most frequent first`;
  return {
    path: "subjects/index.html",
    title: "Subjects",
    about: "The subject headings of the United Nations library, with the resolutions of the index.",
    scripts: ["assets/lists.js"],
    content: (
      <>
        <h1>Subjects</h1>
        <p class="lead">The headings that the United Nations library gives to resolutions.</p>
        <Initials initials={initials} />
        <SubjectTable caption={caption} subjects={shown} />
      </>
    ),
  };
}

function initialPage(initial: string, initials: readonly string[], subjects: readonly Subject[]): Page {
  const title = `Subjects: ${initial}`;
  return {
    path: initialAddress(initial),
    title,
    about: `The subject headings of the United Nations library under ${initial}.`,
    scripts: ["assets/lists.js"],
    content: (
      <>
        <p class="kicker">
          <Link to="subjects/index.html">Subjects</Link>
        </p>
        <h1>{title}</h1>
        <Initials initials={initials} current={initial} />
        <SubjectTable caption={`All ${subjects.length}, by name`} subjects={subjects} />
      </>
    ),
  };
}

/** Links to the pages of all first letters. */
function Initials({ initials, current }: { initials: readonly string[]; current?: string }) {
  return (
    <p>
      By first letter:{" "}
      {initials.map((initial, at) => (
        <>
          {at > 0 && " "}
          {initial === current ? (
            <strong>{initial}</strong>
          ) : (
            <Link to={initialAddress(initial)}>{initial}</Link>
          )}
        </>
      ))}
    </p>
  );
}

function SubjectTable({ caption, subjects }: { caption: string; subjects: readonly Subject[] }) {
  return (
    <DataTable
      caption={caption}
      columns={["Subject", "Resolutions"]}
      rows={subjects.map(({ id, heading, count }) => [<Link to={subjectAddress(id)}>{heading}</Link>, count])}
      numbers={[1]}
    />
  );
}

/** The first letter, without an accent and in capitals; `#` for what begins with another character. */
function initialOf(heading: string): string {
  const [letter = ""] = heading.normalize("NFD").toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "#";
}

/** The ids of subjects begin with the name of their list, so that these addresses are free. */
function initialAddress(initial: string): string {
  return `subjects/initial-${initial === "#" ? "other" : initial.toLowerCase()}.html`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
