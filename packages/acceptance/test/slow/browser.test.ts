import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { bundleForBrowser, runLikeBrowser } from "../../src/bundle.ts";

const consumer = inject("consumer");
const installed = (path: string) =>
  readFileSync(join(consumer, "node_modules/@open-resolutions", path), "utf8");
const texts: string[] = JSON.parse(installed("json/dist/paragraphs.json")).map(
  ({ text }: { text: string }) => text,
);
// Letters and spaces only, so that no bundler escapes them.
const phrases = texts.map(
  (text) => [...text.matchAll(/[A-Za-z ]+/g)].map(String).sort((a, b) => b.length - a.length)[0],
);
const phrasesIn = (code: string) => phrases.filter((phrase) => phrase !== undefined && code.includes(phrase));

describe("a bundle that imports only the actors", () => {
  it.each(["@open-resolutions/json/actors", "@open-resolutions/json"])(
    "from %s runs, and contains no text of a paragraph",
    async (from) => {
      const program = `import { actors, getActor } from "${from}"; result = [actors.length, getActor(actors[0].id).id];`;
      const { code, imports, warnings } = await bundleForBrowser(consumer, program);
      expect({ imports, warnings, phrases: phrasesIn(code) }).toEqual({
        imports: [],
        warnings: [],
        phrases: [],
      });
      const actors = JSON.parse(installed("json/dist/actors.json"));
      expect(runLikeBrowser(code)).toEqual([actors.length, actors[0].id]);
    },
  );
});

it("a bundle that imports the paragraphs has the text of every paragraph", async () => {
  const program = 'import { paragraphs } from "@open-resolutions/json"; result = paragraphs.length;';
  const { code } = await bundleForBrowser(consumer, program);
  expect(phrasesIn(code)).toEqual(phrases);
  expect(runLikeBrowser(code)).toBe(texts.length);
});

describe("a page with a strict Content Security Policy", () => {
  it("is active in these tests", () => {
    expect(() => runLikeBrowser('result = new Function("return 1")()')).toThrow(
      "Code generation from strings disallowed",
    );
    expect(() => runLikeBrowser('result = require("node:fs")')).toThrow("require is not defined");
  });

  describe.each(["authored", "published"])("with the %s validators", (view) => {
    const actor = JSON.parse(installed("json/dist/actors.json"))[0];
    const { type: _, mentions: __, ...authored } = actor;
    const good = view === "published" ? actor : authored;

    it("makes no code from text", () => {
      for (const extension of ["js", "cjs"]) {
        expect(installed(`schemas/dist/validators/${view}.${extension}`)).not.toMatch(
          /\beval\(|\bFunction\(/,
        );
      }
    });

    it("runs every one as an ES module, bundled from one file", async () => {
      const module = join(consumer, "node_modules/@open-resolutions/schemas/dist/validators", `${view}.js`);
      const { code, imports, warnings } = await bundleForBrowser(
        consumer,
        callEach(`import * as validators from "${module}";`),
      );
      expect({ imports, warnings }).toEqual({ imports: [], warnings: [] });
      expect(installed(`schemas/dist/validators/${view}.js`)).not.toMatch(/^import\b|;import\b/m);
      expect(runLikeBrowser(code, { good })).toEqual({ accepted: true, mistaken: [] });
    });

    it("runs every one as a script that has only `exports`", () => {
      const script = installed(`schemas/dist/validators/${view}.cjs`);
      const code = `const exports = {}; const module = { exports };\n${script}\n;{const validators = exports;\n${callEach("")}}`;
      expect(runLikeBrowser(code, { good })).toEqual({ accepted: true, mistaken: [] });
    });
  });
});

/** Accepts a good actor with one validator, and sends values of each JSON type through all of them. */
function callEach(start: string): string {
  return `${start}
    const values = [null, true, 1, "", [], [{}], {}, good, { id: "A/RES/77/20", nobody: 1, mentions: [{}] }];
    const mistaken = Object.values(validators).flatMap((accepts) => values.slice(0, 7).filter((value) => accepts(value)));
    for (const accepts of Object.values(validators)) for (const value of values) accepts(value);
    globalThis.result = { accepted: validators.actor(good), mistaken };`;
}
