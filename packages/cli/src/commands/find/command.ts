import { Command } from "commander";
import { indexHelp } from "../../inputs/index-flag.ts";
import { helpText } from "../../terminal/help-text.ts";
import type { FindFlags } from "./flags.ts";

const help = helpText(
  [
    ["open-resolutions find INTERPOL", "the resolutions and paragraphs that name it"],
    ["open-resolutions find i-24-7 --index data/index", "by its id, in the index of a folder"],
    ["open-resolutions find A/RES/70/1", "those that cite a document, by its symbol"],
    ['open-resolutions find "Rome Statute"', "by its title or short title"],
    ["open-resolutions find fisheries", "those with a subject, or a word in their title"],
    ["open-resolutions find 1267 Committee --asked", "what it is asked to do, and by when"],
    ["open-resolutions find Secretary-General --due 2027", "the same, but only what is due in a year"],
    ["open-resolutions find --due 2027", "who must do what in that year"],
  ],
  "The line with the total comes first, and is not part of the output of a pipe. Then come the resolutions by organ: Economic and Social Council, General Assembly, Human Rights Council, Security Council, and in each in the order of their numbers. How a State voted is shown by open-resolutions show A/RES/ES-11/5 --votes.",
  "--due reads dates, the years of sessions of the General Assembly and of the Economic and Social Council, and periods that begin with the adoption. What is due regularly, at sessions of others or after an event has no year.",
  "Exit codes: 0 found, 1 nothing found, 2 wrong use, or no index.",
);

/** The command `find`. */
export function findCommand(): Command {
  return new Command("find")
    .description(
      "Finds the resolutions and paragraphs of the index that name an actor or a capability, or cite a document; for other words, the resolutions that have them as a subject or in their title. It also finds who is asked to do what by when.\n" +
        "A program made the index, and no person has confirmed it.",
    )
    .argument("[name...]", "a name, title or id of the registers, or the symbol of a document")
    .option("--asked", "print what it is asked to do, and by when; of a capability, who must use it")
    .option("--due <year>", "the same, but only what is due in that year; without a name, of everybody")
    .option("--index <folder>", indexHelp)
    .addHelpText("after", help)
    .action(async (words: string[], flags: FindFlags) => {
      const { find } = await import("./run.ts");
      process.exitCode = find(words.join(" "), flags);
    });
}
