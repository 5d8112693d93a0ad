import { isOn, parseXml } from "./parse-xml.ts";

/** What a style says that matters here. Absent: nothing. */
export interface WordStyle {
  name: string;
  basedOn?: string;
  isItalic?: boolean;
  isBold?: boolean;
  isRaised?: boolean;
  isStruck?: boolean;
  isHidden?: boolean;
  numbering?: { id: string; level: number };
}

/** The styles of a Word file by their ids, each with what it takes over from the styles that it is based on. */
export function readStyles(xml: string | undefined): Map<string, WordStyle> {
  const styles = new Map<string, WordStyle>();
  if (xml === undefined) return styles;
  let style: WordStyle | undefined;
  parseXml(xml, {
    open(name, attributes) {
      const { val = "" } = attributes;
      if (name === "style") {
        style = { name: "" };
        styles.set(attributes.styleId ?? "", style);
      } else if (!style) return;
      else if (name === "name") style.name = val;
      else if (name === "basedOn") style.basedOn = val;
      else if (name === "i") style.isItalic = isOn(attributes);
      else if (name === "b") style.isBold = isOn(attributes);
      else if (name === "vertAlign") style.isRaised = val === "superscript";
      else if (name === "position" && Number(val) > 0) style.isRaised = true;
      else if (name === "strike" || name === "dstrike") style.isStruck = isOn(attributes);
      else if (name === "vanish") style.isHidden = isOn(attributes);
      else if (name === "numId") style.numbering = { id: val, level: style.numbering?.level ?? 0 };
      else if (name === "ilvl") style.numbering = { id: style.numbering?.id ?? "", level: Number(val) };
    },
    close(name) {
      if (name === "style") style = undefined;
    },
  });
  return new Map([...styles].map(([id, own]) => [id, inherit(own, styles)]));
}

function inherit(style: WordStyle, styles: ReadonlyMap<string, WordStyle>): WordStyle {
  let whole = style;
  const seen = new Set<string>();
  for (let base = style.basedOn; base !== undefined && !seen.has(base); base = styles.get(base)?.basedOn) {
    seen.add(base);
    whole = { ...styles.get(base), ...whole };
  }
  return whole;
}
