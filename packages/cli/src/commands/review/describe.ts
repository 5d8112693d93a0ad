import type { AuthoredMandate } from "@open-resolutions/schemas";
import { isCarriedOver, type Proposal } from "./proposals.ts";
import { writeDue, writeFrequency } from "./times.ts";
import { nothing } from "./typing.ts";

/** The lengths to which a quotation is shortened, in characters, when a line is too narrow for more. */
const lengths = [60, 36, 20];

/** The fields whose values are actors. */
const people = new Set(["addressees", "beneficiaries", "assignees", "recipients"]);

/**
 * A statement in words: what it is, its words, its fields, and where it comes from. What is to be confirmed comes last, so
 * the quotation, which is marked in the text, is what is shortened.
 *
 * @param width the columns in which it should fit
 */
export function describe(proposal: Proposal, width: number): string {
  const all = lengths.map((length) => describeShortened(proposal, length));
  const linesOf = (text: string) => Math.ceil(text.length / width);
  const fewest = Math.min(...all.map(linesOf));
  return all.find((text) => linesOf(text) === fewest) ?? "";
}

function describeShortened(proposal: Proposal, length: number): string {
  const { kind, value } = proposal;
  const origin = isCarriedOver(proposal) ? ["carried over"] : [];
  if (typeof value === "string") return `${kind}: ${[value, ...origin].join("; ")}`;
  const { quote, occurrence, footnote, method: _, reviewer: __, ...fields } = value;
  const words = quote === undefined ? "" : ` "${shorten(quote, length)}"`;
  const said = Object.entries(fields).map(([name, own]) => `${name} ${inWords(name, own)}`);
  const where = footnote === undefined ? [] : [`in footnote ${footnote}`];
  return `${kind}${words}: ${[...said, ...where, ...origin].join("; ")}`;
}

function inWords(name: string, value: unknown): string {
  if (value === null) return nothing;
  if (name === "due") return writeDue(value as NonNullable<AuthoredMandate["due"]>);
  if (name === "frequency") return writeFrequency(value as NonNullable<AuthoredMandate["frequency"]>);
  if (Array.isArray(value))
    return value.map((one) => inWords("", one)).join(", ") || (people.has(name) ? "nobody" : nothing);
  if (typeof value === "object")
    return Object.values(value)
      .map((one) => inWords("", one))
      .join(" ");
  return String(value);
}

function shorten(quote: string, length: number): string {
  if (quote.length <= length) return quote;
  const end = Math.floor(length / 4);
  return `${quote.slice(0, length - end - 3)} … ${quote.slice(-end)}`;
}
