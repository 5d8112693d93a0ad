import type { SearchGroup } from "../search-entries.ts";
import { element } from "./element.ts";
import { pageId } from "./find-pages.ts";
import { nearestIds } from "./nearest-ids.ts";
import { loaded } from "./page-data.ts";

// Names the pages that the missing address most probably means: of the same id in another folder, else of the nearest ids.

const steps = decodeURIComponent(location.pathname).split("/");
const wanted = (steps.at(-1) ?? "").replace(/\.(?:html|json)$/, "");
const folder = steps.at(-2) ?? "";
const home = document.querySelector<HTMLAnchorElement>(".brand a")?.href ?? "";

const groups = (loaded<SearchGroup[]>("search") ?? []).map(({ title, entries }) => ({
  title,
  isAsked: entries[0]?.[0].startsWith(`${folder}/`) ?? false,
  byId: new Map(entries.map((entry) => [pageId(entry), entry])),
}));
const same = groups.filter(({ byId }) => byId.has(wanted));
const found = (same.length > 0 ? same : groups)
  .toSorted((a, b) => Number(b.isAsked) - Number(a.isAsked))
  .flatMap(({ title, byId }) =>
    nearestIds(wanted, [...byId.keys()]).flatMap((id) => {
      const entry = byId.get(id);
      return entry ? [{ title, address: entry[0], name: entry[1] }] : [];
    }),
  );

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
