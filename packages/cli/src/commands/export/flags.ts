/** The flags of `export`. */
export interface ExportFlags {
  to: string;
  out: string;
  /** What the export calls itself. */
  title?: string;
  registers?: string;
  /** The folder of an index; true for the installed one. */
  index?: string | true;
  confirmed?: boolean;
  partition?: string;
  includeInvalid?: boolean;
  merge?: boolean;
  quiet?: boolean;
}
