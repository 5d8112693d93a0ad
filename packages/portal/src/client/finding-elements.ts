import { element } from "./element.ts";
import type { Answer } from "./worker.ts";

/** More findings than this are counted and not listed. */
const listedFindings = 200;

/**
 * The findings of a text as a table.
 *
 * @param goTo puts the cursor at a line and column, both counted from 1.
 */
export function findingElements({ findings }: Answer, goTo: (line: number, column: number) => void): Node[] {
  if (findings.length === 0) return [];
  const rows = findings
    .slice(0, listedFindings)
    .map(({ line, column, code, message, hint, severity }) =>
      element(
        "tr",
        {},
        element(
          "td",
          {},
          element("button", { type: "button", onclick: () => goTo(line, column) }, `${line}:${column}`),
        ),
        element("td", {}, severity),
        element("td", {}, element("a", { href: `rules.html#${code}` }, code)),
        element(
          "td",
          {},
          message,
          ...(hint === undefined ? [] : [element("br"), element("small", {}, hint)]),
        ),
      ),
    );
  const heads = ["Line", "Kind", "Rule", "What is wrong, and what to do"].map((name) =>
    element("th", { scope: "col" }, name),
  );
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows),
  );
  const left = findings.length - rows.length;
  return [
    element("h2", {}, "Findings"),
    element("div", { class: "scroll", role: "region", "aria-label": "Findings", tabindex: "0" }, table),
    ...(left > 0 ? [element("p", {}, `${left} more findings are not listed.`)] : []),
  ];
}
