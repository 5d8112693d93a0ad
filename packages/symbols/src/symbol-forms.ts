import { NUMBERED_FORMS } from "./numbered-forms.ts";
import { OTHER_DOCUMENT_FORM } from "./other-document-form.ts";
import type { SymbolForm } from "./symbol-form.ts";

/** All forms, in the order in which they are tried: the first that reads a symbol has it. */
export const SYMBOL_FORMS: readonly SymbolForm[] = [...NUMBERED_FORMS, OTHER_DOCUMENT_FORM];
