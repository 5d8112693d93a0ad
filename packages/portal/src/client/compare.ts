import {
  type ComparedParagraph,
  compareResolutions,
  type DroppedParagraph,
  type WholeResolution,
} from "@open-resolutions/compare";
import { type WordRun, wordRuns } from "@open-resolutions/core";
import { element } from "./element.ts";
import { load } from "./page-data.ts";

// Compares two resolutions of the dataset, two records, or two texts. The address names resolutions: #older=…&newer=…

const form = document.querySelector<HTMLFormElement>("#compare");
const output = document.querySelector("#comparison");
const status = document.querySelector("#compare-status");
const layout = document.querySelector<HTMLButtonElement>("#layout");

/** Texts above this size (characters) would hold the page for seconds. */
const mostCharacters = 2_000_000;

/** One line of a comparison: the words, and where they are. */
interface Line {
  readonly label: string;
  readonly runs: readonly WordRun[];
}

if (form && output && status && layout) {
  form.hidden = false;
  const run = () => {
    status.textContent = "";
    compare(form)
      .then((lines) => {
        const changed = lines.filter(({ runs }) => runs.some(({ change }) => change !== "kept")).length;
        status.textContent = `${lines.length} paragraphs, ${changed} different`;
        output.replaceChildren(...views(lines, layout.getAttribute("aria-pressed") === "true"));
      })
      .catch((error: Error) => {
        output.replaceChildren();
        status.textContent = error.message;
      });
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const named = new URLSearchParams();
    for (const side of ["older", "newer"]) {
      const slug = chosen(form, side);
      if (slug !== "") named.set(side, slug);
    }
    location.replace(`#${named}`);
    run();
  });
  layout.addEventListener("click", () => {
    layout.setAttribute("aria-pressed", String(layout.getAttribute("aria-pressed") !== "true"));
    if (output.hasChildNodes()) run();
  });
  const take = () => {
    const named = new URLSearchParams(location.hash.slice(1));
    if (["older", "newer"].every((side) => chosen(form, side) === (named.get(side) ?? ""))) return;
    const missing = ["older", "newer"].filter((side) => !choose(form, side, named.get(side) ?? ""));
    const [first] = missing;
    if (first !== undefined) {
      output.replaceChildren();
      const known = [...form.querySelectorAll<HTMLOptionElement>("#older-record option")].slice(1);
      status.textContent = `The dataset has no resolution ${named.get(first)}. It has: ${known.map(({ value }) => value).join(", ")}.`;
    } else run();
  };
  addEventListener("hashchange", take);
  take();
}

/** Chooses a resolution in a list. @returns whether the list has it. */
function choose(from: HTMLFormElement, side: string, slug: string): boolean {
  const select = from.querySelector<HTMLSelectElement>(`#${side}-record`);
  if (select) select.value = slug;
  return select?.value === slug;
}

function chosen(from: HTMLFormElement, side: string): string {
  return from.querySelector<HTMLSelectElement>(`#${side}-record`)?.value ?? "";
}

async function compare(from: HTMLFormElement): Promise<Line[]> {
  const [older, newer] = await Promise.all(["older", "newer"].map((side) => sideOf(from, side)));
  if (!older || !newer) throw new Error("Choose a resolution or paste a text on both sides.");
  if (typeof older === "object" && typeof newer === "object") return linesOfRecords(older, newer);
  return linesOfTexts(textOf(older), textOf(newer));
}

/** A resolution of the dataset, a record that was pasted, or a text; undefined when nothing was given. */
async function sideOf(from: HTMLFormElement, side: string): Promise<WholeResolution | string | undefined> {
  const slug = chosen(from, side);
  if (slug !== "") return load<WholeResolution>(`resolution-${slug}`);
  const text = from.querySelector<HTMLTextAreaElement>(`#${side}-text`)?.value.trim() ?? "";
  if (text.length > mostCharacters)
    throw new Error(
      `The ${side} text has ${text.length} characters; this page compares up to ${mostCharacters}.`,
    );
  return recordOf(text) ?? (text === "" ? undefined : text);
}

/** A resolution with its paragraphs, as this site and `draft` write them. */
function recordOf(text: string): WholeResolution | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    const { resolution, paragraphs } = JSON.parse(text);
    return typeof resolution?.id === "string" && Array.isArray(paragraphs)
      ? { resolution, paragraphs }
      : undefined;
  } catch {
    return undefined;
  }
}

function textOf(side: WholeResolution | string): string {
  return typeof side === "string" ? side : side.paragraphs.map(({ text }) => text).join("\n");
}

function linesOfRecords(older: WholeResolution, newer: WholeResolution): Line[] {
  const { paragraphs, dropped } = compareResolutions(older, newer);
  return [...paragraphs.map(lineOf), ...dropped.map(lineOf)];
}

function lineOf(paragraph: ComparedParagraph | DroppedParagraph): Line {
  const { label, change } = paragraph;
  const older =
    "older" in paragraph && paragraph.older.label !== label ? ` (was ${paragraph.older.label})` : "";
  const changes = { same: "kept", new: "added", dropped: "removed" } as const;
  if (change === "revised") return { label: label + older, runs: paragraph.runs };
  return { label: label + older, runs: [{ change: changes[change], text: paragraph.text }] };
}

/** Texts compared as a whole, so that a moved line break changes nothing else, then cut at the lines of the newer one. */
function linesOfTexts(older: string, newer: string): Line[] {
  const lines: WordRun[][] = [[]];
  for (const { change, text } of wordRuns(older, newer)) {
    for (const [at, piece] of text.split("\n").entries()) {
      if (at > 0) lines.push([]);
      if (piece !== "") lines.at(-1)?.push({ change, text: piece });
    }
  }
  return lines.filter((runs) => runs.length > 0).map((runs, at) => ({ label: String(at + 1), runs }));
}

function views(lines: readonly Line[], isSideBySide: boolean): Node[] {
  return lines.map(({ label, runs }) => {
    const columns = isSideBySide ? [view(runs, "added"), view(runs, "removed")] : [view(runs, undefined)];
    return element(
      "div",
      { class: isSideBySide ? "diff two" : "diff" },
      element("span", { class: "ref" }, label),
      ...columns,
    );
  });
}

/** Words as running text; in a column beside another one, without those of the other side. */
function view(runs: readonly WordRun[], hidden: WordRun["change"] | undefined): HTMLElement {
  const tags = { added: "ins", removed: "del" } as const;
  return element(
    "p",
    {},
    ...runs
      .filter(({ change }) => change !== hidden)
      .map(({ change, text }) => (change === "kept" ? text : element(tags[change], {}, text))),
  );
}
