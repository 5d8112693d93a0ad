import { type Edit, replace } from "./dataset-files.ts";

/** A rule, an edit of the real dataset that it must let pass, one that it must find, and the words at the fault. */
export interface RuleCase {
  code: string;
  good: Edit;
  bad: Edit;
  file: string;
  /** The finding points at the first place of these words in the edited file, plus so many characters. */
  at: string | RegExp;
  message: string | RegExp;
}

/** The dataset as it is. */
export const nothing: Edit = () => {};

const folder = "resolutions/a-res-77-20";
export const source = `${folder}/source.txt`;
export const paragraphs = `${folder}/paragraphs.json`;
export const resolution = `${folder}/resolution.json`;
export const unodc = "actors/unodc.json";

/** Replaces words in the record of one actor. */
export const inUnodc = (old: string, by: string): Edit => replace(unodc, old, by);
