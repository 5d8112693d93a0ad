/** The flags of `export`. */
export interface ExportFlags {
  to: string;
  out: string;
  registers?: string;
  confirmed?: boolean;
  partition?: string;
  includeInvalid?: boolean;
  merge?: boolean;
  quiet?: boolean;
}
