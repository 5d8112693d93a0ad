import { softHyphen } from "./hidden-hyphens.ts";
import type { PdfPage } from "./open-pdf.ts";
import { getResolvedPDFJS } from "./pdfjs.ts";

/** How a font looks. */
interface Style {
  isItalic: boolean;
  isBold: boolean;
  /** It has hyphens that the library leaves out of the text. */
  hidesHyphens: boolean;
  /** Its words are not printed: a program has recognized them in a picture. */
  isInvisible: boolean;
}

/** The styles of fonts by the names that the library gives them. */
export type Styles = Map<string, Style>;

/** Learns how fonts look. The library knows their names only after it has read the page as a drawing. */
export async function learnStyles(page: PdfPage, names: readonly string[], styles: Styles): Promise<void> {
  if (names.every((name) => styles.has(name))) return;
  const invisible = await invisibleFonts(page);
  // Fonts arrive as messages, one turn after the drawing.
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const name of names) {
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : {};
    const printed = String(font.name ?? "");
    styles.set(name, {
      isItalic: font.italic === true || /italic|oblique/i.test(printed),
      isBold: font.bold === true || font.black === true || /bold|black|heavy/i.test(printed),
      hidesHyphens: Object.values(font.toUnicode?._map ?? {}).includes(softHyphen),
      isInvisible: invisible.has(name),
    });
  }
}

/** The rendering mode that prints nothing. (ISO 32000-1, 9.3.6.) */
const printsNothing = 3;

/** The fonts of which a page prints nothing. */
async function invisibleFonts(page: PdfPage): Promise<Set<string>> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray: names, argsArray } = await page.getOperatorList();
  const fonts = new Map<string, boolean>();
  const kept: number[] = [];
  let font = "";
  let mode = 0;
  for (const [index, name] of names.entries()) {
    if (name === OPS.save) kept.push(mode);
    else if (name === OPS.restore) mode = kept.pop() ?? 0;
    else if (name === OPS.setFont) font = String(argsArray[index][0]);
    else if (name === OPS.setTextRenderingMode) mode = argsArray[index][0];
    else if (name === OPS.showText) fonts.set(font, (fonts.get(font) ?? true) && mode === printsNothing);
  }
  return new Set([...fonts].filter(([, isInvisible]) => isInvisible).map(([name]) => name));
}
