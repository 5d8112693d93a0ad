import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { draftOf } from "./drafted.ts";
import { page, texts } from "./html-page.ts";

/** The bytes of Windows-1252 that other encodings of one byte do not have. */
const windows: Record<string, number> = { "’": 0x92, "–": 0x96, "“": 0x93, "”": 0x94 };

/** A text with one byte for each character. */
const bytesOf = (text: string) =>
  Uint8Array.from(text, (character) => windows[character] ?? character.charCodeAt(0));

const words = "Recalls the “lamps” of the keeper’s house – and the café.";
const pageIn = (head: string) => page(`<p>1. ${words}</p>`, "", head);

describe("an HTML page that is not UTF-8", () => {
  it.for(["windows-1252", "iso-8859-1", "us-ascii"])(
    "but %s has the characters of Windows-1252",
    async (label) => {
      for (const head of [
        `<meta charset="${label}">`,
        `<meta http-equiv=Content-Type content="text/html; charset=${label}">`,
      ]) {
        const made = await draftOf("a-res-99-7.html", bytesOf(pageIn(head)));
        expect(texts(made)).toEqual([words]);
        expect(made.findings.map(({ code }) => code)).not.toContain("DRF043");
      }
    },
  );

  it("and names no encoding is read as browsers read it, with a finding", async () => {
    const made = await draftOf("a-res-99-7.html", bytesOf(pageIn("")));
    expect(texts(made)).toEqual([words]);
    expect(made.findings).toContainEqual(
      expect.objectContaining({ code: "DRF043", line: 1, message: expect.stringContaining("Windows-1252") }),
    );
  });

  it("but UTF-16 with its mark is read", async () => {
    const text = `\uFEFF${pageIn("")}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
    const read = await extract(bytes, "html");
    expect("read" in read && read.read.blocks.at(-1)?.text).toBe(`1. ${words}`);
  });

  it("although it says so is not read", async () => {
    const read = await extract(bytesOf(pageIn('<meta charset="utf-8">')), "html");
    expect(read).toMatchObject({ failure: { code: "DRF017" } });
  });

  it("has the characters that numbers of Windows-1252 mean", async () => {
    const made = await draftOf(
      "a-res-99-7.html",
      new TextEncoder().encode(page("<p>1. Recalls the keeper&#146;s lamps.</p>")),
    );
    expect(texts(made)).toEqual(["Recalls the keeper’s lamps."]);
  });
});
