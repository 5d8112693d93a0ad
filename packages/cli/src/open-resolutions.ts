import { relative } from "node:path";
import { Command, CommanderError } from "commander";
import { describeFileError, isFileError } from "./files/explain-file-error.ts";
import { helpText } from "./terminal/help-text.ts";
import { widthOf } from "./terminal/terminal.ts";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

const help = helpText(
  [
    ["open-resolutions validate", "check the records in this folder, with the published ones"],
    ["open-resolutions draft text.txt", "draft the records of a resolution from its official text"],
    ["open-resolutions review data/resolutions/a-res-78-1", "confirm what was drafted, key by key"],
    ["open-resolutions new actor", "make a record, question by question"],
    ["open-resolutions show OP17", "a paragraph with its annotations"],
    ["open-resolutions find INTERPOL", "the resolutions that name it"],
    ["open-resolutions compare old/ new/", "how two resolutions differ, word by word"],
    ["open-resolutions diff latest data/", "what your records would change in the dataset"],
    ["open-resolutions docs actor", "every field of a record"],
  ],
  "Each command has its own help: open-resolutions validate --help",
);

const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {
  validate: {
    summary: "check records, and say what is wrong and how to fix it",
    load: async () => (await import("./commands/validate/command.ts")).validateCommand(),
  },
  draft: {
    summary: "draft the records of a resolution from its official text",
    load: async () => (await import("./commands/draft/command.ts")).draftCommand(),
  },
  review: {
    summary: "confirm, correct or refuse what a program proposed, key by key",
    load: async () => (await import("./commands/review/command.ts")).reviewCommand(),
  },
  new: {
    summary: "make a record, question by question",
    load: async () => (await import("./commands/new/command.ts")).newCommand(),
  },
  show: {
    summary: "show paragraphs with their annotations",
    load: async () => (await import("./commands/show/command.ts")).showCommand(),
  },
  find: {
    summary: "find the resolutions of the index that name something",
    load: async () => (await import("./commands/find/command.ts")).findCommand(),
  },
  compare: {
    summary: "compare two resolutions, word by word",
    load: async () => (await import("./commands/compare/command.ts")).compareCommand(),
  },
  export: {
    summary: "write records as files: CSV, JSON, Parquet, SQLite, web pages, …",
    load: async () => (await import("./commands/export/command.ts")).exportCommand(),
  },
  diff: {
    summary: "compare two editions of the dataset, and say which version bump they need",
    load: async () => (await import("./commands/diff/command.ts")).diffCommand(),
  },
  docs: {
    summary: "print the data dictionary: every record, field and CSV column",
    load: async () => (await import("./commands/docs/command.ts")).docsCommand(),
  },
};

const issues = "https://github.com/open-resolutions/open-resolutions/issues";

// A reader that closes the pipe early, such as head, is not a fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    console.error(`the output cannot be written: ${error.message}`);
    process.exit(2);
  });
}

const program = new Command("open-resolutions")
  .description("Drafts, checks, fixes, makes and shows records of United Nations resolutions.")
  .version(version, "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .addHelpText("after", help)
  .configureHelp({
    subcommandTerm: (command) => command.name(),
    helpWidth: widthOf(process.stdout),
  })
  .showSuggestionAfterError()
  .showHelpAfterError(seeHelpOf("open-resolutions"))
  .addHelpCommand("help [command]", "print the help of a command")
  .exitOverride();
// Only the command that is asked for is loaded: this halves the start-up time.
for (const [name, { summary, load }] of Object.entries(commands)) {
  const command = process.argv.includes(name) ? await load() : new Command(name);
  program.addCommand(command.summary(summary));
}
inheritSettings(program, program.name());
program.hook("preAction", (_program, command) => refuseEmptyValues(command));

function inheritSettings(parent: Command, path: string): void {
  for (const command of parent.commands) {
    const own = `${path} ${command.name()}`;
    inheritSettings(command.copyInheritedSettings(parent).showHelpAfterError(seeHelpOf(own)), own);
  }
}

/** What is printed below a wrong flag or a missing argument. */
function seeHelpOf(command: string): string {
  return `See ${command} --help`;
}

/** The arguments, without what follows an unknown command: with --help, the help of the program would hide that it is unknown. */
function untilUnknownCommand(argv: readonly string[]): readonly string[] {
  const [node = "", script = "", ...words] = argv;
  const [name] = words[0] === "help" ? words.slice(1) : words;
  const isKnown =
    name === undefined || name.startsWith("-") || name === "help" || Object.hasOwn(commands, name);
  return isKnown ? argv : [node, script, name];
}

/** An empty path would mean the working folder, and an empty word everything: nobody asks for that on purpose. */
function refuseEmptyValues(command: Command): void {
  if (command.args.includes(""))
    throw new UsageError(
      "an argument is empty: write . for the folder you are in (an unset variable in a script is a common cause)",
    );
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    if ([value].flat().includes("")) throw new UsageError(`${option.long} is empty: give it a value`);
  }
}

try {
  await program.parseAsync(untilUnknownCommand(process.argv));
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else if (isFileError(error)) {
    console.error(describeFileError(error, (path) => relative(process.cwd(), path) || "."));
    process.exitCode = 2;
  } else if ((error as Error).name === "ExitPromptError") {
    // Ctrl-C at a question: nothing was written.
    process.exitCode = 130;
  } else {
    const { stack } = error as Error;
    console.error(`This is a bug in open-resolutions ${version}, not a mistake in your records.
Please report it at ${issues} with these lines and, if you can, the records:

node ${process.version}, ${process.platform} ${process.arch}
open-resolutions ${process.argv.slice(2).join(" ")}
${stack ?? String(error)}`);
    process.exitCode = 70;
  }
}
