import { checkFiles, registerNames } from "../src/index.ts";

const actors = [
  { id: "united-nations", name: "United Nations", acronym: "UN", kind: "organization" },
  { id: "general-assembly", name: "General Assembly", kind: "organ", parent: "united-nations" },
  { id: "secretariat", name: "Secretariat", kind: "organ", parent: "united-nations" },
  { id: "secretary-general", name: "Secretary-General", kind: "official", parent: "secretariat" },
  { id: "lamp-office", name: "Office for Lamps", kind: "office", parent: "secretariat" },
  { id: "wlo", name: "World Lighthouse Organization", acronym: "WLO", kind: "organization" },
  { id: "amberland", name: "Amberland", kind: "state", demonym: "Amberlandian" },
  { id: "birchland", name: "Birchland", kind: "state" },
  { id: "cedarland", name: "Cedarland", kind: "state" },
  { id: "member-states", name: "Member States", kind: "state-class", parent: "united-nations" },
  { id: "foggy-countries", name: "foggy coastal countries", kind: "state-class" },
];

/** The names of invented registers. @param more further actors */
export function namesOf(more: readonly object[] = []) {
  const files = [...actors, ...more].map((actor) => ({
    path: `actors/${(actor as { id: string }).id}.json`,
    content: JSON.stringify(actor),
  }));
  const verb = { id: "request", class: "directive", preambular: "requesting", operative: "requests" };
  const verbs = { path: "vocabularies/verbs.json", content: JSON.stringify({ verbs: [verb] }) };
  return registerNames(checkFiles([...files, verbs]).records);
}

export const names = namesOf();

/** The names found in a text: its words, the record, and the part of a State. */
export const foundIn = (text: string, { find } = names) =>
  find(text).map(({ start, end, target, aspect }) =>
    [text.slice(start, end), target.id, aspect].filter((part) => part !== undefined).join(" | "),
  );
