import type { Finding } from "@open-resolutions/core";

/** How many documents of a batch are listed. */
const longestList = 20;

/** A drafted document, and how many of its lines have a finding. */
export interface Triage {
  name: string;
  places: number;
}

/** How many places of a document a person must look at: the lines with a finding. */
export function placesIn(findings: readonly Finding[]): number {
  return new Set(findings.map(({ line }) => line)).size;
}

/** `certain`, or how many places to look at. */
export function certainty(places: number): string {
  if (places === 0) return "certain";
  return places === 1 ? "1 place to look at" : `${places} places to look at`;
}

/** The documents of a batch by certainty, in constant memory. */
export interface Worklist {
  certain: number;
  doubtful: number;
  /** Those with the most places, the worst first. */
  worst: Triage[];
}

/** Adds a drafted document to a worklist. */
export function addDocument(list: Worklist, document: Triage): void {
  if (document.places === 0) {
    list.certain += 1;
    return;
  }
  list.doubtful += 1;
  list.worst.push(document);
  list.worst.sort((a, b) => b.places - a.places || (a.name < b.name ? -1 : 1));
  list.worst.length = Math.min(list.worst.length, longestList);
}

/** The documents with the most places to look at, a line for each. */
export function worstFirst({ doubtful, worst }: Worklist): string[] {
  const more = doubtful - worst.length;
  return [
    ...worst.map(({ name, places }) => `${name}: ${certainty(places)}`),
    ...(more > 0 ? [`and ${more} more documents with places to look at`] : []),
  ];
}
