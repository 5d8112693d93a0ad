/** Words before "of the <document>" that say where in it, or who is bound by it: they are no part of its name. */
export const placeInDocument =
  /^(?:[IVXLC]+|Articles?|Chapters?|Preamble|Purposes|Principles|Annex(?:es)?|Appendix|Parts?|Sections?|Paragraphs?|Part(?:y|ies))$/;
