import { element } from "./element.ts";

// A field above a list of records that hides the rows without the words that were typed.

const table = document.querySelector("main table");
const rows = [...(table?.querySelectorAll<HTMLElement>("tbody tr") ?? [])];
const texts = rows.map((row) => (row.textContent ?? "").toLowerCase());
const status = element("p", { class: "status", role: "status" });
const field = element("input", { type: "search", autocomplete: "off" });

field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const [at, row] of rows.entries()) {
    row.hidden = !words.every((word) => texts[at]?.includes(word));
    if (!row.hidden) shown += 1;
  }
  status.textContent = words.length > 0 ? `${shown} of ${rows.length}` : "";
});

if (rows.length > 10) {
  const controls = element(
    "div",
    { class: "controls" },
    element("label", {}, "Filter the list", field),
    status,
  );
  table?.closest(".scroll")?.before(controls);
}
