import { isOn } from "./parse-xml.ts";
import type { WordStyle } from "./word-styles.ts";

/** How the words of a run are printed. */
export interface RunStyle {
  isItalic: boolean;
  isBold: boolean;
  isRaised: boolean;
  isStruck: boolean;
  isHidden: boolean;
  /** A font whose letters are signs. */
  isSymbols: boolean;
}

export const plainRun: RunStyle = {
  isItalic: false,
  isBold: false,
  isRaised: false,
  isStruck: false,
  isHidden: false,
  isSymbols: false,
};

/** Fonts that print signs in place of letters. */
const symbolFont = /^(?:symbol$|wingdings|webdings)/i;

/** How a run begins in a paragraph of a style. */
export function runInStyle(style: WordStyle | undefined): RunStyle {
  return {
    isItalic: style?.isItalic ?? false,
    isBold: style?.isBold ?? false,
    isRaised: style?.isRaised ?? false,
    isStruck: style?.isStruck ?? false,
    isHidden: style?.isHidden ?? false,
    isSymbols: false,
  };
}

/** A run after an element of its properties; any other element changes nothing. (ECMA-376, part 1, 17.3.2.) */
export function changeRun(
  run: RunStyle,
  name: string,
  attributes: Record<string, string>,
  styles: ReadonlyMap<string, WordStyle>,
): RunStyle {
  const { val = "" } = attributes;
  if (name === "rStyle") return joined(run, styles.get(val));
  if (name === "i") return { ...run, isItalic: isOn(attributes) };
  if (name === "b") return { ...run, isBold: isOn(attributes) };
  if (name === "vertAlign") return { ...run, isRaised: val === "superscript" };
  // A height above the line, which LibreOffice writes too.
  if (name === "position") return { ...run, isRaised: run.isRaised || Number(val) > 0 };
  if (name === "strike" || name === "dstrike") return { ...run, isStruck: isOn(attributes) };
  if (name === "vanish") return { ...run, isHidden: isOn(attributes) };
  if (name === "rFonts") return { ...run, isSymbols: symbolFont.test(attributes.ascii ?? "") };
  return run;
}

/** Italics in a style of characters switch those of the paragraph off. (ECMA-376, part 1, 17.7.3: toggle properties.) */
function joined(run: RunStyle, style: WordStyle | undefined): RunStyle {
  return {
    ...run,
    isItalic: run.isItalic !== (style?.isItalic ?? false),
    isBold: run.isBold !== (style?.isBold ?? false),
    isRaised: style?.isRaised ?? run.isRaised,
    isStruck: run.isStruck !== (style?.isStruck ?? false),
    isHidden: run.isHidden !== (style?.isHidden ?? false),
  };
}
