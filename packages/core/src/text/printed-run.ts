/** A run of words that a resolution prints, and the record that holds it. */
export interface PrintedRun {
  text: string;
  /** The paragraph's id, or `resolution`, with the field. */
  from: string;
}

/** The names of things that a resolution's records have only by id. */
export interface PrintedNames {
  /** The name of an actor, such as `General Assembly`. */
  actor: (id: string) => string;
  /** The symbol of a document, such as `A/77/L.20`. */
  symbol: (id: string) => string;
}
