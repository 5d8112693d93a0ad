import { slugOf } from "@open-resolutions/symbols";
import type { Disagreement } from "./disagreements.ts";
import type { MetadataPlace } from "./load-metadata.ts";
import type { QualityReport } from "./quality.ts";

/** Documents with broken markup, or at which the program stopped. The others that were not read are not resolutions. */
const brokenCodes = new Set(["DRF013", "DRF017", "DRF018"]);

/** What a person must look at, each in one line with its file and line. */
export function faultsOf(report: QualityReport, metadata: ReadonlyMap<string, MetadataPlace>): string[] {
  return [
    ...report.notRead
      .filter(({ code }) => brokenCodes.has(code))
      .map(({ file, line, code }) => `${file}:${line}: ${code}: this document cannot be read`),
    ...report.metadataFaults.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ...report.disagreements.flatMap((disagreement) => {
      const said = voteFault(disagreement);
      const found = metadata.get(slugOf(disagreement.resolution));
      const place = found ? `${found.file}:${found.line}: ` : "";
      return said === undefined ? [] : [`${place}${disagreement.resolution}: ${said}`];
    }),
  ];
}

/** What is wrong with the names of a vote; undefined for a disagreement that a rule decides. */
function voteFault({ field, first }: Disagreement): string | undefined {
  const names = [first].flat().join(", ");
  if (field === "ballots") return `${names} is listed with two votes`;
  if (field === "unknownState") return `no State of the register is named "${names}"`;
  if (field === "stateNotYetMember")
    return `"${names}" was not yet a member of the United Nations on that day`;
  return undefined;
}
