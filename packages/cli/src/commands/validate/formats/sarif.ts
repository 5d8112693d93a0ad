import type { Finding } from "@open-resolutions/core";
import type { Report } from "../report.ts";
import { reportedRules } from "../reported-rules.ts";
import { jsonText, wellFormed } from "./json-text.ts";
import { omission } from "./omission.ts";

const repository = "https://github.com/open-resolutions/open-resolutions";

/**
 * A report as SARIF, for code scanning; that findings were left out is a notification of the run. (OASIS, Static
 * Analysis Results Interchange Format 2.1.0: 3.20 invocation, 3.27 result, 3.29 physicalLocation, 3.49 reportingDescriptor.)
 */
export function sarif(report: Report): string {
  const { findings, version } = report;
  const left = omission(report);
  const places = new Map(reportedRules.map(({ code }, index) => [code, index]));
  const seen = new Map<string, number>();
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "open-resolutions",
            informationUri: repository,
            semanticVersion: version,
            rules: reportedRules.map(({ code, name, description, why, severity = "error" }) => ({
              id: code,
              name,
              shortDescription: { text: description },
              fullDescription: { text: `${description} ${why}` },
              helpUri: `${repository}/blob/main/docs/rules.md#${code.toLowerCase()}-${name}`,
              defaultConfiguration: { level: severity },
            })),
          },
        },
        ...(left !== undefined && {
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [{ level: "warning", message: { text: left } }],
            },
          ],
        }),
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: places.get(finding.code) ?? -1,
          level: finding.severity,
          message: {
            text: finding.hint === undefined ? finding.message : `${finding.message}\n${finding.hint}`,
          },
          locations: [{ physicalLocation: locationOf(finding) }],
          partialFingerprints: { "ruleFilePointer/v1": fingerprint(finding, seen) },
        })),
      },
    ],
  };
  return jsonText(log);
}

function locationOf({ file, line, column, length, excerpt, excerptColumn }: Finding): object {
  const start = column - excerptColumn;
  const end = start + length;
  const isInside = start >= 0 && end <= excerpt.length;
  // Section 3.29.5: a context is larger than its region.
  const hasContext = isInside && length < excerpt.length;
  return {
    artifactLocation: {
      uri: wellFormed(file).split("/").map(encodeURIComponent).join("/"),
    },
    region: {
      startLine: line,
      startColumn: column,
      endColumn: column + length,
      ...(isInside && { snippet: { text: excerpt.slice(start, end) } }),
    },
    ...(hasContext && {
      contextRegion: {
        startLine: line,
        startColumn: excerptColumn,
        endColumn: excerptColumn + excerpt.length,
        snippet: { text: excerpt },
      },
    }),
  };
}

/** The same for the same fault when lines move: rule, file, place in the record, and a number when there are several. */
function fingerprint({ code, file, pointer }: Finding, seen: Map<string, number>): string {
  const place = `${code} ${file}#${pointer}`;
  const count = (seen.get(place) ?? 0) + 1;
  seen.set(place, count);
  return `${place}:${count}`;
}
