import { join, relative } from "node:path";
import { type RecordType, shellWord } from "@open-resolutions/core";
import { openWorkplace, type Workplace } from "../../files/workplace.ts";
import { writeFileSafely } from "../../files/write-file.ts";
import { datasetsHere } from "../../inputs/datasets-here.ts";
import { publishedRecords } from "../../published.ts";
import { UsageError } from "../../usage-error.ts";
import { type Ask, askFields } from "./ask-fields.ts";
import { type Field, fieldsOf, parseAnswer, shortDescription, valueAt, withValue } from "./fields.ts";
import { fieldsFromDrafts } from "./from-drafts.ts";
import { faultsOf, makeFiles, type NewFiles } from "./make-record.ts";
import { proposalFor } from "./proposals.ts";

/** What was given by flags: values by the flag of their field. */
export type GivenValues = Readonly<Record<string, readonly string[] | undefined>>;

/** How a new record is made. */
export interface NewOptions {
  cwd: string;
  /** Asks a person for what is missing; undefined without a terminal. */
  ask: Ask | undefined;
  /** Print the files, and write nothing. */
  dryRun: boolean;
  /** The first paragraph of a resolution. */
  text: string | undefined;
  /** The lines of `draft --ndjson`: a name that the registers lack is taken from them. */
  from?: string | undefined;
}

/**
 * Makes a record from answers and writes it where it belongs.
 *
 * @returns what was written, and what to do next.
 * @throws {UsageError} with every answer that is missing or wrong.
 */
export async function newRecord(type: RecordType, given: GivenValues, options: NewOptions): Promise<string> {
  const { cwd, ask, dryRun } = options;
  const fields = fieldsOf(type);
  const { root, others } = placeFor(type, cwd);
  const workplace = openWorkplace(root, publishedRecords());
  const name = given[type === "document" ? "title" : "name"]?.[0];
  const drafted =
    options.from === undefined
      ? { given: {}, likely: {} }
      : await fieldsFromDrafts(type, options.from, name, workplace.records, ask);
  let record = fromFlags(fields, { ...drafted.given, ...definedOnly(given) });
  let { text } = options;
  if (ask) {
    record = withProposals(
      type,
      fields,
      await askFields(type, fields, record, workplace, ask, drafted.likely),
    );
    if (type === "resolution") text ??= await askText(ask);
  } else {
    record = withProposals(type, fields, record);
    refuseMissing(type, fields, record, text);
  }
  refuseFaults(type, fields, record, workplace);
  const files = makeFiles(type, record, text ?? "", workplace);
  if (dryRun) return [...files.values()].join("");
  for (const [path, content] of files) writeFileSafely(join(workplace.root, path), content);
  return whatNext(type, files, relative(cwd, root), others);
}

/**
 * The dataset folder for a new record: the one that a person means in the working directory, such as that of drafts,
 * else the working directory itself.
 *
 * @throws {UsageError} when several could be meant.
 */
function placeFor(type: RecordType, cwd: string): { root: string; others: readonly string[] } {
  const { meant, others } = datasetsHere(cwd);
  if (meant !== undefined || others.length === 0) return { root: join(cwd, meant ?? "."), others };
  throw new UsageError(
    `there are records in ${others.join(", ")}: run the command in the folder to which the ${type} belongs, for example after cd ${shellWord(others[0] ?? "")}`,
  );
}

function definedOnly(given: GivenValues): GivenValues {
  return Object.fromEntries(Object.entries(given).filter(([, values]) => values !== undefined));
}

function fromFlags(fields: readonly Field[], given: GivenValues): object {
  const faults: string[] = [];
  let record = {};
  for (const field of fields) {
    const answers = given[field.flag];
    if (answers === undefined) continue;
    try {
      const values = answers.map((answer) => parseAnswer(field, answer));
      if (!field.isList && values.length > 1) throw new RangeError("was given more than once");
      record = withValue(record, field.steps, field.isList ? values : values[0]);
    } catch (error) {
      faults.push(`--${field.flag}: ${(error as Error).message}`);
    }
  }
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  return record;
}

function withProposals(type: RecordType, fields: readonly Field[], given: object): object {
  let record = given;
  for (const field of fields) {
    const proposal = valueAt(record, field.steps) === undefined && proposalFor(type, field.steps, record);
    if (proposal) record = withValue(record, field.steps, parseAnswer(field, proposal));
  }
  return record;
}

function refuseMissing(
  type: RecordType,
  fields: readonly Field[],
  record: object,
  text: string | undefined,
): void {
  const missing = fields
    .filter((field) => field.isRequired && valueAt(record, field.steps) === undefined)
    .map((field) => {
      const { enum: values } = field.schema;
      return `  --${field.flag}: ${shortDescription(field)}${values ? ` (${values.join(", ")})` : ""}`;
    });
  if (type === "resolution" && text === undefined)
    missing.push("  --text: The words of the first paragraph.");
  if (missing.length === 0) return;
  throw new UsageError(
    `these fields of the ${type} are missing; give them as flags, or run the command on a terminal to be asked:\n${missing.join("\n")}`,
  );
}

function refuseFaults(
  type: RecordType,
  fields: readonly Field[],
  record: object,
  workplace: Workplace,
): void {
  const id = String(valueAt(record, ["id"]));
  if (workplace.records.byId[type].has(id)) {
    throw new UsageError(
      `--id: another ${type} has the id "${id}": if yours is the same ${type}, it needs no second record; else choose a different id`,
    );
  }
  const faults = faultsOf(type, record, workplace).map(({ pointer, message, hint }) => {
    const field = fields.find(({ steps }) => `${pointer}/`.startsWith(`/${steps.join("/")}/`));
    const said = hint === undefined ? message : `${message}\n    ${hint}`;
    return field ? `--${field.flag}: ${said}` : said;
  });
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
}

function askText(ask: Ask): Promise<string> {
  return ask.text({
    message: "First paragraph",
    description: "The words of the first paragraph, without its number.",
    proposal: undefined,
    check: (answer) => (answer.trim() === "" ? "an answer is needed" : true),
  });
}

function whatNext(type: RecordType, files: NewFiles, root: string, others: readonly string[]): string {
  const paths = [...files.keys()].map((path) => join(root, path));
  const lines = paths.map((path) => `wrote ${path}`);
  if (type === "resolution") {
    const source = join(paths[0] ?? "", "..", "source.txt");
    lines.push(`next: save the official text as ${source}, and add the other paragraphs to ${paths[1]}`);
  }
  lines.push(`then: open-resolutions validate ${root === "" ? "" : shellWord(root)}`.trimEnd());
  if (others.length > 0)
    lines.push(
      `${others.join(", ")} ${others.length === 1 ? "has records of its own and does" : "have records of their own and do"} not know this one: if it belongs there, run the command in that folder`,
    );
  return `${lines.join("\n")}\n`;
}
