import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startChromium } from "@open-resolutions/testkit/chromium";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { exampleText } from "../../src/client/example-text.ts";
import { writeSite } from "../../src/index.ts";
import { kitDataset, siteOfDataset } from "../kit-site.ts";
import { pdfOf, webPageOf, wordOf } from "../made-files.ts";

// Files that a visitor gives to the page that drafts.

let browser: Browser;
let folder: string;
let page: Page;
/** The scripts that the page has loaded, and what its policy refused. */
let loaded: string[];
let said: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "open-resolutions-site-"));
  writeSite(folder, siteOfDataset(kitDataset));
  browser = await startChromium();
});
beforeEach(async () => {
  page = await browser.newPage();
  [loaded, said] = [[], []];
  page.on("request", (request) => loaded.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  await page.goto(`${pathToFileURL(folder)}/try.html`);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const lines = exampleText.split("\n").filter(Boolean);
const give = (name: string, buffer: Buffer) =>
  page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
const answer = async () => {
  await expect.poll(() => page.locator("#try-status").textContent(), { timeout: 60_000 }).toMatch(/\S[^…]$/);
  return page.locator("#try-status").textContent();
};
const ofReader = () => loaded.filter((address) => address.includes("extract-worker.js"));

it.each([
  ["a PDF file", "a-res-95-7.pdf", pdfOf(lines)],
  ["a Word file", "a-res-95-7.docx", wordOf(lines)],
  ["an HTML page", "a-res-95-7.html", webPageOf(lines)],
])("drafts %s", async (_, name, file) => {
  await give(name, file);
  expect(await answer()).toMatch(/^A\/RES\/95\/7: 4 paragraphs/);
  const labels = page.getByRole("region", { name: "Drafted paragraphs" }).locator("tbody td:first-child");
  expect(await labels.allTextContents()).toEqual(["PP1", "PP2", "OP1", "OP2"]);
  expect(ofReader()).toHaveLength(1);
  expect(said).toEqual([]);
});

it("loads the reader of files only when a file needs it", async () => {
  await give("a-res-95-7.txt", Buffer.from(exampleText));
  expect(await answer()).toMatch(/^A\/RES\/95\/7: 4 paragraphs/);
  expect(ofReader()).toEqual([]);
});

it("takes a file that is dropped anywhere on the page", async () => {
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "a.txt"));
    return data;
  }, exampleText);
  await page.dispatchEvent("h1", "drop", { dataTransfer: transfer });
  expect(await answer()).toMatch(/^A\/RES\/95\/7/);
});

it("drafts a pasted web page", async () => {
  await page.locator("#text").fill(webPageOf(lines).toString());
  expect(await answer()).toMatch(/^A\/RES\/95\/7: 4 paragraphs/);
});

const french = [
  ...["Nations Unies", "A/RES/95/7", "Assemblée générale", "L’Assemblée générale,"],
  ...Array.from(
    { length: 12 },
    (_, at) =>
      `${at + 1}. Prie le Secrétaire général de faire rapport sur les phares de la mer et sur les gardiens qui les entretiennent dans les États Membres;`,
  ),
];

it.each([
  ["a picture", "lamp.png", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "this is an image (PNG)"],
  [
    "an old Word file",
    "a.doc",
    Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1"),
    "save it as .docx",
  ],
  ["a PDF file that was cut off", "a.pdf", pdfOf(lines).subarray(0, 900), "download the file again"],
  ["a text in another encoding", "a.txt", Buffer.from("Réunion", "latin1"), "a text in UTF-8"],
  ["a text in French", "a.txt", Buffer.from(french.join("\n\n")), "give the English text"],
  ["a text that is not a resolution", "a.txt", Buffer.from("Buy milk and bread."), "What to do: "],
])("says what to do with %s", async (_, name, file, advice) => {
  await give(name, file);
  expect(await answer()).toContain(advice);
  expect(await page.locator("#draft h2").count()).toBe(0);
});

it("refuses a file of 100 MB without reading it", async () => {
  const path = join(folder, "long.pdf");
  await writeFile(path, "%PDF-1.7");
  await truncate(path, 100_000_000);
  await page.locator("#file").setInputFiles(path);
  expect(await answer()).toContain("long.pdf has 100 MB; files up to 20 MB are read");
});
