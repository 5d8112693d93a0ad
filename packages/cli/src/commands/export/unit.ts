import type { Paragraph, Resolution } from "@open-resolutions/schemas";

/** A resolution with its paragraphs in the order of the text, in their published view. */
export interface Unit {
  readonly resolution: Resolution;
  readonly paragraphs: readonly Paragraph[];
}
