/** A rule of a style sheet: what it is about, and its declarations. */
export interface StyleRule {
  selectors: string[];
  style: string;
}

/**
 * The rules of the style sheets inside a page that count everywhere: those for screens of some width, for paper and the
 * like are left out. (CSS Syntax Module Level 3.)
 */
export function styleRules(page: string): StyleRule[] {
  return between(page, /<style\b[^<>]{0,300}>/gi, /<\/style/gi).flatMap((sheet) => rulesOf(plain(sheet)));
}

/** What is between an opening tag and the next close, of which a broken page may have none. */
function between(text: string, opening: RegExp, closing: RegExp): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: tag } of text.matchAll(opening)) {
    if (index < from) continue;
    closing.lastIndex = index;
    const end = closing.exec(text)?.index;
    if (end === undefined) break;
    found.push(text.slice(index + tag.length, end));
    from = end;
  }
  return found;
}

/** A style sheet without comments, also those that hide it from old browsers. */
function plain(sheet: string): string {
  const [first = "", ...rest] = sheet.split("/*");
  const words = rest.map((part) => {
    const end = part.indexOf("*/");
    return end === -1 ? "" : part.slice(end + 2);
  });
  return [first, ...words].join(" ").replace(/<!--|-->/g, " ");
}

function rulesOf(sheet: string): StyleRule[] {
  const rules: StyleRule[] = [];
  let depth = 0;
  let prelude = "";
  for (const [index, part] of sheet.split("{").entries()) {
    const inside = part.split("}");
    if (index > 0) {
      depth += 1;
      if (depth === 1 && !prelude.startsWith("@") && inside.length > 1)
        rules.push({ selectors: prelude.split(",").map((one) => one.trim()), style: inside[0] ?? "" });
    }
    depth = Math.max(0, depth - (inside.length - 1));
    if (depth > 0) continue;
    // An at-rule without a block ends with a semicolon.
    prelude = (inside.at(-1)?.split(";").at(-1) ?? "").trim();
  }
  return rules;
}

/** Gives the declarations that count for an element, the strongest last. */
export type StyleOf = (name: string, attributes: Record<string, string>) => string;

/** Only rules for names, classes and ids are known: others are about places in a page. */
export function readStyles(rules: readonly StyleRule[]): StyleOf {
  const styles = new Map<string, string>();
  for (const { selectors, style } of rules)
    for (const selector of selectors) {
      if (!/^[\w-]*(?:[.#][\w-]+)?$/.test(selector)) continue;
      const key = selector.replace(/^[\w-]+/, (element) => element.toLowerCase());
      styles.set(key, `${styles.get(key) ?? ""};${style}`);
    }
  return (name, attributes) => {
    const own = attributes.style ?? "";
    if (styles.size === 0) return own;
    const classes = (attributes.class ?? "").split(/\s+/).filter((one) => one !== "");
    const keys = [
      name,
      ...classes.flatMap((one) => [`.${one}`, `${name}.${one}`]),
      `#${attributes.id ?? ""}`,
    ];
    return [...keys.map((key) => styles.get(key) ?? ""), own].filter((style) => style !== "").join(";");
  };
}
