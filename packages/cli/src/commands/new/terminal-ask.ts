import { checkbox, confirm, input, search, select } from "@inquirer/prompts";
import type { Ask } from "./ask-fields.ts";

/** Asks on the terminal; questions go to standard error, so that standard output stays for results. */
export function terminalAsk(): Ask {
  const context = { output: process.stderr };
  return {
    text: ({ message, description, check, proposal }) =>
      input(
        {
          message: `${message} (${description})`,
          validate: check,
          ...(proposal !== undefined && { default: proposal }),
        },
        context,
      ),
    choice: ({ message, description, choices, proposal }) =>
      select(
        {
          message: `${message} (${description})`,
          choices: choices.map((value) => ({ value })),
          pageSize: 15,
          ...(proposal !== undefined && choices.includes(proposal) && { default: proposal }),
        },
        context,
      ),
    search: ({ message, description, choices, check }) =>
      search(
        {
          message: `${message} (${description})`,
          pageSize: 12,
          validate: check,
          source: (term = "") =>
            choices.filter((value) => value.includes(term.toLowerCase())).map((value) => ({ value })),
        },
        context,
      ),
    several: ({ message, choices }) => checkbox({ message, choices: [...choices], pageSize: 15 }, context),
    confirm: (message) => confirm({ message, default: false }, context),
  };
}
