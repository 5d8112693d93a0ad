import { cp } from "node:fs/promises";
import { join } from "node:path";
import { datasetFolder } from "@open-resolutions/testkit/dataset";
import { copyRepository } from "./copy-repository.ts";

/** Copies the repository into a new folder, as copyRepository does, with the dataset of the test kit as its `data/`. */
export async function copyWithKitData(folder: string): Promise<void> {
  await copyRepository(folder, "data");
  await cp(datasetFolder, join(folder, "data"), { recursive: true });
}
