import type { SearchGroup } from "../search-entries.ts";
import { element } from "./element.ts";
import { type FoundGroup, findPages } from "./find-pages.ts";
import { load } from "./page-data.ts";

// Finds pages by their names. The words are in the address, where the form of the home page puts them.

/** So many pages of a kind are listed at first. */
const listed = 10;

const field = document.querySelector<HTMLInputElement>("#q");
const results = document.querySelector("#results");
const status = document.querySelector("#search-status");

if (field && results && status) {
  field.value = new URL(location.href).searchParams.get("q") ?? "";
  load<SearchGroup[]>("search").then(
    (groups) => {
      const show = () => {
        const words = field.value.trim();
        const found = findPages(groups, words);
        const count = found.reduce((sum, { entries }) => sum + entries.length, 0);
        status.textContent = words === "" ? "" : `${count} ${count === 1 ? "page" : "pages"}`;
        results.replaceChildren(
          ...(words === "" ? [] : [textSearch(words), ...found.map(groupElement)]),
          ...(words !== "" && count === 0 ? [nothingFound()] : []),
        );
      };
      field.addEventListener("input", () => {
        show();
        const address = new URL(location.href);
        address.searchParams.set("q", field.value);
        history.replaceState(null, "", address);
      });
      field.form?.addEventListener("submit", (event) => event.preventDefault());
      show();
    },
    (error: Error) => {
      status.textContent = error.message;
    },
  );
}

/** The way to the words inside the texts. */
function textSearch(words: string): Node {
  const address = `explorer.html#${new URLSearchParams({ table: "paragraphs", q: words })}`;
  return element(
    "p",
    {},
    "Inside the texts: ",
    element("a", { href: address }, `paragraphs with “${words}”`),
    ".",
  );
}

function nothingFound(): Node {
  return element(
    "p",
    {},
    "No page has these words in its name. Take a word away, or search inside the texts.",
  );
}

function groupElement({ title, entries }: FoundGroup): Node {
  const items = entries.map(([address, name]) => element("li", {}, element("a", { href: address }, name)));
  const rest = items.slice(listed);
  for (const item of rest) item.hidden = true;
  const more = element(
    "button",
    {
      type: "button",
      onclick: () => {
        for (const item of rest) item.hidden = false;
        more.remove();
        rest[0]?.querySelector("a")?.focus();
      },
    },
    `Show ${rest.length} more`,
  );
  return element(
    "section",
    {},
    element("h2", {}, `${title} (${entries.length})`),
    element("ul", {}, ...items),
    ...(rest.length > 0 ? [more] : []),
  );
}
