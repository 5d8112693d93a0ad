import type { Records } from "@open-resolutions/core";
import type { AuthoredAct, AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import { annotator } from "./annotate/annotator.ts";

/** What a text leaves open, in the paragraph that has the words or calls the footnote that has them. */
export interface TextDoubt {
  /** The code of its rule, such as `DRF020`. */
  code: string;
  /** The id of the paragraph. */
  paragraph: string;
  /** The number of the footnote; absent for the paragraph's own text. */
  footnote?: number;
  /** The words that are in doubt; absent when an act is. */
  words?: string;
  /** The words of the act of which it is not known who is asked to do what by when. */
  act?: string;
  message: string;
  hint: string;
}

/** What a program reads in the texts of records. */
export interface Reread {
  /** The paragraphs with what a draft proposes for them. */
  paragraphs: AuthoredParagraph[];
  /** What a person must decide, at every place, in the order of the rules that read the texts. */
  doubts: TextDoubt[];
}

/** Reads the texts of a resolution's records as a draft does, with the acts that the records have. */
export type Rereader = (resolution: AuthoredResolution, paragraphs: readonly AuthoredParagraph[]) => Reread;

/**
 * Makes a rereader that knows the names, verbs and themes of the registers. It says what a text still leaves open when
 * people have corrected its records, or added records to the registers.
 */
export function makeRereader(registers: Records): Rereader {
  const made = "registers that recordsFromPublished or checkFiles of @open-resolutions/core made";
  expectArgument(hasFields(registers, "entries", "byId"), made, registers);
  const annotate = annotator(registers);
  return (resolution, paragraphs) => {
    const read = annotate(resolution, paragraphs.map(withoutStatements));
    return {
      paragraphs: read.paragraphs,
      doubts: read.doubts.map(({ code = "DRF012", footnote, ...doubt }) => ({
        code,
        ...doubt,
        ...(footnote !== undefined && { footnote }),
      })),
    };
  };
}

/** A paragraph with what is printed, and the verbs of its acts. */
function withoutStatements({
  id,
  text,
  mark,
  emphasis,
  parts,
  footnotes,
  acts,
}: AuthoredParagraph): AuthoredParagraph {
  return {
    id,
    text,
    ...(mark !== undefined && { mark }),
    ...(emphasis && { emphasis }),
    ...(parts && { parts }),
    ...(footnotes && { footnotes }),
    ...(acts && { acts: acts.map(verbAlone) }),
  };
}

function verbAlone({ addressees: _, beneficiaries: __, reviewer: ___, ...act }: AuthoredAct): AuthoredAct {
  return { ...act, method: "rule" };
}
