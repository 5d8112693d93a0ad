import { isHiddenBy } from "./look.ts";

/** Elements whose words no reader of the page sees as words of it: programs, styles, what old browsers show instead. */
const unseen = new Set("script style head noscript template svg iframe object audio video canvas".split(" "));

/** What a web site shows around its pages. */
const aroundPage = new Set(["nav", "button", "select"]);

/** Roles of such elements. A button may be a word of the text: the call of a footnote. */
const rolesAround = new Set(["navigation", "search"]);

/** Why the words of an element are set aside. */
type SkipReason = "part of the web page" | "hidden on the page" | "deleted on the page" | "comment";

/** An element that is skipped, with those inside it. */
export interface Skipped {
  name: string;
  /** Absent: it has no words. */
  reason: SkipReason | undefined;
  line: number;
  text: string;
  /** How many elements are open, from this one. */
  depth: number;
  /** The depth from which there are no words. */
  unseenFrom: number | undefined;
}

/** Elements for what is beside the text of a page, or below it. */
const beside = new Set(["aside", "footer"]);

/** What web sites show beside or below their texts, and the words that they add to it in the name of an element. Org mode has a postamble. */
const besideWords =
  "cookies?|cookie-consent|breadcrumbs?|share|sharing|social(?:-media)?|related|menu|navbar|navigation|footer|sidebar|toolbar|pagination|postamble";
const partWords =
  "banner|bar|notice|policy|links?|buttons?|icons?|menu|list|items?|nav|widget|block|wrapper|container";

/** The classes and ids that web sites give to such elements, as whole words: "economic-and-social-council" is none. */
const besideByName = new RegExp(
  `(?:^|\\s)(?:(?:main|site|page|top|side)[-_])?(?:${besideWords})(?:[-_](?:${partWords})){0,3}(?:\\s|$)`,
  "i",
);

/** Elements that are never named for what is beside the text: ids of headings and their sections are made of the heading. */
const neverBeside = /^(?:html|body|main|article|section|h[1-6])$/;

/** Whether an element is for what is beside the text of a page, or below it. */
export function isBeside(name: string, { class: classes = "", id = "" }: Record<string, string>): boolean {
  return beside.has(name) || (!neverBeside.test(name) && besideByName.test(`${classes} ${id}`));
}

/** Calls of comments, as Word and Google Docs write them. */
const commentAddress = /#(?:_msocom_|cmnt[0-9])/i;

/** The address by which the text of a comment leads back to its call. */
export const commentBack = /#(?:_msoanchor_|cmnt_ref)/i;

/** Classes of words that only programs read aloud, as "(link is external)". */
const readAloud =
  /(?:^|\s)(?:visually-?hidden|sr-only|element-invisible|screen-reader(?:-text|-only)?)(?:\s|$)/;

/** Classes of what a wiki or a web site adds to headings and pages for its own use, as "[edit]". */
const ofSite = /(?:^|\s)(?:mw-editsection|mw-jump-link|skip(?:-?link|-to-content|-to-main)?)(?:\s|$)/;

/** Begins to skip an element; undefined when its words count. */
export function skippedElement(
  name: string,
  attributes: Record<string, string>,
  said: ReadonlyMap<string, string>,
  line: number,
): Skipped | undefined {
  const made = { name, line, text: "", depth: 0, unseenFrom: undefined };
  if (unseen.has(name)) return { ...made, reason: undefined };
  const reason = reasonOf(name, attributes, said);
  return reason && { ...made, reason };
}

function reasonOf(
  name: string,
  attributes: Record<string, string>,
  said: ReadonlyMap<string, string>,
): SkipReason | undefined {
  if (aroundPage.has(name) || rolesAround.has(attributes.role ?? "")) return "part of the web page";
  if (name === "del") return "deleted on the page";
  // Some sites hide the whole page until a program shows it.
  if (name === "html" || name === "body") return undefined;
  if (readAloud.test(attributes.class ?? "")) return "hidden on the page";
  if (ofSite.test(attributes.class ?? "")) return "part of the web page";
  if ("hidden" in attributes || (name === "dialog" && !("open" in attributes)) || isHiddenBy(said))
    return "hidden on the page";
  // LibreOffice marks the foot of its pages, Word its comments.
  if (name === "div" && attributes.title === "footer") return "part of the web page";
  if (said.get("mso-element") === "comment-list") return "comment";
  return name === "a" && commentAddress.test(attributes.href ?? "") ? "comment" : undefined;
}

const insideHead = new Set("title meta link base style script noscript template".split(" "));

/** Whether an element ends the head of a page, which needs no end of its own. (HTML Living Standard, "Optional tags".) */
export function endsHead(skipped: Skipped, name: string): boolean {
  return skipped.name === "head" && skipped.depth === 0 && !insideHead.has(name);
}

/** An element inside one that is skipped opens. */
export function openInside(skipped: Skipped, name: string, isBlock: boolean): void {
  skipped.depth += 1;
  if (isBlock) skipped.text += " ";
  if (unseen.has(name)) skipped.unseenFrom ??= skipped.depth;
}

/** An element inside one that is skipped closes. */
export function closeInside(skipped: Skipped): void {
  if (skipped.unseenFrom === skipped.depth) skipped.unseenFrom = undefined;
  skipped.depth -= 1;
}

/** Words inside an element that is skipped. */
export function addInside(skipped: Skipped, text: string): void {
  if (skipped.reason !== undefined && skipped.unseenFrom === undefined) skipped.text += text;
}
