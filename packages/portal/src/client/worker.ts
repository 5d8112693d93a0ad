import {
  checkFiles,
  type Dataset,
  type Finding,
  type PublishedLists,
  type Records,
  recordsFromPublished,
  rowsOf,
  tables,
  typesByPlural,
} from "@open-resolutions/core";
import { type Drafter, makeDrafter, type ReadInput } from "@open-resolutions/draft";

// Runs in a worker, so that the page stays quick: drafts records of a text, or checks a record.

/** What the page asks for. The registers come once, before the first text. */
export type Question =
  | { readonly registers: PublishedLists }
  | {
      readonly number: number;
      readonly text: string;
      /** The paragraphs of the text, when they were read from the layout of a file. */
      readonly read?: ReadInput;
    };

/** A table of the drafted records: names of the columns, then rows. */
export interface AnsweredTable {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What the worker answers to a text; `number` is that of the question. */
export interface Answer {
  readonly number: number;
  readonly kind: "draft" | "check";
  readonly findings: readonly Pick<Finding, "line" | "column" | "code" | "message" | "hint" | "severity">[];
  /** The published view of what was drafted. */
  readonly drafted?: {
    readonly resolution: { readonly id: string; readonly slug: string; readonly title?: string };
    readonly paragraphs: readonly object[];
  };
  /** The records as people write them, for a proposal. */
  readonly files?: readonly { readonly path: string; readonly content: string }[];
  readonly tables?: readonly AnsweredTable[];
  readonly failure?: string;
}

const empty = Object.fromEntries(
  Object.keys(typesByPlural).map((plural) => [plural, []]),
) as unknown as Dataset;

let registers: Records | undefined;
let drafter: Drafter | undefined;

globalThis.onmessage = ({ data }: MessageEvent<Question>) => {
  if ("registers" in data) {
    registers = recordsFromPublished(data.registers, "@open-resolutions/json");
    drafter = makeDrafter(registers);
    return;
  }
  const { number, text, read } = data;
  let answer: Answer;
  try {
    answer = !read && text.trimStart().startsWith("{") ? checked(number, text) : drafted(number, text, read);
  } catch (error) {
    answer = { number, kind: "draft", findings: [], failure: (error as Error).message };
  }
  globalThis.postMessage(answer);
};

function checked(number: number, text: string): Answer {
  const { findings } = checkFiles(
    [{ path: "pasted.json", content: text }],
    registers ? { published: registers } : {},
  );
  return { number, kind: "check", findings: findings.map(shown) };
}

function drafted(number: number, text: string, read?: ReadInput): Answer {
  if (!drafter) throw new Error("The registers are not loaded: reload the page.");
  const draft = drafter({ path: "pasted", content: text, ...(read && { read }) });
  const findings = draft.findings.map(shown);
  if (!draft.resolution || !draft.records) return { number, kind: "draft", findings };
  const { resolution, paragraphs, records, source } = draft;
  const folder = `data/resolutions/${resolution.slug}`;
  const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    number,
    kind: "draft",
    findings,
    drafted: { resolution, paragraphs },
    files: [
      { path: `${folder}/resolution.json`, content: pretty(records.resolution) },
      { path: `${folder}/paragraphs.json`, content: pretty({ paragraphs: records.paragraphs }) },
      { path: `${folder}/source.txt`, content: source },
      ...records.documents.map((document) => ({
        path: `data/documents/${document.id}.json`,
        content: pretty(document),
      })),
    ],
    tables: tablesOfDraft({ ...empty, resolutions: [resolution], paragraphs }),
  };
}

function shown({ line, column, code, message, hint, severity }: Finding): Answer["findings"][number] {
  return { line, column, code, message, severity, ...(hint !== undefined && { hint }) };
}

/** The rows of the drafted resolution, in the tables of the dataset; empty tables are left out. */
function tablesOfDraft(dataset: Dataset): AnsweredTable[] {
  return tables.flatMap((table) => {
    const rows = [...rowsOf(table, dataset)];
    return rows.length === 0
      ? []
      : [{ name: table.name, rows: [table.columns.map(({ name }) => name), ...rows] }];
  });
}
