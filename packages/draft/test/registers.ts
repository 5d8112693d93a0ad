import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deriveDataset } from "@open-resolutions/core";
import { checkFolder } from "@open-resolutions/core/files";
import { makeDrafter } from "../src/index.ts";

const data = fileURLToPath(new URL("../../../data/", import.meta.url));

/** The records of the repository. */
export const { records } = checkFolder(data);

/** The same as users get them. */
export const dataset = deriveDataset(records);

/** The official text of A/RES/77/20, as it was received. */
export const source = readFileSync(`${data}resolutions/a-res-77-20/source.txt`, "utf8");

/** Drafts with the registers of the repository. */
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

/** The labels of a draft with the words of each paragraph. */
export function outlineOf({ paragraphs }: ReturnType<typeof draft>): [label: string, text: string][] {
  return paragraphs.map(({ label, text }) => [label, text]);
}
