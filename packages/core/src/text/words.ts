/** A word: letters and digits, with the marks that join them inside it: `Secretary-General`, `75/10`, `A/RES/77/20`. */
export const word = /[\p{L}\p{M}\p{N}]+(?:[-'’./][\p{L}\p{M}\p{N}]+)*/gu;

/** A word or any other character, each with the white space before it. */
export const wordOrMark = new RegExp(`\\s*(?:${word.source}|\\S)|\\s+$`, "gu");
