/** How the help of commands explains `--registers`. */
export const registersHelp =
  "further registers, which come before the published ones: a dataset folder, or a JSON file with lists of records";
