import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { definitions } from "@open-resolutions/schemas";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { isSafePattern } from "redos-detector";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../src/index.ts";

/** The built modules of this package, and of the symbols that it finds in texts. */
const built = ["../../dist/", "../../../symbols/dist/"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** Every `pattern` of the schemas. */
function schemaPatterns(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "pattern" && typeof inner === "string" ? [inner] : schemaPatterns(inner),
  );
}

/** Every regular expression in the built modules, with its flags. */
function codePatterns(): { source: string; flags: string }[] {
  const files = built.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js"))
      .map((file) => join(folder, file)),
  );
  return files.flatMap((file) => {
    const found: { source: string; flags: string }[] = [];
    simple(parse(readFileSync(file, "utf8"), { ecmaVersion: "latest", sourceType: "module" }), {
      Literal: ({ regex }) => {
        if (regex) found.push({ source: regex.pattern, flags: regex.flags });
      },
    });
    return found;
  });
}

/**
 * Patterns that the detector cannot tell, and that are linear all the same: what goes back goes over each part of the
 * text once, or starts nowhere else.
 */
const linearByReason: Record<string, string> = {
  "(\\p{Lu}[\\p{L}\\p{N}.’'-]*) $": "asked of 160 characters",
  "(\\p{Lu}[\\p{L}\\p{N}’'-]*) (on|in) (?:the )?$": "asked of 160 characters",
  "(\\p{Lu}[\\p{L}\\p{N}’'-]*)(?: \\((?!the |[“\"])[^()]{1,30}\\))? (?:of|for) (?:the )?$":
    "asked of 160 characters",
  "(?<!\\p{L})(?:(?:Vice-)?President|(?:Prime|Foreign|Interior|Defence) Minister|Ministers? (?:for|of) (?:the )?\\p{Lu}\\p{Ll}+(?: (?:and )?\\p{Lu}\\p{Ll}+){0,3}|King|Queen|Emir|Amir|Sultan) of (?:the )?$":
    "asked of 160 characters",
  "\\b(?:adoption|application|approval|breach(?:es)?|conclusion|development|endorsement|implementation|issuance|launch|observance|proclamation|publication|ratification|signature|signing|violations?) by (?:the )?\\p{Lu}[^,;]* of (?:the )?$":
    "asked of 160 characters",
  "^[A-Z]+(?:/[A-Z]+)*/RES/[A-Z0-9]\\S*(?: \\S+)*$": "goes back over each stroke once, looking for /RES/",
  "^(?:https://|\\.\\.?/)\\S*/[a-z]+\\.schema\\.json$":
    "goes back over each stroke once, looking for the last",
  '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"|-?[0-9][0-9.eE+-]*': "asked of valid JSON only, in which every string ends",
  '"(?:[^"\\\\]|\\\\(?:.|$))*(?:"|$)|[[{\\]}]':
    "a string that does not end is matched to the end of the text",
  "[eE].*$": "asked of one number",
  "(?:^|\\/)(?:schemas|@open-resolutions\\/schemas(?:@[^/]*)?(?:\\/dist)?)\\/([a-z]+)\\.schema\\.json$":
    "starts at a stroke, and goes on to the next",
  "^(?:.*\\/)?([a-z]+)\\.ndjson$": "goes back over each stroke once, looking for the last",
  "^\\n+|\\s+$": "asked of what we wrote",
  "(?<!\\S)\\(([a-z]+)\\)(?!\\S)": "starts at a bracket, and goes on over letters alone",
  "\\/(?:any|one)Of\\/\\d+\\/required$": "asked of a path in our own schemas",
  "[^\\p{L}\\p{N}]+$": "asked of one word",
  "\\[([^[\\]]*)\\]\\(#\\)": "starts at a bracket, and goes on to the next",
};

/** More steps back than these for a text of any length would not be bounded. */
const most = 200;

function isBounded(source: string, unicode: boolean): boolean {
  // The detector does not know names of groups.
  const unnamed = source.replace(/\(\?<[A-Za-z]+>/g, "(");
  return isSafePattern(unnamed, {
    unicode,
    maxScore: most,
    maxSteps: 50_000,
    timeout: Number.POSITIVE_INFINITY,
    downgradePattern: true,
  }).safe;
}

const isLinear = (source: string, unicode: boolean) =>
  linearByReason[source] !== undefined || isBounded(source, unicode);

describe("no pattern goes back and forth over a text", () => {
  const inSchemas = [...new Set(schemaPatterns(definitions))];
  it.each(inSchemas)("of the schemas: %s", (source) => {
    expect(isLinear(source, true)).toBe(true);
  });

  // Those of symbols repeat nothing without a bound.
  const inCode = new Map(
    codePatterns().map(({ source, flags }) => [`/${source}/${flags}`, { source, flags }]),
  );
  it.each([...inCode])("of the rules: %s", (_, { source, flags }) => {
    expect(isLinear(source, flags.includes("u"))).toBe(true);
  });

  it("every reason is one for a pattern that is there", () => {
    const all = new Set([...inSchemas, ...[...inCode.values()].map(({ source }) => source)]);
    expect(Object.keys(linearByReason).filter((source) => !all.has(source))).toEqual([]);
  });

  it("one that does is found", () => {
    expect(isBounded("^(?:a+)+$", false)).toBe(false);
    expect(isBounded("^(?:\\s+\\S*)*$", false)).toBe(false);
  });
});

it("a string that does not end, full of quotation marks, is read once", () => {
  const text = `{"x_long": "${'\\"'.repeat(1_000_000)}`;
  const { findings } = checkFiles([{ path: "actors/unodc.json", content: text }]);
  expect(findings.map(({ code, line, column }) => [code, line, column])).toEqual([["FMT002", 1, 12]]);
});
