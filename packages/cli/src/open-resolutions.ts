import { Command, CommanderError } from "commander";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

const help = `
Examples:
  $ open-resolutions validate              check the records in this folder against the published registers
  $ open-resolutions draft text.txt        the records of a resolution from its official text
  $ open-resolutions new actor             make a record, question by question
  $ open-resolutions show OP17             a paragraph with its annotations
  $ open-resolutions compare old/ new/     how two resolutions differ, word by word
  $ open-resolutions diff latest data/     what your records would change in the dataset
  $ open-resolutions docs actor            every field of a record

Each command has its own help: open-resolutions validate --help`;

const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {
  validate: {
    summary: "check records, and say what is wrong and how to mend it",
    load: async () => (await import("./commands/validate/command.ts")).validateCommand(),
  },
  draft: {
    summary: "draft the records of a resolution from its official text",
    load: async () => (await import("./commands/draft/command.ts")).draftCommand(),
  },
  new: {
    summary: "make a record, question by question",
    load: async () => (await import("./commands/new/command.ts")).newCommand(),
  },
  show: {
    summary: "show paragraphs with their annotations",
    load: async () => (await import("./commands/show/command.ts")).showCommand(),
  },
  compare: {
    summary: "compare two resolutions, word by word",
    load: async () => (await import("./commands/compare/command.ts")).compareCommand(),
  },
  diff: {
    summary: "compare two editions of the dataset, and report the required version bump",
    load: async () => (await import("./commands/diff/command.ts")).diffCommand(),
  },
  docs: {
    summary: "print the data dictionary: every record, field and CSV column",
    load: async () => (await import("./commands/docs/command.ts")).docsCommand(),
  },
};

const issues = "https://github.com/open-resolutions/open-resolutions/issues";

// A reader that has seen enough, such as head, is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    console.error(`the output cannot be written: ${error.message}`);
    process.exit(2);
  });
}

const program = new Command("open-resolutions")
  .description("Drafts, checks, mends, makes and shows United Nations resolution records.")
  .version(version, "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .addHelpText("after", help)
  .configureHelp({
    subcommandTerm: (command) => command.name(),
    helpWidth: Math.min(process.stdout.columns ?? 110, 110),
  })
  .showSuggestionAfterError()
  .showHelpAfterError("See --help.")
  .exitOverride();
// Only the command that is asked for is loaded: starting takes half the time.
for (const [name, { summary, load }] of Object.entries(commands)) {
  const command = process.argv.includes(name) ? await load() : new Command(name);
  program.addCommand(command.summary(summary));
}
inheritSettings(program);

function inheritSettings(parent: Command): void {
  for (const command of parent.commands) inheritSettings(command.copyInheritedSettings(parent));
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError || isOfFileSystem(error)) {
    console.error(error.message);
    process.exitCode = 2;
  } else if ((error as Error).name === "ExitPromptError") {
    // Ctrl-C at a question: nothing was written.
    process.exitCode = 130;
  } else {
    const { stack } = error as Error;
    console.error(`This is a fault of open-resolutions ${version}, not of your records.
Please report it at ${issues} with these lines and, if you can, the records:

node ${process.version}, ${process.platform} ${process.arch}
open-resolutions ${process.argv.slice(2).join(" ")}
${stack ?? String(error)}`);
    process.exitCode = 70;
  }
}

/** What is longer than a text can be has a code, too, and no call. */
function isOfFileSystem(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return "syscall" in error || error.code === "ERR_FS_FILE_TOO_LARGE" || error.code === "ERR_STRING_TOO_LONG";
}
