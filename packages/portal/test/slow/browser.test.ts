import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startChromium } from "@open-resolutions/testkit/chromium";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSite } from "../../src/index.ts";
import { kitIndex } from "../kit-index.ts";
import { kitDataset, siteOfDataset } from "../kit-site.ts";

// The pages in a browser, from a folder on disk: what works there works from a server too.

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const guides = [{ name: "guide", title: "A guide", html: "<h1>A guide</h1><p>Words.</p>" }];
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "open-resolutions-site-"));
  writeSite(folder, siteOfDataset(kitDataset, { guides, index: kitIndex }));
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Opened {
  page: Page;
  /** What the console said: errors, and what the policy refused. */
  said: string[];
  /** The addresses of requests that left the folder. */
  outside: string[];
}

async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  const outside: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|blob):/.test(request.url())) outside.push(request.url());
  });
  await page.goto(`${pathToFileURL(folder)}/${path}`);
  return { page, said, outside };
}

const kinds = [
  "index.html",
  "resolutions/index.html",
  "resolutions/a-res-150-7.html",
  "actors/index.html",
  "actors/wlo.html",
  "capabilities/beacon-7.html",
  "documents/a-res-141-1.html",
  "themes/index.html",
  "verbs/request.html",
  "search.html?q=lamp",
  "explorer.html",
  "compare.html#older=a-res-150-7&newer=a-hrc-res-180-3",
  "try.html",
  "downloads.html",
  "dictionary.html",
  "rules.html",
  "changes.html",
  "about.html",
  "guides/guide.html",
  "pictures/a-res-150-7.html",
  "404.html",
  "index/index.html",
  "index/a-res-151-2.html",
  "states/amberland.html",
  "subjects/unbis.lamps.html",
  "years/general-assembly-2096.html",
];
/** Each scheme of colours once, and each width once: narrow pages have no colours of their own. */
const looks = [
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 1280 },
] as const;

describe.each(kinds)("%s", (path) => {
  it("has no fault that axe finds, asks for nothing outside and does not scroll sideways", async () => {
    const { page, said, outside } = await open(path);
    await page.evaluate(() => {
      for (const list of document.querySelectorAll("details")) list.open = true;
    });
    await page.evaluate(axe);
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ preload: false });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(" ")}`,
        );
      });
      expect(faults, `${colorScheme}, ${width} px`).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${width} px`).toBeLessThanOrEqual(0);
    }
    expect({ said, outside }).toEqual({ said: [], outside: [] });
    await page.context().close();
  });
});

interface Axe {
  // Without preloading: it would read the style sheet by a request, which the policy refuses.
  run(options: { preload: boolean }): Promise<AxeResult>;
}

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

it("switches layers, and remembers which", async () => {
  const { page } = await open("resolutions/a-res-150-7.html");
  const actors = page.getByRole("button", { name: "actor" });
  await expect.poll(() => actors.getAttribute("aria-pressed")).toBe("true");
  const lines = () =>
    page
      .locator(".t mark.w, .p mark.w")
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundImage);
  expect(await lines()).toContain("gradient");
  await actors.click();
  expect(await actors.getAttribute("aria-pressed")).toBe("false");
  expect(await lines()).not.toContain("gradient");
});

it("shows the words of a note", async () => {
  const { page } = await open("resolutions/a-res-150-7.html");
  const first = page.locator(".p").first();
  await first.locator("summary").click();
  const note = first.locator("li").first();
  const button = note.getByRole("button");
  await button.click();
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  const marked = await first.locator("mark.on").allTextContents();
  expect(marked.join("")).toBe(await note.locator("q").textContent());
});

it("can be read without scripts", async () => {
  const { page } = await open("resolutions/a-res-150-7.html", { javaScriptEnabled: false });
  await page.locator("summary").first().click();
  expect(await page.locator("details[open] li").count()).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Actors", exact: true }).click();
  expect(await page.locator("tbody tr").count()).toBe(kitDataset.actors.length);
  expect(await page.getByRole("button").count()).toBe(0);
});

