import type { Subject } from "@open-resolutions/schemas/facts";
import type { Heading } from "./subjects.ts";

/** Counts which subject headings resolutions have. */
export interface SubjectCounter {
  add(headings: readonly Heading[]): void;
  /** Adds headings of the UNBIS Thesaurus with the addresses of their concepts. */
  addConcepts(headings: readonly (readonly [heading: string, uri: string])[]): void;
  /** The subjects, in the order of their ids. */
  subjects(): Generator<Subject>;
}

/** Makes a counter. */
export function countSubjects(): SubjectCounter {
  const known = new Map<string, Heading & { resolutions: number }>();
  const concepts = new Map<string, Set<string>>();
  return {
    add(headings) {
      for (const heading of headings) {
        const subject = known.get(heading.id) ?? { ...heading, resolutions: 0 };
        known.set(heading.id, { ...subject, resolutions: subject.resolutions + 1 });
      }
    },
    addConcepts(headings) {
      for (const [heading, uri] of headings) {
        const own = concepts.get(heading) ?? new Set();
        concepts.set(heading, own.add(uri));
      }
    },
    *subjects() {
      for (const { id, list, heading, resolutions } of [...known.values()].sort((a, b) =>
        a.id < b.id ? -1 : 1,
      )) {
        // Two concepts of one heading: which one is meant is not known.
        const [uri, ...others] = list === "unbis" ? [...(concepts.get(heading) ?? [])] : [];
        yield { id, list, heading, ...(uri !== undefined && others.length === 0 && { uri }), resolutions };
      }
    },
  };
}
