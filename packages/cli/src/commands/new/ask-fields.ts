import type { RecordType } from "@open-resolutions/core";
import type { Workplace } from "../../files/workplace.ts";
import { type Field, fieldsOf, parseAnswer, shortDescription, valueAt, withValue } from "./fields.ts";
import { faultsOf } from "./make-record.ts";
import { proposalFor } from "./proposals.ts";

/** A question to a person. `check` returns what is wrong with an answer, or true. */
interface Question {
  message: string;
  /** What the field is, in a sentence. */
  description: string;
  check: (answer: string) => true | string;
}

/** How a person is asked. */
export interface Ask {
  text: (question: Question & { proposal: string | undefined }) => Promise<string>;
  /** One of some choices. The proposal is where the cursor begins. */
  choice: (
    question: Question & { choices: readonly string[]; proposal?: string | undefined },
  ) => Promise<string>;
  /** A choice among many, found by typing a part of it. */
  search: (question: Question & { choices: readonly string[] }) => Promise<string>;
  several: (question: {
    message: string;
    choices: readonly { name: string; value: string }[];
  }) => Promise<string[]>;
  confirm: (message: string) => Promise<boolean>;
}

/** What some fields probably hold, by the flag of the field: a person must say so. */
export type Likely = Readonly<Record<string, string>>;

/** Asks for every field that is required and not given, and for those of the others that a person wants to add. */
export async function askFields(
  type: RecordType,
  fields: readonly Field[],
  given: object,
  workplace: Workplace,
  ask: Ask,
  likely: Likely = {},
): Promise<object> {
  const isOpen = ({ steps }: Field) => valueAt(given, steps) === undefined;
  const isId = ({ flag }: Field) => flag === "id";
  const required = fields.filter((field) => field.isRequired && isOpen(field));
  const optional = fields.filter((field) => !field.isRequired && isOpen(field));
  // The symbol of a resolution says much of it; the id of any other record follows from its name.
  const [first, last] = type === "resolution" ? [required.filter(isId), []] : [[], required.filter(isId)];
  let record = given;
  for (const field of [...first, ...required.filter((one) => !isId(one))])
    record = await askField(type, field, record, workplace, ask, likely);
  if (optional.length > 0) {
    const choices = optional.map(({ flag, description }) => ({
      name: `${flag}: ${description}`,
      value: flag,
    }));
    const chosen = await ask.several({ message: "What else do you want to add?", choices });
    const wanted = withSiblings(optional, chosen);
    for (const field of wanted) record = await askField(type, field, record, workplace, ask);
  }
  for (const field of last) record = await askField(type, field, record, workplace, ask);
  return record;
}

/** An object is given whole: with one of its fields the others are asked for. */
function withSiblings(fields: readonly Field[], chosen: readonly string[]): Field[] {
  const objects = new Set(chosen.filter((flag) => flag.includes(".")).map((flag) => flag.split(".")[0]));
  return fields.filter(({ flag }) => chosen.includes(flag) || objects.has(flag.split(".")[0]));
}

async function askField(
  type: RecordType,
  field: Field,
  record: object,
  workplace: Workplace,
  ask: Ask,
  likely: Likely = {},
): Promise<object> {
  const values: unknown[] = [];
  do {
    const before = values;
    const put = (value: unknown) => withValue(record, field.steps, field.isList ? [...before, value] : value);
    const check = (answer: string): true | string => {
      if (answer.trim() === "") return "an answer is needed";
      try {
        return faultOf(type, put(parseAnswer(field, answer)), field, workplace) ?? true;
      } catch (error) {
        return (error as Error).message;
      }
    };
    values.push(parseAnswer(field, await askOnce(type, field, record, workplace, ask, check, likely)));
  } while (field.isList && (await ask.confirm(`Another of ${field.flag}?`)));
  return withValue(record, field.steps, field.isList ? values : values[0]);
}

function askOnce(
  type: RecordType,
  field: Field,
  record: object,
  { records }: Workplace,
  ask: Ask,
  check: Question["check"],
  likely: Likely,
): Promise<string> {
  const { schema, reference } = field;
  const description = shortDescription(field);
  const question = { message: schema.title ?? field.flag, description, check };
  const proposal = proposalFor(type, field.steps, record);
  if (reference && reference !== "paragraph") {
    const ids = [...records.byId[reference].keys()].sort();
    return ask.search({
      ...question,
      choices: [...(proposal === undefined ? [] : [proposal]), ...ids],
    });
  }
  if (schema.enum)
    return ask.choice({ ...question, choices: schema.enum.map(String), proposal: likely[field.flag] });
  return ask.text({ ...question, proposal });
}

/** What is wrong with one field of a record. The examples of the schema fill in what is still missing. */
function faultOf(
  type: RecordType,
  record: object,
  { steps }: Field,
  workplace: Workplace,
): string | undefined {
  let whole = record;
  for (const { isRequired, steps: other, schema } of fieldsOf(type)) {
    if (isRequired && valueAt(whole, other) === undefined)
      whole = withValue(whole, other, schema.examples?.[0] ?? schema.enum?.[0]);
  }
  const at = `/${steps.join("/")}`;
  const fault = faultsOf(type, whole, workplace).find(
    ({ pointer }) => pointer === at || pointer.startsWith(`${at}/`),
  );
  return fault && [fault.message, fault.hint].filter((part) => part !== undefined).join("; ");
}
