/** How a tool loads the files. */
export interface LoadingLines {
  readonly tool: string;
  /** What the lines expect to be there. */
  readonly file: string;
  readonly lines: string;
}

/** How files are called, without their endings. */
export interface FileNames {
  readonly workbook: string;
  readonly database: string;
  /** The records are in the package of the project. */
  readonly hasPackage: boolean;
}

/** Lines that load the text edition, each from the folder into which its file was unpacked. */
export function loadingLines({ workbook, database, hasPackage }: FileNames): LoadingLines[] {
  const lines: LoadingLines[] = [
    {
      tool: "Spreadsheet",
      file: "the workbook (XLSX)",
      lines: `Open ${workbook}.xlsx: the first sheet explains the columns of the others.`,
    },
    {
      tool: "Python",
      file: "the CSV files, with pandas",
      lines: `import pandas as pd
mandates = pd.read_csv("mandates.csv", dtype=str, keep_default_na=False)
assignees = pd.read_csv("mandate_assignees.csv", dtype=str, keep_default_na=False)
asked = mandates.merge(assignees, left_on=["paragraph", "position"], right_on=["paragraph", "mandate"])
print(asked[["actor", "quote"]])`,
    },
    {
      tool: "Python, nothing to install",
      file: "the SQLite database",
      lines: `import sqlite3
database = sqlite3.connect("${database}.sqlite")
for row in database.execute("SELECT resolution, label, text FROM paragraphs"):
    print(row)`,
    },
    {
      tool: "R",
      file: "the CSV files",
      lines: `mandates <- read.csv("mandates.csv", colClasses = "character", na.strings = "")
print(mandates[, c("paragraph", "quote")])`,
    },
    {
      tool: "DuckDB",
      file: "the CSV files",
      lines: `SELECT a.actor, m.quote, p.label
FROM 'mandates.csv' m
JOIN 'mandate_assignees.csv' a ON a.paragraph = m.paragraph AND a.mandate = m.position
JOIN 'paragraphs.csv' p ON p.id = m.paragraph;`,
    },
  ];
  return hasPackage ? [...lines, ofPackage] : lines;
}

const ofPackage: LoadingLines = {
  tool: "JavaScript",
  file: "npm install @open-resolutions/json",
  lines: `import { getParagraph } from "@open-resolutions/json";
console.log(getParagraph("a-res-77-20.op19").text);`,
};

/** Lines that load the index, from the folder of its files. */
export const indexLoadingLines: readonly LoadingLines[] = [
  {
    tool: "DuckDB",
    file: "everything that UNODC was asked to do since 2020",
    lines: `SELECT p.resolution, p.label, m.type, r.adopted, r.title
FROM 'mandates.parquet' m
JOIN 'paragraphs.parquet' p ON p.id = m.paragraph
JOIN 'resolutions.parquet' r ON r.id = p.resolution
WHERE list_contains(m.assignees, 'unodc') AND r.adopted >= '2020-01-01'
ORDER BY r.adopted, p.id;`,
  },
  {
    tool: "Python",
    file: "a Parquet file, with pandas and pyarrow",
    lines: `import pandas as pd
resolutions = pd.read_parquet("resolutions.parquet")
print(resolutions[["id", "adopted"]])`,
  },
  {
    tool: "JavaScript",
    file: "npm install @open-resolutions/index",
    lines: `import { mandatesOf } from "@open-resolutions/index";
console.log(await mandatesOf("unodc"));`,
  },
];
