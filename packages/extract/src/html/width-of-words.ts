/** How wide characters are in the fonts of documents, in thousandths of their size: those of Times. */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijlt.,;:'’‘|!()[\]/ -]/, 290],
  [/[frsI“”"]/, 380],
  [/[acez]/, 444],
  [/[mM—]/, 830],
  [/[wWACDGHKNOQRUVXY&%]/, 722],
  [/\p{Lu}/u, 610],
];

/** The width of all other characters. */
const usual = 500;

/** How wide words are, about, in the unit of the size of their font. */
export function widthOf(text: string, size: number): number {
  const sum = [...text].reduce(
    (width, character) => width + (widths.find(([form]) => form.test(character))?.[1] ?? usual),
    0,
  );
  return (sum / 1000) * size;
}
