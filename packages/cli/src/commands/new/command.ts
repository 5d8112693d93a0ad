import type { RecordType } from "@open-resolutions/core";
import { Command } from "commander";
import { datasetHereHelp } from "../../inputs/registers-help.ts";
import { type Example, helpText } from "../../terminal/help-text.ts";
import { type Field, fieldsOf } from "./fields.ts";

const resolutionExample =
  'open-resolutions new resolution --id A/RES/99/1 --title "Harbours" --adopted 2044-11-20 --language en --text "Recalling its earlier work,"';

const examples: Record<string, Example[]> = {
  resolution: [
    ["open-resolutions new resolution", "asks for each field, on a terminal"],
    [resolutionExample],
  ],
  actor: [
    ["open-resolutions new actor", "asks for each field, on a terminal"],
    ['open-resolutions new actor --name "Egmont Group of Financial Intelligence Units" --kind organization'],
    ["open-resolutions new actor --from drafts.ndjson", "a name that drafts found in no register"],
    ['open-resolutions new actor --name "Guild of Harbour Masters" --kind organization --dry-run'],
  ],
  capability: [
    ["open-resolutions new capability", "asks for each field, on a terminal"],
    [
      'open-resolutions new capability --name "Works of Art Database" --kind database --providers interpol --themes cultural-property',
    ],
  ],
  document: [
    ["open-resolutions new document", "asks for each field, on a terminal"],
    ["open-resolutions new document --symbol A/RES/55/25 --kind resolution --organ general-assembly"],
  ],
  theme: [
    ["open-resolutions new theme", "asks for each field, on a terminal"],
    ['open-resolutions new theme --label "Illicit trade in wildlife" --group crime'],
  ],
};

const place = `The record goes into ${datasetHereHelp}. Drafts there know it from then on.`;

const types = Object.keys(examples) as RecordType[];

/** The command `new`, with a command for each type of record. */
export function newCommand(): Command {
  const command = new Command("new")
    .description(
      "Makes a record: asks for each field, checks each answer, and writes the file where it belongs.\nWithout a terminal, give the answers as flags.",
    )
    .addHelpText(
      "after",
      helpText([...(examples.actor ?? []), ["open-resolutions new resolution --help", "every flag"]], place),
    );
  for (const type of types) command.addCommand(newTypeCommand(type));
  return command;
}

function newTypeCommand(type: RecordType): Command {
  const command = new Command(type)
    .summary(`make ${type === "actor" ? "an" : "a"} ${type}`)
    .description(
      `Makes ${type === "actor" ? "an" : "a"} ${type}. Fields that are not given as flags are asked for on a terminal.`,
    );
  const fields = fieldsOf(type);
  for (const field of fields) {
    command.option(
      `--${field.flag} <${placeholder(field)}>`,
      describe(field),
      (value: string, before: string[] = []) => [...before, value],
    );
  }
  if (type === "resolution")
    command.option("--text <words>", "The words of the first paragraph, without its number. (required)");
  if (type === "actor" || type === "capability" || type === "document")
    command.option(
      "--from <file>",
      "Take a name that the registers lack from the lines of open-resolutions draft --ndjson.",
    );
  return command
    .option("--dry-run", "print the record, and write nothing")
    .addHelpText("after", helpText(examples[type] ?? [], place))
    .action(async (flags: Record<string, unknown>) => {
      const { newRecord } = await import("./run.ts");
      const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
      const ask = isTerminal ? (await import("./terminal-ask.ts")).terminalAsk() : undefined;
      const given = Object.fromEntries(
        command.options.map((option) => [
          option.long?.slice(2) ?? "",
          flags[option.attributeName()] as string[] | undefined,
        ]),
      );
      const { dryRun = false, text, from } = flags as { dryRun?: boolean; text?: string; from?: string };
      process.stdout.write(await newRecord(type, given, { cwd: process.cwd(), ask, dryRun, text, from }));
    });
}

function placeholder({ schema, reference }: Field): string {
  if (reference) return `${reference} id`;
  if (schema.properties) return "JSON";
  return schema.enum ? "choice" : schema.type === "integer" ? "number" : "text";
}

function describe({ description, schema, isRequired, isList }: Field): string {
  const parts = [description];
  if (schema.enum) parts.push(`One of: ${schema.enum.join(", ")}.`);
  if (isList) parts.push("May be given several times.");
  if (isRequired) parts.push("(required)");
  return parts.join(" ");
}
