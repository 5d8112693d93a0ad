import { element } from "./element.ts";
import { csvArchive, workbook } from "./packed-tables.ts";
import { saveFile } from "./save-file.ts";
import type { Answer } from "./worker.ts";

/** GitHub takes a file in an address of up to about 8,000 characters. */
const longestAddress = 7_000;

/** What was drafted: its paragraphs, the files to save, and links that propose the records. */
export function draftElements({ drafted, files = [], tables = [] }: Answer): Node[] {
  if (!drafted) return [];
  const { resolution, paragraphs } = drafted;
  const { slug } = resolution;
  const saving = (title: string, save: () => void) =>
    element("button", { type: "button", onclick: save }, title);
  const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return [
    element("h2", {}, "Draft"),
    element("p", {}, `${resolution.id} ${resolution.title ?? ""}`),
    element(
      "p",
      { class: "controls" },
      saving("Save as JSON", () =>
        saveFile(`${slug}.json`, "application/json", `${JSON.stringify(drafted, null, 2)}\n`),
      ),
      saving("Save as CSV (ZIP)", () => saveFile(`${slug}-csv.zip`, "application/zip", csvArchive(tables))),
      saving("Save as workbook (XLSX)", () => saveFile(`${slug}.xlsx`, xlsx, workbook(tables))),
    ),
    paragraphTable(paragraphs as readonly DraftedParagraph[]),
    element("h2", {}, "Propose this record"),
    element(
      "p",
      {},
      "A person must confirm what a program drafted. Correct the findings first. Each link opens GitHub, where you can propose the file without installing anything. This sends the file to GitHub, and only then.",
    ),
    element("ul", {}, ...files.map(proposal)),
  ];
}

interface DraftedParagraph {
  readonly label: string;
  readonly text: string;
  readonly acts: readonly { readonly verb: string }[];
  readonly mentions: readonly { readonly actor?: string; readonly capability?: string }[];
  readonly citations: readonly { readonly document: string | null }[];
  readonly mandates: readonly object[];
}

function paragraphTable(paragraphs: readonly DraftedParagraph[]): Node {
  const rows = paragraphs.map(({ label, text, acts, mentions, citations, mandates }) => {
    const names = new Set(mentions.map(({ actor, capability }) => actor ?? capability ?? ""));
    const documents = new Set(citations.flatMap(({ document }) => document ?? []));
    const cells = [
      label,
      text,
      acts.map(({ verb }) => verb).join(", "),
      [...names].join(", "),
      [...documents].join(", "),
      String(mandates.length),
    ];
    return element("tr", {}, ...cells.map((cell) => element("td", {}, cell)));
  });
  const heads = ["Paragraph", "Text", "Verbs", "Names", "Cites", "Mandates"].map((name) =>
    element("th", { scope: "col" }, name),
  );
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows),
  );
  return element(
    "div",
    { class: "scroll", role: "region", "aria-label": "Drafted paragraphs", tabindex: "0" },
    table,
  );
}

/** A link to GitHub's page for a new file. A file that is too long for an address is copied, and pasted there. */
function proposal({ path, content }: { path: string; content: string }): Node {
  const page = `https://github.com/open-resolutions/open-resolutions/new/main?filename=${encodeURIComponent(path)}`;
  const whole = `${page}&value=${encodeURIComponent(content)}`;
  if (whole.length <= longestAddress)
    return element(
      "li",
      {},
      element("a", { href: whole, rel: "external noreferrer", target: "_blank" }, path),
    );
  const copied = element("span", { role: "status" });
  const copy = () =>
    navigator.clipboard?.writeText(content).then(
      () => copied.replaceChildren(" Copied."),
      () => copied.replaceChildren(" The browser does not allow copying: save the JSON instead."),
    );
  return element(
    "li",
    {},
    element("a", { href: page, rel: "external noreferrer", target: "_blank" }, path),
    " (too long for a link: ",
    element("button", { type: "button", onclick: copy }, "copy the content"),
    " and paste it there)",
    copied,
  );
}
