/**
 * What ends a line of an input. Each page that a conversion ends with a form feed starts a line, and so does the manual line
 * break of a word processor (a vertical tab). Some programs write the carriage return twice.
 */
export const lineEnd = /\r*\n|[\r\v\f\u2028\u2029]/;

/** What ends a line where editors count them. The lines of findings are those that an editor shows. */
export const countedLineEnd = /\r*\n|\r/;
