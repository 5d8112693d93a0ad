import { nearest } from "@open-resolutions/core";
import type { SearchEntry, SearchGroup } from "../search-entries.ts";
import { element } from "./element.ts";
import { loaded } from "./page-data.ts";

// Names the pages that the missing address most probably means: of the same id in another folder, else of the nearest ids.

const steps = decodeURIComponent(location.pathname).split("/");
const wanted = (steps.at(-1) ?? "").replace(/\.(?:html|json)$/, "");
const folder = steps.at(-2) ?? "";
const home = document.querySelector<HTMLAnchorElement>(".brand a")?.href ?? "";

/** The id of a page: the name of its file. */
function idOf([address]: SearchEntry): string {
  return address.slice(address.lastIndexOf("/") + 1, -".html".length);
}

const groups = (loaded<SearchGroup[]>("search") ?? []).map(({ title, entries }) => ({
  title,
  isAsked: entries[0]?.[0].startsWith(`${folder}/`) ?? false,
  byId: new Map(entries.map((entry) => [idOf(entry), entry])),
}));
const same = groups.filter(({ byId }) => byId.has(wanted));
const found = (same.length > 0 ? same : groups)
  .toSorted((a, b) => Number(b.isAsked) - Number(a.isAsked))
  .flatMap(({ title, byId }) => {
    const id = byId.has(wanted) ? wanted : nearest(wanted, [...byId.keys()]);
    const entry = byId.get(id ?? "");
    return entry ? [{ title, address: entry[0], name: entry[1] }] : [];
  });

if (found.length > 0)
  document
    .querySelector("#nearest")
    ?.append(
      element(
        "p",
        {},
        same.length > 0 ? `“${wanted}” is here:` : `Nothing is called “${wanted}”. The nearest:`,
      ),
      element(
        "ul",
        {},
        ...found.map(({ address, name, title }) =>
          element("li", {}, element("a", { href: new URL(address, home).href }, name), ` (${title})`),
        ),
      ),
    );
