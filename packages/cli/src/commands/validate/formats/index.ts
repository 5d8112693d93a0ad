import type { Report } from "../report.ts";
import type { FormatName } from "./format-names.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

/** Turns a report into text, with a line feed at its end unless it is empty; only the pretty one has colours and a width. */
export const formats: Record<FormatName, (report: Report, colors: boolean, width: number) => string> = {
  pretty,
  json,
  github,
  sarif,
  junit,
};
