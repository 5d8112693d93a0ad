/** The months as resolutions print them, from January. */
export const months: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
