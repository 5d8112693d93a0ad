/**
 * The text with plain spaces and hyphens, so that typeset symbols can be matched. Every replacement keeps the
 * length: offsets in the result are offsets in the text.
 */
export function plainSpacing(text: string): string {
  return text.replace(/[\u00A0\u2007\u202F]/g, " ").replace(/[\u2010\u2011\u2013]/g, "-");
}

/** The match of a sticky pattern exactly at an offset; null when there is none. */
export function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}
