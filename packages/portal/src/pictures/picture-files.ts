import { renderToString } from "preact-render-to-string";
import { csvText } from "../model/csv-text.ts";
import type { Site } from "../model/site.ts";
import { picturesOf } from "./pictures-of-resolution.ts";

/** Each picture as a file, and its table as CSV. */
export function* pictureFiles(site: Site): Generator<[path: string, text: string]> {
  for (const resolution of site.dataset.resolutions) {
    for (const { name, svg, columns, rows } of picturesOf(site, resolution)) {
      yield [`pictures/${resolution.slug}-${name}.svg`, `${renderToString(svg)}\n`];
      yield [`pictures/${resolution.slug}-${name}.csv`, csvText([columns, ...rows])];
    }
  }
}
