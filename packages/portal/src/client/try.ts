import type { ExtractedText } from "@open-resolutions/extract";
import { fileFormOf } from "@open-resolutions/extract";
import { draftElements } from "./draft-elements.ts";
import { exampleText } from "./example-text.ts";
import { findingElements } from "./finding-elements.ts";
import { extractInWorker, openFile } from "./open-file.ts";
import { load, loaded } from "./page-data.ts";
import { startWorker } from "./start-worker.ts";
import type { Answer, Question } from "./worker.ts";

// Sends what is typed or dropped to the worker of this page, and shows what it answers.

/** The page waits so long (milliseconds) after a key before it reads the text. */
const pause = 250;

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
  const worker = startWorker(code);
  const send = (question: Question) => worker.postMessage(question);
  load<Extract<Question, { registers: unknown }>["registers"]>("registers").then(
    (registers) => send({ registers }),
    (error: Error) => say(error.message),
  );
  // What is read last counts: an answer to an earlier text is not shown.
  let asked = 0;
  const begin = () => {
    asked += 1;
    show(undefined);
    return asked;
  };
  const ask = async (extracted?: ExtractedText) => {
    const number = begin();
    if (text.value.trim() === "") return say("");
    say("Reading…");
    const read = extracted ?? (await pageRead(text.value));
    if (number === asked) send({ number, text: text.value, ...(read && { read: read.read }) });
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.number !== asked) return;
    say(summaryOf(data));
    show(data);
  };
  worker.onerror = ({ message }) => say(`The text could not be read: ${message}`);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const number = begin();
    const opened = await openFile(file, say).catch((error: Error) => ({ refusal: error.message }));
    if (number !== asked) return;
    if ("refusal" in opened) return say(opened.refusal);
    text.value = opened.content;
    await ask(opened.extracted);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
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
  // Everywhere: a file dropped beside the field would replace the page.
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

/** The paragraphs of a pasted web page; nothing for another text. */
async function pageRead(text: string): Promise<ExtractedText | undefined> {
  const bytes = new TextEncoder().encode(text);
  if (fileFormOf(bytes, "") !== "html") return undefined;
  const read = await extractInWorker({ bytes, form: "html" });
  return "failure" in read ? undefined : read;
}

function summaryOf({ kind, findings, drafted, failure }: Answer): string {
  if (failure !== undefined) return `The text could not be read: ${failure}`;
  const count = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
  if (kind === "check") return findings.length === 0 ? "The record is valid." : count;
  if (drafted) return `${drafted.resolution.id}: ${drafted.paragraphs.length} paragraphs, ${count}`;
  const first = findings.find(({ severity }) => severity === "error") ?? findings[0];
  if (!first) return "No resolution was found in this text.";
  const hint = first.hint === undefined ? "" : `. What to do: ${first.hint}`;
  return `No resolution was found: ${first.message}${hint}. ${count}`;
}

function show(answer: Answer | undefined): void {
  findingsPlace?.replaceChildren(...(answer ? findingElements(answer, goTo) : []));
  draftPlace?.replaceChildren(...(answer?.drafted ? draftElements(answer) : []));
}

/** Puts the cursor at a place of the text. */
function goTo(line: number, column: number): void {
  if (!field) return;
  const before = field.value.split("\n").slice(0, line - 1);
  const at = before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  field.focus();
  field.setSelectionRange(at, at);
}
