/** What the flag `--index` means, for the help of commands. */
export const indexHelp =
  "the folder of an index, such as data/index (default: the installed @open-resolutions/index)";
