import { type DocumentSymbol, type Organ, organs, printSymbol } from "@open-resolutions/symbols";
import type { Doubt } from "../../doubt.ts";

/** The doubt about a number whose printed date is not of its session or year. */
export function dateDoubt(words: string, symbol: DocumentSymbol, date: string): Doubt {
  return {
    code: "DRF023",
    message: `${readAs(words, symbol)} cannot be of ${date}`,
    hint: "compare the number and the date with the official document: one is wrong, or it is of another body",
    words,
  };
}

/** The doubt about a number that is before or after those of its year or session. */
export function seriesDoubt(words: string, symbol: DocumentSymbol): Doubt {
  return {
    code: "DRF023",
    message: `${readAs(words, symbol)} is not among the numbers of that year or session`,
    hint: "compare the number and the year or session with the official document: one is wrong",
    words,
  };
}

function readAs(words: string, symbol: DocumentSymbol): string {
  const printed = printSymbol(symbol);
  return words === printed ? words : `${words} is read as ${printed}, which`;
}

/** The doubt about a number that is not of the organ that its form suggests, by the date. */
export function misdatedDoubt(words: string, symbol: DocumentSymbol, date: string): Doubt {
  return {
    code: "DRF023",
    message: `${words} of ${date} is not ${printSymbol(symbol)}, by its date, and no other organ is named: no document is cited`,
    hint: "it is probably a number of another body; if the date is a misprint, add the citation",
    words,
  };
}

/** The doubt about a number of no series that the text names. */
export function unnamedDoubt(words: string, organ: Organ): Doubt {
  return {
    code: "DRF022",
    message: `${words} is not a number of the ${organs[organ].name}, and no other body is named: no document is cited`,
    hint: "find out whose number it is, and add the document to `citations` of the paragraph if it has a record",
    words,
  };
}

/** The doubt about a number in a form that no organ of the dataset uses, when its body is not named with it. */
export function bodilessDoubt(words: string): Doubt {
  return {
    code: "DRF022",
    message: `no body of the registers is named with ${words}: no document is cited`,
    hint: "find out whose it is, and add the document to `citations` of the paragraph if it has a record",
    words,
  };
}

/** The doubt about a number of a body that is neither an organ of the dataset nor an actor of the registers. */
export function bodyDoubt(words: string, body: string): Doubt {
  return {
    code: "DRF022",
    message: `${words} is a number of "${body}", which is not an organ of this dataset: no document is cited`,
    hint: "if that body's document has a record, add it to `citations` of the paragraph; otherwise leave it",
    words,
  };
}
