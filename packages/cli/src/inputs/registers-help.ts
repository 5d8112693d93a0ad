/** How the help of commands explains `--registers`. */
export const registersHelp =
  "further registers, which come before the published ones and after those of the dataset that you work in: a dataset folder, or a JSON file with lists of records";

/** How the help of commands explains which dataset is meant where none is named. */
export const datasetHereHelp =
  "the dataset of the folder that you are in: data, the folder itself, or the only folder in it with resolutions, such as drafts";
