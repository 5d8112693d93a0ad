import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import type { Paragraph } from "@open-resolutions/json";
import { expect, inject, it } from "vitest";
import { runLikeBrowser } from "../../src/bundle.ts";
import { bundleReact } from "../../src/bundle-react.ts";

const consumer = inject("consumer");
const paragraphs: Paragraph[] = JSON.parse(
  readFileSync(join(consumer, "node_modules/@open-resolutions/json/dist/paragraphs.json"), "utf8"),
);

/** The page as a browser would render it, for every paragraph: id to HTML. */
async function renderAll(): Promise<Record<string, string>> {
  const code = await bundleReact(
    consumer,
    `import { renderToStaticMarkup } from "react-dom/server.browser";
     import { paragraphs } from "@open-resolutions/json";
     import { ParagraphText } from "./react-page.jsx";
     export const pages = Object.fromEntries(
       paragraphs.map(({ id }) => [id, renderToStaticMarkup(<ParagraphText id={id} />)]),
     );`,
  );
  const globals = { TextEncoder, MessageChannel, setTimeout, clearTimeout, queueMicrotask, console };
  return (runLikeBrowser(`${code}\nglobalThis.result = result.pages;`, globals) ?? {}) as Record<
    string,
    string
  >;
}

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

it("a React page shows every paragraph to the last character, and marks every name", async () => {
  const pages = await renderAll();
  expect(Object.keys(pages)).toEqual(paragraphs.map(({ id }) => id));
  for (const { id, text, mentions } of paragraphs) {
    const html = pages[id] ?? "";
    expect(plain(html)).toBe(text);
    expect(html).not.toMatch(/<mark[^>]*>[^<]*<mark/);
    const marked = [...html.matchAll(/<mark title="([^"]*)">/g)].flatMap(([, title = ""]) =>
      title.split(" "),
    );
    const named = mentions
      .filter(({ footnote }) => footnote === undefined)
      .map(({ actor, capability }) => actor ?? capability);
    expect(new Set(marked)).toEqual(new Set(named));
  }
});
