/** The formats in which findings are printed. */
export const formatNames = ["pretty", "json", "github", "sarif", "junit"] as const;

/** The name of a format. */
export type FormatName = (typeof formatNames)[number];
