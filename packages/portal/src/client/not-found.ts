import { nearest } from "@open-resolutions/core";
import { element } from "./element.ts";
import { loaded } from "./page-data.ts";

// Names the record that the missing address most probably means.

const folders: Record<string, string> = {
  actor: "actors",
  capability: "capabilities",
  document: "documents",
  theme: "themes",
  verb: "verbs",
};

const wanted = decodeURIComponent(location.pathname.split("/").at(-1) ?? "").replace(/\.(?:html|json)$/, "");
const names = loaded<{ names: Record<string, Record<string, readonly [string]>> }>("tables")?.names ?? {};
const home = document.querySelector<HTMLAnchorElement>(".brand a")?.href ?? "";
const found = Object.entries(names).flatMap(([type, ids]) => {
  const id = nearest(wanted, Object.keys(ids));
  return id === undefined ? [] : [{ id, type, name: ids[id]?.[0] ?? id }];
});

if (found.length > 0)
  document
    .querySelector("#nearest")
    ?.append(
      element("p", {}, `Nothing is called “${wanted}”. The nearest:`),
      element(
        "ul",
        {},
        ...found.map(({ id, type, name }) =>
          element(
            "li",
            {},
            element("a", { href: new URL(`${folders[type]}/${id}.html`, home).href }, name),
            ` (${type})`,
          ),
        ),
      ),
    );
