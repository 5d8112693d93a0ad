import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding, SourceFile } from "@open-resolutions/core";
import { startChromium } from "@open-resolutions/testkit/chromium";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { bundleForBrowser } from "../../src/bundle.ts";
import { breakFiles } from "../../src/fault.ts";
import { openStrictPage, type StrictPage } from "../../src/strict-page.ts";
import { fileFaults } from "./file-faults.ts";
import { recordFaults } from "./record-faults.ts";

/** What the script of the page leaves in its global scope. */
declare const findingsOf: (files: SourceFile[]) => Finding[];

const consumer = inject("consumer");
const browser = await startChromium().catch(withoutBrowser);
afterAll(() => browser?.close());

/** CI must fail, not skip these tests, without a browser. */
function withoutBrowser(error: Error): undefined {
  if (process.env.CI) throw error;
  console.warn(`SKIPPED: what needs a browser. None can be started here: ${error.message.split("\n")[0]}`);
}

const installed = (path: string) =>
  import(pathToFileURL(join(consumer, "node_modules/@open-resolutions/core/dist", path)).href);
const { checkFiles }: typeof import("@open-resolutions/core") = await installed("index.js");
const files = datasetFiles();

describe.skipIf(!browser)("the core in Chromium, under a strict Content Security Policy", () => {
  let core: StrictPage;
  const check = (sources: SourceFile[]) => core.page.evaluate((given) => findingsOf(given), sources);

  beforeAll(async () => {
    const program = `import { checkFiles } from "@open-resolutions/core";
      globalThis.findingsOf = (files) => checkFiles(files).findings;`;
    const { code, imports, warnings } = await bundleForBrowser(consumer, program);
    expect({ imports, warnings }).toEqual({ imports: [], warnings: [] });
    core = await openStrictPage(browser as Browser, code);
  });

  it("the policy refuses code made from text, and every request", async () => {
    const script = `try { new Function("return 1")() } catch { console.log("no code") }
      fetch("https://elsewhere.invalid/").catch(() => console.log("no request"));`;
    const { page, said, requests } = await openStrictPage(browser as Browser, script);
    await expect.poll(() => said).toContain("log: no request");
    expect(said).toContain("log: no code");
    expect(said.join("\n")).toMatch(/^error: .*Content Security Policy/m);
    expect(requests).toEqual(["https://page.invalid/", "https://page.invalid/script.js"]);
    await page.close();
  });

  it("has no findings in the texts of the test kit", async () => {
    expect(await check(files)).toEqual([]);
  });

  it.each([...fileFaults, ...recordFaults])("finds $name as in Node", async (fault) => {
    const broken = breakFiles(files, fault);
    const findings = await check(broken);
    expect(findings).toStrictEqual(checkFiles(broken).findings);
    expect(findings.map(({ code, name }) => `${code} ${name}`)).toEqual([fault.finding]);
  });

  it("prints nothing on the console, violates no policy and requests nothing", () => {
    expect(core.said).toEqual([]);
    expect(core.requests).toEqual(["https://page.invalid/", "https://page.invalid/script.js"]);
  });
});
