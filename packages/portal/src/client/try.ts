import { element } from "./element.ts";
import { exampleText } from "./example-text.ts";
import { csvArchive, workbook } from "./packed-tables.ts";
import { load, loaded } from "./page-data.ts";
import { saveFile } from "./save-file.ts";
import type { Answer } from "./worker.ts";

// Sends what is typed to the worker of this page, and shows what it answers.

/** A text above this size (bytes) is refused: the page would hold it several times in memory. */
const mostBytes = 20_000_000;
/** The page waits so long (milliseconds) after a key before it reads the text. */
const pause = 250;
/** GitHub takes a file in an address of up to about 8,000 characters. */
const longestAddress = 7_000;
/** More findings than this are counted and not listed. */
const listedFindings = 200;

const form = document.querySelector<HTMLFormElement>("#try");
const field = document.querySelector<HTMLTextAreaElement>("#text");
const status = document.querySelector<HTMLElement>("#try-status");
const findingsPlace = document.querySelector<HTMLElement>("#findings");
const draftPlace = document.querySelector<HTMLElement>("#draft");

if (form && field && status && findingsPlace && draftPlace) {
  form.hidden = false;
  const say = (text: string) => {
    status.textContent = text;
  };
  try {
    start(form, field, say);
  } catch (error) {
    say(`This browser does not start workers here: ${(error as Error).message}`);
  }
}

function start(within: HTMLFormElement, text: HTMLTextAreaElement, say: (text: string) => void): void {
  const code = loaded<string>("worker");
  if (code === undefined) throw new Error("assets/worker.js is missing");
  // A page on a disk may start a worker only from memory.
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  load<object>("registers").then(
    (registers) => worker.postMessage({ registers }),
    (error: Error) => say(error.message),
  );
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    asked += 1;
    show(undefined);
    if (text.value.trim() === "") return say("");
    say("Reading…");
    worker.postMessage({ number: asked, text: text.value });
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.number !== asked) return;
    say(summaryOf(data));
    show(data);
  };
  worker.onerror = ({ message }) => say(`The text could not be read: ${message}`);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const refusal = whyNot(file, new Uint8Array(await file.slice(0, 1000).arrayBuffer()));
    if (refusal !== undefined) return say(refusal);
    text.value = await file.text();
    ask();
  };
  text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
  within.addEventListener("submit", (event) => event.preventDefault());
  within
    .querySelector("#file")
    ?.addEventListener("change", ({ target }) => take((target as HTMLInputElement).files?.[0]));
  within.querySelector("#example")?.addEventListener("click", () => {
    text.value = exampleText;
    ask();
  });
  text.addEventListener("dragover", (event) => event.preventDefault());
  text.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

/** Why a file is not read: what it is, and what to do instead. */
function whyNot({ name, size }: File, head: Uint8Array): string | undefined {
  if (size > mostBytes)
    return `${name} has ${Math.round(size / 1e6)} MB; this page reads up to ${mostBytes / 1e6} MB. For larger files use npx open-resolutions draft.`;
  const start = String.fromCharCode(...head.slice(0, 4));
  if (start === "%PDF") return `${name} is a PDF: open it, select all, and paste its text here.`;
  if (start.startsWith("PK"))
    return `${name} is a Word document or another archive: open it, select all, and paste its text here.`;
  if (head.includes(0)) return `${name} is not a text in UTF-8: save it as plain text, then choose it again.`;
  return undefined;
}

function summaryOf({ kind, findings, drafted, failure }: Answer): string {
  if (failure !== undefined) return `The text could not be read: ${failure}`;
  const count = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
  if (kind === "check") return findings.length === 0 ? "The record is valid." : count;
  if (!drafted) return `No resolution was found in this text. ${count}`;
  return `${drafted.resolution.id}: ${drafted.paragraphs.length} paragraphs, ${count}`;
}

function show(answer: Answer | undefined): void {
  findingsPlace?.replaceChildren(...(answer ? findingElements(answer) : []));
  draftPlace?.replaceChildren(...(answer?.drafted ? draftElements(answer) : []));
}

function findingElements({ findings }: Answer): Node[] {
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
          element("button", { type: "button", onclick: () => goToLine(line, column) }, `${line}:${column}`),
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

/** Puts the cursor at a place of the text. */
function goToLine(line: number, column: number): void {
  if (!field) return;
  const before = field.value.split("\n").slice(0, line - 1);
  const at = before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  field.focus();
  field.setSelectionRange(at, at);
}

function draftElements({ drafted, files = [], tables = [] }: Answer): Node[] {
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
