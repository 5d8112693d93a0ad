/** The names of files that `draft` reads: texts, Markdown, XML, PDF, Word and HTML. */
export const readDocuments = /\.(?:txt|md|markdown|text|xml|akn|pdf|docx|docm|dotx|html|htm|xhtml)$/i;

/** Documents in forms that are not read, and e-mails, which may be: the finding on each says what to do. */
export const otherDocuments = /\.(?:doc|dot|rtf|odt|wpd|pages|eml|msg|mht|mhtml|webarchive)$/i;
