/** What ends a line of an input. Each page that a conversion ends with a form feed starts a line. */
export const lineEnd = /\r\n|[\n\r\f\u2028\u2029]/;