it("leads a keyboard to the content", async () => {
  const { page } = await open("actors/wlo.html");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});

it("opens every list for printing, and loses no text at 200 % zoom", async () => {
  const { page } = await open("resolutions/a-res-150-7.html", { viewport: { width: 640, height: 512 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator("details:not([open])").count()).toBe(0);
});

it("keeps marks visible in forced colours", async () => {
  const { page } = await open("resolutions/a-res-150-7.html", { forcedColors: "active" });
  const image = await page
    .locator(".p mark.a")
    .first()
    .evaluate((mark) => getComputedStyle(mark).backgroundImage);
  expect(image).toContain("gradient");
});

it("switches layers where storage is blocked, and says what that means", async () => {
  const { page, said } = await open("resolutions/a-res-150-7.html");
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.reload();
  const actors = page.getByRole("button", { name: "actor" });
  await actors.click();
  expect(await actors.getAttribute("aria-pressed")).toBe("false");
  expect(await page.locator("p.status").textContent()).toContain("until you leave the page");
  expect(said).toEqual([]);
});

it.each([
  ["explorer.html#table=acts", "data/acts-1.js"],
  ["explorer.html", "data/tables.js"],
  ["search.html?q=lamp", "data/search.js"],
  ["try.html", "data/registers.js"],
])("says what to do when %s is visited offline", async (path, missing) => {
  const { page } = await open("about.html");
  await page.route(`**/${missing}`, (route) => route.abort());
  await page.goto(`${pathToFileURL(folder)}/${path}`);
  await expect.poll(() => page.locator("p.status").textContent()).toContain("check the connection");
});

it("loads a table again when the connection is back", async () => {
  const { page } = await open("about.html");
  await page.route("**/data/acts-1.js", (route) => route.abort());
  await page.goto(`${pathToFileURL(folder)}/explorer.html#table=acts`);
  await expect.poll(() => page.locator("p.status").textContent()).toContain("check the connection");
  await page.unroute("**/data/acts-1.js");
  await page.getByRole("button", { name: "Acts" }).click();
  await page.waitForSelector("#explorer tbody tr");
});

it("saves a picture as SVG, and the table that says the same as CSV", async () => {
  const { page } = await open("index/a-res-151-2.html");
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#vote").getByRole("button", { name }).click(),
    ]);
    return { file: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };
  const picture = await saved("Save the picture as SVG");
  expect(picture.file).toBe("a-res-151-2-vote.svg");
  expect(picture.text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*<\/svg>\n$/s);
  const table = await saved("Save the table as CSV");
  expect(table.text).toContain("in favour,against,abstaining,absent\r\n2,1,0,0\r\n");
});

it("keeps every word readable with the wider spacing that a reader may set", async () => {
  const { page } = await open("resolutions/a-res-150-7.html", { viewport: { width: 320, height: 640 } });
  // WCAG 2.2, 1.4.12. A style sheet of the reader is not bound by the policy of the page.
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { frameTree } = await client.send("Page.getFrameTree");
  const { styleSheetId } = await client.send("CSS.createStyleSheet", { frameId: frameTree.frame.id });
  const text =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";
  await client.send("CSS.setStyleSheetText", { styleSheetId, text });
  expect(await page.evaluate(() => getComputedStyle(document.body).letterSpacing)).not.toBe("normal");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const clipped = await page.evaluate(
    () =>
      [...document.querySelectorAll("p, li, dd, td, a, button")].filter(
        (part) =>
          getComputedStyle(part).overflow === "hidden" &&
          part.scrollWidth > part.clientWidth &&
          !part.classList.contains("vh"),
      ).length,
  );
  expect(clipped).toBe(0);
});

it("opens the row of a paragraph of the index, and names what is near a missing one", async () => {
  const { page } = await open("index/a-res-151-2.html#op1");
  await expect.poll(() => page.locator("#op1").isVisible()).toBe(true);
  await page.goto(`${page.url().split("#")[0]}#op9`);
  await expect.poll(() => page.locator("#missing a").allTextContents()).toEqual(["op1"]);
});
