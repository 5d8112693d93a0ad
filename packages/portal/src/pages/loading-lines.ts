/** How a tool loads the files. */
interface LoadingLines {
  readonly tool: string;
  /** What the lines expect to be there. */
  readonly file: string;
  readonly lines: string;
}

/** Lines that load the downloads, each from the folder into which its file was unpacked. */
export function loadingLines(version: string): LoadingLines[] {
  return [
    {
      tool: "Spreadsheet",
      file: "the workbook",
      lines: `Open open-resolutions-${version}.xlsx: the first sheet explains the columns of the others.`,
    },
    {
      tool: "Python",
      file: "the CSV files, with pandas",
      lines: `import pandas as pd
mandates = pd.read_csv("mandates.csv", dtype=str, keep_default_na=False)
assignees = pd.read_csv("mandate_assignees.csv", dtype=str, keep_default_na=False)`,
    },
    {
      tool: "R",
      file: "the CSV files",
      lines: `mandates <- read.csv("mandates.csv", colClasses = "character", na.strings = "")`,
    },
    {
      tool: "DuckDB",
      file: "the CSV or Parquet files",
      lines: `SELECT a.actor, m.quote, p.label
FROM 'mandates.csv' m
JOIN 'mandate_assignees.csv' a ON a.paragraph = m.paragraph AND a.mandate = m.position
JOIN 'paragraphs.csv' p ON p.id = m.paragraph;`,
    },
    {
      tool: "JavaScript",
      file: "npm install @open-resolutions/json",
      lines: `import { getParagraph } from "@open-resolutions/json";
console.log(getParagraph("a-res-77-20.op19").text);`,
    },
  ];
}
