import type { Dataset } from "@open-resolutions/core";
import { meantSlugs, slugOf } from "@open-resolutions/symbols";
import { isFolder } from "../../files/folders.ts";
import { datasetsHere, slugsIn } from "../../inputs/datasets-here.ts";
import { publishedLists } from "../../published.ts";
import { UsageError } from "../../usage-error.ts";
import type { AskedFor } from "./asked-for.ts";
import { type LoadedDataset, loadDataset } from "./load-dataset.ts";

/** What is shown from. */
export interface ToShow {
  /** Everything in which a symbol is looked up: what is in the folder comes before what is published. */
  all: Dataset;
  /** The dataset that a label means which is given without a symbol. */
  meant: Dataset;
  /** The folder of records, and what is wrong with them; undefined when there is none. */
  folder?: OpenFolder;
}

interface OpenFolder extends LoadedDataset {
  path: string;
  /** Whether something is looked up in it, so that its errors matter. */
  isAsked: (one: AskedFor) => boolean;
}

/**
 * The datasets that are shown: that in the folder only, when one is named; else that in the working directory, such as
 * `drafts`, together with the published one.
 *
 * @throws {UsageError} when a folder is named that is none.
 */
export function datasetsToShow(data: string | undefined): ToShow {
  if (data !== undefined) {
    if (!isFolder(data))
      throw new UsageError(`--data: ${data} is not a folder; name a dataset folder, such as data`);
    const folder = { path: data, ...loadDataset(data), isAsked: () => true };
    return { all: folder.dataset, meant: folder.dataset, folder };
  }
  const published = publishedLists() as Dataset;
  const { meant: path } = datasetsHere(process.cwd());
  const slugs = path === undefined ? [] : slugsIn(path);
  if (path === undefined || slugs.length === 0) return { all: published, meant: published };
  const isAsked = ({ symbol }: AskedFor) => symbol === undefined || meantSlugs(symbol, slugs).length > 0;
  const folder = { path, ...loadDataset(path), isAsked };
  return { all: joined(folder, published, slugs), meant: folder.dataset, folder };
}

/** The records of a folder, and the published ones of resolutions that the folder does not have. */
function joined({ dataset }: LoadedDataset, published: Dataset, slugs: readonly string[]): Dataset {
  const isOwn = (symbol: string) => slugs.includes(slugOf(symbol));
  const verbs = new Map([...published.verbs, ...dataset.verbs].map((verb) => [verb.id, verb]));
  return {
    ...dataset,
    verbs: [...verbs.values()],
    resolutions: [...dataset.resolutions, ...published.resolutions.filter(({ id }) => !isOwn(id))],
    paragraphs: [
      ...dataset.paragraphs,
      ...published.paragraphs.filter(({ resolution }) => !isOwn(resolution)),
    ],
  };
}
