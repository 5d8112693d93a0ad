import type { SearchGroup } from "../search-entries.ts";
import { element } from "./element.ts";
import { type FoundGroup, findPages, pageId } from "./find-pages.ts";
import { nearestIds } from "./nearest-ids.ts";
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
          ...(words !== "" && count === 0 ? [nothingFound(groups, words)] : []),
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

function nothingFound(groups: readonly SearchGroup[], words: string): Node {
  const near = groups.flatMap(({ title, entries }) => {
    const byId = new Map(entries.map((entry) => [pageId(entry), entry]));
    return nearestIds(words, [...byId.keys()]).flatMap((id) => {
      const entry = byId.get(id);
      return entry ? [element("li", {}, element("a", { href: entry[0] }, entry[1]), ` (${title})`)] : [];
    });
  });
  return near.length === 0
    ? element("p", {}, "No page has these words in its name. Take a word away, or search inside the texts.")
    : element(
        "div",
        {},
        element("p", {}, "No page has these words in its name. Did you mean:"),
        element("ul", {}, ...near),
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
