/** What a reader of a text is not sure of: the code of its rule, and what a person must decide. */
export type Doubt = DoubtOfWords | DoubtOfAct;

/** A doubt without its place in the text. */
export interface DoubtRead {
  code:
    | "DRF012"
    | "DRF020"
    | "DRF021"
    | "DRF022"
    | "DRF023"
    | "DRF024"
    | "DRF025"
    | "DRF026"
    | "DRF027"
    | "DRF028"
    | "DRF042";
  message: string;
  hint: string;
}

interface DoubtOfWords extends DoubtRead {
  /** The words of the text that are in doubt. */
  words: string;
  act?: never;
}

interface DoubtOfAct extends DoubtRead {
  /** The words of the act of which it is not known who is asked to do what by when. */
  act: string;
  words?: never;
}

/** The doubt about a name or a class that no register has. */
export function unregisteredDoubt(what: "class" | "name", words: string): Doubt {
  return {
    code: "DRF020",
    message: `no register has the ${what} "${words}"`,
    hint: "add it (open-resolutions new actor), or add it to the aliases of the record that it means",
    words,
  };
}

/** A finding about a paragraph, or about a footnote called in it. */
export interface AnnotationFinding {
  /** Its rule; DRF012 when absent. */
  code?: `DRF${string}`;
  /** The id of the paragraph. */
  paragraph: string;
  footnote: number | undefined;
  message: string;
  hint: string;
  words?: string;
  act?: string;
}
