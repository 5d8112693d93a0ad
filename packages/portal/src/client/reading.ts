import { element } from "./element.ts";
import { explainMissing } from "./explain-missing.ts";

// Enhances the reading view: switches of the layers, quotations that show their words, copying, reporting.

const layers = ["a", "w", "k", "c", "m", "t"];
const article = document.querySelector<HTMLElement>(".resolution");
const status = element("p", { class: "status", role: "status" });

function copy(text: string, what: string): void {
  const done = () => {
    status.textContent = `Copied: ${what}.`;
  };
  const failed = () => {
    status.textContent = `The browser does not allow copying. Select and copy: ${text}`;
  };
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, failed);
  else failed();
}

for (const figure of document.querySelectorAll(".copy")) {
  const text = figure.querySelector("pre")?.textContent ?? "";
  const name = figure.querySelector("figcaption")?.textContent ?? "";
  figure.append(element("button", { type: "button", onclick: () => copy(text, name) }, "Copy"));
}

(article ?? document.querySelector("main"))?.append(status);
if (article) {
  switchLayers(article);
  openQuotations(article);
  offerCitations(article);
  reportSelection(article);
  explainMissing(".p");
}

/** Makes a switch of each sample in the legend. What was switched off stays so on the next page, where storage is allowed. */
function switchLayers(root: HTMLElement): void {
  const off = new Set(remembered());
  const samples = document.querySelectorAll("#legend > mark, #legend > .theme");
  for (const [at, sample] of [...samples].entries()) {
    const layer = layers[at] ?? "";
    const button = element("button", { type: "button" });
    const show = () => {
      root.classList.toggle(`no-${layer}`, off.has(layer));
      button.setAttribute("aria-pressed", String(!off.has(layer)));
    };
    button.addEventListener("click", () => {
      if (!off.delete(layer)) off.add(layer);
      if (!remember([...off]))
        status.textContent = "This browser blocks storage: your choice lasts until you leave the page.";
      show();
    });
    sample.replaceWith(button);
    button.append(sample);
    show();
  }
}

/** Makes a button of the first word of each note: pressed, it marks the quoted words in the text. */
function openQuotations(root: HTMLElement): void {
  for (const list of root.querySelectorAll(".notes ol")) {
    const holder = list.closest(".p");
    for (const [at, item] of [...list.children].entries()) {
      const [layer, quotation] = [item.querySelector("i"), item.querySelector("q")];
      if (!layer || !quotation) continue;
      // The name begins with what is seen, so that people who speak to their computer can say it.
      const label = `${layer.textContent} “${quotation.textContent}”: mark it in the text`;
      const button = element(
        "button",
        { type: "button", "aria-pressed": "false", "aria-label": label },
        ...layer.childNodes,
      );
      layer.append(button);
      button.addEventListener("click", () => {
        const isOn = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(isOn));
        for (const mark of marksOf(holder, at + 1)) mark.classList.toggle("on", isOn);
      });
    }
  }
  root.addEventListener("click", ({ target }) => {
    const mark = target instanceof Element ? target.closest("mark[data-n]") : null;
    const list = mark?.closest(".p")?.querySelector("details");
    if (list && mark && getSelection()?.isCollapsed) list.open = true;
  });
}

function marksOf(holder: Element | null, number: number): Element[] {
  const marks = holder?.querySelectorAll("mark[data-n]") ?? [];
  return [...marks].filter((mark) => mark.getAttribute("data-n")?.split(" ").includes(String(number)));
}

/** A button at each list that copies how to cite the paragraph, with its address and the version. */
function offerCitations({ dataset }: HTMLElement): void {
  for (const paragraph of document.querySelectorAll(".p")) {
    const label = paragraph.querySelector(".ref")?.textContent ?? "";
    const address = `${location.href.split("#")[0]}#${paragraph.id}`;
    const text = `${dataset.symbol}, ${label}. ${dataset.source}, ${dataset.slug}.${paragraph.id}, ${address}`;
    const button = element(
      "button",
      { type: "button", onclick: () => copy(text, `citation of ${label}`) },
      `Copy citation of ${label}`,
    );
    paragraph.querySelector(".notes")?.append(button);
  }
}

/** The report of a problem quotes the selected words and names their paragraph. */
function reportSelection({ dataset }: HTMLElement): void {
  const link = document.querySelector<HTMLAnchorElement>("#report");
  const before = link?.href;
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const words = selection?.toString().trim() ?? "";
    if (!link || !before || words === "") return;
    const holder = selection?.anchorNode?.parentElement?.closest(".p");
    const place = holder ? `${dataset.slug}.${holder.id}` : dataset.slug;
    link.href = `${before}&body=${encodeURIComponent(`> ${words.slice(0, 1500)}\n\n${place}, version ${dataset.version}\n\nWhat is wrong: `)}`;
  });
}

function remembered(): string[] {
  try {
    return (localStorage.getItem("layers-off") ?? "").split(" ").filter(Boolean);
  } catch {
    return [];
  }
}

/** Keeps the choice of layers. @returns whether the browser allows that. */
function remember(off: readonly string[]): boolean {
  try {
    localStorage.setItem("layers-off", off.join(" "));
    return true;
  } catch {
    return false;
  }
}

// Everything that can be opened is opened for printing.
addEventListener("beforeprint", () => {
  for (const list of document.querySelectorAll("details")) list.open = true;
});
