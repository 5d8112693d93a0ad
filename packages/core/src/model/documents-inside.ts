/** The documents whose text a document contains: of a resolution the declarations and principles in its annexes. */
export function documentsInside<Document extends { readonly locatedIn?: readonly string[] }>(
  id: string,
  documents: readonly Document[],
): Document[] {
  return documents.filter(({ locatedIn = [] }) => locatedIn.includes(id));
}
