import { csvText } from "../model/csv-text.ts";
import { element } from "./element.ts";
import { saveFile } from "./save-file.ts";

// Offers each picture of a page as SVG, and the table that says the same as CSV. The pages have thousands of small
// pictures: as files they would double the site.

const page =
  location.pathname
    .split("/")
    .at(-1)
    ?.replace(/\.html$/, "") ?? "picture";

for (const section of document.querySelectorAll("section[id]")) {
  const picture = section.querySelector("figure svg");
  const table = section.querySelector("table");
  if (!picture || !table || section.querySelector('a[href$=".svg"]')) continue;
  const name = `${page}-${section.id}`;
  const button = (title: string, onclick: () => void) =>
    element("button", { type: "button", onclick }, title);
  const saving = element(
    "p",
    { class: "saving" },
    button("Save the picture as SVG", () =>
      saveFile(`${name}.svg`, "image/svg+xml", `${new XMLSerializer().serializeToString(picture)}\n`),
    ),
    button("Save the table as CSV", () =>
      saveFile(`${name}.csv`, "text/csv;charset=utf-8", csvText(rowsOf(table))),
    ),
  );
  section.querySelector("figure")?.after(saving);
}

function rowsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? ""));
}
