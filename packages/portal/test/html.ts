/** The text that a browser shows for HTML: without tags, with the entities that preact writes read back. */
export function shownText(html: string): string {
  return html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The values of an attribute in a page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );
}

/** Looks up the ids in a page, each page once. */
const idsOf = new Map<string, ReadonlySet<string>>();

/** Every link of a page that leads to a missing page or anchor of the site. */
export function brokenLinks(
  path: string,
  html: string,
  textOf: (path: string) => string | Uint8Array | undefined,
): string[] {
  const links = [...attributes(html, "href"), ...attributes(html, "src"), ...attributes(html, "action")];
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const target = new URL(link, `https://site.invalid/${path}`);
    const content = textOf(decodeURIComponent(target.pathname.slice(1)));
    if (content === undefined) return true;
    const anchor = decodeURIComponent(target.hash.slice(1));
    // The explorer and the comparison read their state from the address: it names no place in the page.
    if (anchor === "" || anchor.includes("=")) return false;
    if (typeof content !== "string") return true;
    const ids = idsOf.get(content) ?? new Set(attributes(content, "id"));
    idsOf.set(content, ids);
    return !ids.has(anchor);
  });
}
