import { checkFiles, deriveDataset } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { makeDrafter } from "../src/index.ts";

/** The records of the test kit. */
export const { records } = checkFiles(datasetFiles());

/** The same as users get them. */
export const dataset = deriveDataset(records);

/** Drafts with the registers of the test kit. */
export const draft = makeDrafter(records);

/** Drafts a text, which need not have a masthead: one of the General Assembly is put before it. */
export function draftBody(body: string): ReturnType<typeof draft> {
  return draft({ path: "body.txt", content: `${masthead}\n\n${body}` });
}

/** A masthead that we wrote, in the form of the General Assembly's. */
export const masthead = `United Nations

A/RES/99/7

General Assembly

Distr.: General

3 March 2045

Ninety-ninth session

Agenda item 12 (b)

Trials and tests

Resolution adopted by the General Assembly on 1 March 2045

[without reference to a Main Committee (A/99/L.44)]

99/7. Tests of readers`;

/** The masthead and the first line of a resolution of the Human Rights Council. */
export const humanRightsCouncil = `United Nations
A/HRC/RES/99/3
General Assembly
Distr.: General
14 March 2045
Original: English
Human Rights Council
Ninety-ninth session
9 February–11 March 2045
Agenda item 3
Tests
Resolution adopted by the Human Rights Council on 1 March 2045
99/3. Tests of readers
The Human Rights Council,`;

/** The masthead and the first line of a resolution of the Economic and Social Council, whose sessions are years. */
export const economicAndSocialCouncil = `E/RES/2045/3
Economic and Social Council
Distr.: General
3 March 2045
2045 session
Agenda item 5
Tests
Resolution adopted by the Economic and Social Council on 1 March 2045
[on a proposal considered in plenary meeting (E/2045/L.4)]
2045/3. Tests of readers
The Economic and Social Council,`;

/** The labels of a draft with the words of each paragraph. */
export function outlineOf({ paragraphs }: ReturnType<typeof draft>): [label: string, text: string][] {
  return paragraphs.map(({ label, text }) => [label, text]);
}
