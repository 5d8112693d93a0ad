import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startChromium } from "@open-resolutions/testkit/chromium";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeSite } from "../../src/index.ts";
import { kitDataset, kitSite, siteOfDataset } from "../kit-site.ts";

// The pages that need scripts, as a visitor uses them.

let browser: Browser;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "open-resolutions-site-"));
  writeSite(folder, siteOfDataset(kitDataset));
  browser = await startChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const go = (path: string) => page.goto(`${pathToFileURL(folder)}/${path}`);
const askedIn = kitDataset.paragraphs.flatMap((paragraph) =>
  paragraph.mandates.flatMap(({ assignees }) => (assignees.includes("wlo") ? paragraph : [])),
);
const asked = askedIn.map(({ id }) => id);

async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

it("shows and saves exactly the rows of the address, ids first", async () => {
  expect(asked.length).toBeGreaterThan(0);
  await go("actors/wlo.html");
  await page.getByRole("link", { name: /by the text edition/ }).click();
  await page.waitForSelector("#explorer tbody tr");
  expect(await page.locator("tbody tr td:first-child").allTextContents()).toEqual(
    askedIn.map(({ resolution, label }) => `${resolution} ${label}`),
  );

  const rows: string[][] = parse(await saved(`Save ${asked.length} rows as CSV`), { bom: true });
  expect(rows[0]?.slice(0, 3)).toEqual(["paragraph", "position", "resolution"]);
  expect(rows.slice(1).map(([paragraph]) => paragraph)).toEqual(asked);
  const objects: { paragraph: string; assignees: string[] }[] = JSON.parse(await saved("as JSON"));
  expect(objects.map(({ paragraph }) => paragraph)).toEqual(asked);
  expect(objects.every(({ assignees }) => assignees.includes("wlo"))).toBe(true);
  expect(rows[1]?.at(-1)).toBe(`https://docs.un.org/en/${rows[1]?.[2]}`);
});

it("works with the keyboard alone, and keeps the focus where it was", async () => {
  await go("explorer.html#table=mandates");
  await page.waitForSelector("#explorer tbody tr");
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const tabTo = async (text: string) => {
    for (let key = 0; key < 60 && !(await focused()).startsWith(text); key += 1)
      await page.keyboard.press("Tab");
    expect(await focused()).toMatch(text);
  };
  await page.locator("body").press("Tab");
  await tabTo("Acts");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#explorer th").allTextContents()).toContain("Addressed to");
  expect(await focused()).toBe("Acts");
  await tabTo("Verb");
  await page.keyboard.press("Space");
  await expect.poll(focused).toBe("Verb ↑");
});

it("keeps what is typed, chosen and sorted in the address", async () => {
  await go("explorer.html#table=paragraphs");
  await page.waitForSelector("#explorer tbody tr");
  await page.getByLabel("Search").fill("lamp");
  await page.getByLabel("Kind").selectOption("operative");
  await page.getByRole("button", { name: "Paragraph", exact: true }).click();
  const expected = kitDataset.paragraphs
    .filter(({ kind, text }) => kind === "operative" && /lamp/i.test(text))
    .map(({ resolution, label }) => `${resolution} ${label}`);
  const shown = () => page.locator("tbody tr td:first-child").allTextContents();
  await expect.poll(async () => (await shown()).length).toBeGreaterThanOrEqual(expected.length);
  const before = await shown();
  expect(before).toEqual(expect.arrayContaining(expected));
  const address = page.url();
  expect(address).toContain("q=lamp");
  await go("about.html");
  await page.goto(address);
  await page.waitForSelector("#explorer tbody tr");
  expect(await shown()).toEqual(before);
});

it("finds pages by name from the field of the home page, the best first", async () => {
  await go("index.html");
  await page.getByLabel(/acronym or symbol/).fill("150/7");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#results a");
  expect(await page.locator("#results li a").first().getAttribute("href")).toBe(
    "resolutions/a-res-150-7.html",
  );
  await page.locator("#q").fill("lighthouse org");
  await expect.poll(() => page.locator("#search-status").textContent()).toMatch(/^\d+ pages?$/);
  await page.locator("#q").fill("wlo");
  await expect.poll(() => page.locator("#results li a").first().getAttribute("href")).toBe("actors/wlo.html");
  await page.getByRole("link", { name: /paragraphs with/ }).click();
  await page.waitForSelector("#explorer table, #explorer p");
  expect(await page.getByLabel("Search", { exact: true }).inputValue()).toBe("wlo");
});

