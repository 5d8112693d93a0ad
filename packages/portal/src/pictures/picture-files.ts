import { renderToString } from "preact-render-to-string";
import { csvText } from "../model/csv-text.ts";
import type { Site } from "../model/site.ts";
import type { Picture } from "./picture.ts";
import { picturesOfIndex } from "./pictures-of-index.tsx";
import { picturesOf } from "./pictures-of-resolution.ts";

/** Each picture as a file, and its table as CSV. */
export function* pictureFiles(site: Site): Generator<[path: string, text: string]> {
  for (const resolution of site.dataset.resolutions)
    yield* filesOf(resolution.slug, picturesOf(site, resolution));
  if (site.indexed) yield* filesOf("index", picturesOfIndex(site, site.indexed));
}

function* filesOf(start: string, pictures: readonly Picture[]): Generator<[path: string, text: string]> {
  for (const { name, svg, columns, rows } of pictures) {
    yield [`pictures/${start}-${name}.svg`, `${renderToString(svg)}\n`];
    yield [`pictures/${start}-${name}.csv`, csvText([columns, ...rows])];
  }
}
