/** The number of a resolution of a session or a year, in a pattern: `77/20`, `ES-10/21`, `1514 (XV)`. */
export const numberOfSession =
  "(?:(?:ES-|S-)?[0-9]{1,4}/[0-9]{1,4}|[0-9]{1,4} \\((?:S-|ES-|ORG-)?[IVXLC0-9]+\\))";

/** The letters after the number of one of several resolutions with one title: `77/20 A`, `2106 (XX) A-B`. */
export const lettersOfPart = "[A-Z](?:[-–][A-Z])?";

/** The number of a resolution of the Security Council: `902 (1972)`, `1160 A (1998)`. */
export const numberOfYear = "[0-9]{1,5}(?: [A-Z])? ?\\( ?(?:19|20)[0-9]{2} ?\\)";
