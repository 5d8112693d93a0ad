import { readFileSync } from "node:fs";
import { textOf } from "./dataset.ts";

const fixture = (name: string) => readFileSync(new URL(`../texts/${name}`, import.meta.url), "utf8");

/** An official document: the name of its file and its text. */
export interface OfficialText {
  path: string;
  content: string;
}

/** A/RES/150/7 as plain text: the `source.txt` of the dataset. */
export const assemblyText: OfficialText = {
  path: "a-res-150-7.txt",
  content: textOf("resolutions/a-res-150-7/source.txt"),
};

/** A/RES/150/7 as Akoma Ntoso XML, in the manner of the United Nations' own documents. */
export const assemblyMarkup: OfficialText = {
  path: "a-res-150-7.akn.xml",
  content: fixture("a-res-150-7.akn.xml"),
};

/** A/HRC/RES/180/3 as plain text, with the votes of the States at its end. */
export const councilText: OfficialText = {
  path: "a-hrc-res-180-3.txt",
  content: textOf("resolutions/a-hrc-res-180-3/source.txt"),
};

/**
 * A/RES/151/3 as plain text: a resolution that no dataset holds. It names actors of the frozen dataset and of `data/`,
 * so that a test can add it to either as a contributor adds the next resolution.
 */
export const nextText: OfficialText = { path: "a-res-151-3.txt", content: fixture("a-res-151-3.txt") };
