import { readdirSync, readFileSync } from "node:fs";
import type { Guide } from "@open-resolutions/portal";
import { marked } from "marked";

const docs = new URL("../../docs/", import.meta.url);
const blob = "https://github.com/open-resolutions/open-resolutions/blob/main/";

/** Documents that have pages of their own in the site, made from the schemas and the rules. */
const pages: Record<string, string> = { "data-dictionary": "../dictionary.html", rules: "../rules.html" };

/** The documents of `docs/` as HTML. They are our own words: nothing of a record is in them but examples in code. */
export function guides(): Guide[] {
  const names = readdirSync(docs)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -".md".length))
    .filter((name) => !(name in pages))
    .sort();
  return names.map((name) => {
    const text = readFileSync(new URL(`${name}.md`, docs), "utf8");
    const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
    return { name, title, html: withAnchors(marked.parse(withLinks(text, names), { async: false })) };
  });
}

/** Links between documents lead to their pages; links to other files lead to the repository. */
function withLinks(text: string, names: readonly string[]): string {
  return text.replace(/\]\(((?!https?:|#|mailto:)[^)\s]+)\)/g, (_, target: string) => {
    const [path = "", anchor] = target.split("#");
    const name = /^(?:docs\/)?([a-z-]+)\.md$/.exec(path)?.[1] ?? "";
    const end = anchor === undefined ? "" : `#${anchor}`;
    if (names.includes(name)) return `](${name}.html${end})`;
    if (pages[name] !== undefined) return `](${pages[name]}${end})`;
    return `](${new URL(path, new URL("docs/", blob)).href}${end})`;
  });
}

/** Headings get the anchors that GitHub gives them; code and tables can be reached by keyboard to scroll them. */
function withAnchors(html: string): string {
  let tables = 0;
  const beforeTable = () => {
    tables += 1;
    return `<div class="scroll" role="region" aria-label="Table ${tables}" tabindex="0"><table>`;
  };
  return html
    .replace(/<h([2-4])>(.*?)<\/h\1>/g, (_, level: string, title: string) => {
      const id = title
        .replace(/<[^>]+>|&[a-z#0-9]+;/g, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-");
      return `<h${level} id="${id}">${title}</h${level}>`;
    })
    .replaceAll("<pre>", '<pre tabindex="0">')
    .replaceAll("<table>", beforeTable)
    .replaceAll("</table>", "</table></div>");
}
