import { element } from "./element.ts";

/**
 * Says what is near when the address names a paragraph that is not in the page, now and whenever the address changes.
 *
 * @param selector finds the paragraphs, which have ids.
 */
export function explainMissing(selector: string): void {
  const ids = [...document.querySelectorAll(selector)].map(({ id }) => id);
  if (ids.length === 0) return;
  const explain = () => {
    document.querySelector("#missing")?.remove();
    const wanted = decodeURIComponent(location.hash.slice(1));
    if (wanted === "" || document.getElementById(wanted)) return;
    const near = ids.filter((id) => wanted.startsWith(id) || id.startsWith(wanted.slice(0, -1))).slice(0, 5);
    const links = (near.length > 0 ? near : ids.slice(0, 1)).flatMap((id) => [
      element("a", { href: `#${id}` }, id),
      " ",
    ]);
    const lead = near.length > 0 ? "The nearest: " : "The first: ";
    const notice = element(
      "p",
      { id: "missing", class: "note", role: "status" },
      `There is no paragraph “${wanted}” here. ${lead}`,
      ...links,
    );
    document.querySelector("h1")?.after(notice);
    notice.scrollIntoView({ block: "center" });
  };
  explain();
  addEventListener("hashchange", explain);
}
