/** A module that is written for a dataset, beside those of `entry/`. */
export interface GeneratedModule {
  /** As an ES module. `readData("actors.json")` stands for what that file holds. */
  code: string;
  declarations: string;
}

/** Modules by the name of their file without its ending, such as `actors`. */
export type GeneratedModules = ReadonlyMap<string, GeneratedModule>;

/** The expression for the frozen records or values that a file holds. */
export function frozenData(file: string): string {
  return `/* @__PURE__ */ freeze(/* @__PURE__ */ readData(${JSON.stringify(file)}))`;
}

/** `actor` gives `Actor`, the name of its TypeScript type. */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
