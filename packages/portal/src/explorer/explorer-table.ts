/** A cell: a text, a number, several ids, or nothing. */
export type Cell = string | number | readonly string[] | null;

/** A column of a table of the explorer. */
export interface ExplorerColumn {
  readonly name: string;
  readonly title: string;
  /**
   * Its values are ids of records of this type, which have names and pages. `indexed` leads to pages of the index: its
   * values are ids of paragraphs, or symbols of resolutions.
   */
  readonly type?: "paragraph" | "indexed" | "actor" | "capability" | "document" | "theme" | "verb";
  /** People choose among its values. */
  readonly isFacet?: boolean;
  /** It is in exports, and not on the screen. */
  readonly isHidden?: boolean;
  /** Its values are the symbols of documents: exports add the address of the official document. */
  readonly isSymbol?: boolean;
  /** What the screen says in the place of nothing; exports leave the cell empty. */
  readonly whenEmpty?: string;
  /** It has the longest texts. */
  readonly isWide?: boolean;
}

/** A table of the explorer. The first columns are the keys. */
export interface ExplorerTable {
  readonly name: string;
  readonly title: string;
  /** The edition of the data that it belongs to, as people read it. */
  readonly group: string;
  readonly columns: readonly ExplorerColumn[];
  readonly rows: readonly (readonly Cell[])[];
}
