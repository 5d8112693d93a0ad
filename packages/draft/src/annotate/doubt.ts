/** What a reader of a text is not sure of: the code of its rule, and what a person must decide. */
export interface Doubt {
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
    | "DRF028";
  message: string;
  hint: string;
  /** The words of the text that are in doubt; absent when an act is. */
  words?: string;
  /** The words of the act of which it is not known who is asked to do what by when. */
  act?: string;
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
