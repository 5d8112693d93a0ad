import type { BlockRole } from "../block.ts";

/** The names of the elements that are open, outer first. */
export type Path = readonly string[];

/** Elements whose words are a block of their own. */
const blockElements = new Set([
  "p",
  "li",
  "num",
  "heading",
  "subheading",
  "crossHeading",
  "docNumber",
  "docTitle",
  "listIntroduction",
  "listWrapUp",
]);

const headings = new Set(["heading", "subheading", "crossHeading"]);

/** Whether an element begins a block: a paragraph, a number, a heading. In a preface number and title are, and not the `p` around. */
export function beginsBlock(name: string, path: Path): boolean {
  if (!blockElements.has(name) || path.includes("authorialNote")) return false;
  if (name === "docNumber" || name === "docTitle") return path.includes("preface");
  return name !== "p" || !path.includes("docTitle");
}

/** What a block is by the elements around it. (OASIS Akoma Ntoso 1.0, part 2: statement, doc, attachments.) */
export function roleOf(name: string, path: Path, text: string): BlockRole | undefined {
  if (path.includes("coverPage")) return "masthead";
  if (path.includes("formula")) return "formula";
  if (path.includes("conclusions")) return "closing";
  if (headings.has(name)) return "heading";
  if (name === "docNumber") return "number";
  if (name === "docTitle" || path.includes("preface")) return "title";
  const isItem = /^\(?[a-z]{1,4}[).]\s/.test(text);
  if (path.includes("preamble") && path.includes("container") && !isItem) return "preambular";
  const isNumbered = /^[0-9]{1,3}\.(?:\s|$)/.test(text);
  return path.includes("mainBody") && !path.includes("doc") && isNumbered ? "operative" : undefined;
}
