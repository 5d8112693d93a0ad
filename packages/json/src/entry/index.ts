export * from "./all-records.js";
export * from "./dataset.js";
export * from "./joins.js";
export * from "./resolve.js";
export type * from "./types/ids.cjs";
export type * from "./types/published.cjs";