it("answers what is due in a year, and how two States voted", async () => {
  const pages = pathToFileURL(join(folder, "with-index"));
  writeSite(join(folder, "with-index"), kitSite);
  await page.goto(`${pages}/explorer.html#table=index-mandates&due=2098`);
  await expect.poll(() => page.getByLabel("Due in").inputValue()).toBe("2098");
  const cells = () => page.locator("tbody td").allTextContents();
  await expect.poll(cells).toContain("A/RES/151/2 OP1");
  expect(await cells()).toContain(
    "at session 153 (General Assembly, from September 2098), at session 154 (General Assembly, from September 2099)",
  );

  await page.goto(`${pages}/states/amberland.html`);
  await page.getByRole("link", { name: "80", exact: true }).click();
  await page.waitForSelector("#explorer tbody tr");
  const rows = (await page.locator("tbody tr").allTextContents()).filter((row) =>
    row.includes("A/RES/151/4"),
  );
  expect(rows).toEqual([expect.stringContaining("Amberland"), expect.stringContaining("against")]);
  await expect(page.getByText("in favour", { exact: true }).count()).resolves.toBeGreaterThan(5);
  await page.getByRole("button", { name: /^State: Amberland/ }).click();
  await expect.poll(() => page.getByLabel("State").inputValue()).toBe("cobalt-islands");
});

it("says what to do when nothing matches", async () => {
  await go("explorer.html#table=acts&q=nothing-has-these-words");
  expect(await page.getByText("No row matches").textContent()).toContain("Clear");
});

it("drafts a text in the page and offers it as files", async () => {
  await go("try.html");
  await page.getByRole("button", { name: "Show an example" }).click();
  await page.waitForSelector("#draft h2");
  expect(await page.locator("#draft tbody tr td:first-child").allTextContents()).toEqual([
    "PP1",
    "PP2",
    "OP1",
    "OP2",
  ]);
  const { resolution, paragraphs } = JSON.parse(await saved("Save as JSON"));
  expect(resolution.id).toBe("A/RES/95/7");
  expect(paragraphs).toHaveLength(4);
  const proposal = await page.getByRole("link", { name: /resolution\.json$/ }).getAttribute("href");
  const record = JSON.parse(new URL(proposal ?? "").searchParams.get("value") ?? "");
  expect(record.id).toBe("A/RES/95/7");
});

it("checks a record as it is typed", async () => {
  await go("try.html");
  await page
    .getByLabel(/paste the text as/)
    .fill('{"$schema": "../schemas/actor.schema.json", "id": "x y", "name": "X", "kind": "office"}');
  await page.waitForSelector("#findings tbody tr");
  expect(await page.locator("#try-status").textContent()).toMatch(/finding/);
});

it("compares two texts word by word", async () => {
  await go("compare.html");
  await page.locator("#older-text").fill("Requests the keepers to light the lamp;");
  await page.locator("#newer-text").fill("Requests the keepers to clean the lamp;");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.waitForSelector("#comparison ins");
  expect((await page.locator("ins").allTextContents()).join("").trim()).toBe("clean");
  expect((await page.locator("del").allTextContents()).join("").trim()).toBe("light");
  await page.getByRole("button", { name: "Side by side" }).click();
  await page.waitForSelector(".diff.two");
});

it("names the resolutions that it has when a link names another", async () => {
  await go("compare.html#older=a-res-1-1&newer=a-res-150-7");
  expect(await page.locator("#compare-status").textContent()).toContain("a-res-150-7");
});

it("names what is near an address that is not there", async () => {
  await go("resolutions/a-res-150-7.html#op99");
  expect(await page.locator("#missing").textContent()).toContain("op9");
  writeFileSync(
    join(folder, "actors/wloo.html"),
    readFileSync(join(folder, "404.html"), "utf8").replace(/(href|src)="(?!https?:|#)/g, '$1="../'),
  );
  await go("actors/wloo.html");
  expect(await page.locator("#nearest a").first().getAttribute("href")).toContain("actors/wlo.html");
  renameSync(join(folder, "actors/wloo.html"), join(folder, "actors/a-res-150-7.html"));
  await go("actors/a-res-150-7.html");
  expect(await page.locator("#nearest a").first().getAttribute("href")).toContain(
    "resolutions/a-res-150-7.html",
  );
  expect(await page.locator("#nearest a").count()).toBe(1);
});
