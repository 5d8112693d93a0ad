/** The address at which the United Nations serves a document by its symbol. */
export function documentAddress(symbol: string): string {
  return `https://docs.un.org/en/${encodeURI(symbol)}`;
}
