/** How the words of an element look. */
export interface Look {
  isItalic: boolean;
  isBold: boolean;
  isRaised: boolean;
  isStruck: boolean;
  /** White space is printed as it is written. */
  keepsLines: boolean;
}

export const plainLook: Look = {
  isItalic: false,
  isBold: false,
  isRaised: false,
  isStruck: false,
  keepsLines: false,
};

/** How an element looks inside another one. @param said its declarations */
export function lookInside(outer: Look, name: string, said: ReadonlyMap<string, string>): Look {
  return {
    isItalic: italicOf(said) ?? (outer.isItalic || italics.has(name)),
    isBold: boldOf(said) ?? (outer.isBold || bolds.has(name)),
    isRaised: outer.isRaised || name === "sup" || isRaisedBy(said),
    isStruck: outer.isStruck || struck.has(name) || /line-through/.test(decorationOf(said)),
    keepsLines: keepsLinesOf(said) ?? (outer.keepsLines || name === "pre" || name === "listing"),
  };
}

const italics = new Set(["i", "em", "cite", "dfn", "var", "address"]);
const bolds = new Set(["b", "strong"]);
const struck = new Set(["s", "strike"]);

const nothing: ReadonlyMap<string, string> = new Map();

/** The values of properties, the last one of each. (CSS Style Attributes.) */
export function declarations(style: string): ReadonlyMap<string, string> {
  if (style === "") return nothing;
  const said = new Map<string, string>();
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace("!important", "");
    said.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return said;
}

/** Whether no reader sees an element. Word writes its hidden words with a property of its own too. */
export function isHiddenBy(said: ReadonlyMap<string, string>): boolean {
  return (
    said.get("display") === "none" ||
    /^(?:hidden|collapse)$/.test(said.get("visibility") ?? "") ||
    said.get("mso-hide") === "all" ||
    isOutOfSight(said)
  );
}

/** Words that only programs read aloud: cut to nothing, or far beside the page. */
function isOutOfSight(said: ReadonlyMap<string, string>): boolean {
  return (
    /^rect\((?:0|1px)/.test(said.get("clip") ?? "") ||
    ["left", "text-indent"].some((property) => /^-[0-9]{4}/.test(said.get(property) ?? ""))
  );
}

/** Whether an element that is usually part of a line is on lines of its own. */
export function isBlockBy(said: ReadonlyMap<string, string>): boolean {
  const display = said.get("display") ?? "";
  return /^(?:block|flex|grid|table|list-item|flow-root)\b/.test(display) && !said.has("float");
}

function italicOf(said: ReadonlyMap<string, string>): boolean | undefined {
  const value = said.get("font-style");
  return value === undefined || value === "inherit" ? undefined : /^(?:italic|oblique)/.test(value);
}

function boldOf(said: ReadonlyMap<string, string>): boolean | undefined {
  const value = said.get("font-weight");
  return value === undefined || value === "inherit" ? undefined : /^(?:bold|[6-9]00)/.test(value);
}

/** Word raises words by a length too. */
function isRaisedBy(said: ReadonlyMap<string, string>): boolean {
  return (
    /^(?:super|text-top)$/.test(said.get("vertical-align") ?? "") ||
    /^[1-9]|^0?\.[0-9]*[1-9]/.test(said.get("mso-text-raise") ?? "")
  );
}

function decorationOf(said: ReadonlyMap<string, string>): string {
  return `${said.get("text-decoration") ?? ""} ${said.get("text-decoration-line") ?? ""}`;
}

function keepsLinesOf(said: ReadonlyMap<string, string>): boolean | undefined {
  const value = said.get("white-space");
  return value === undefined ? undefined : /^(?:pre|break-spaces)/.test(value);
}
