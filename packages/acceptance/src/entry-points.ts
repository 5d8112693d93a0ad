/** What a package exports under one name. */
export interface EntryPoint {
  /** The subpath, such as `.` or `./actors`. */
  subpath: string;
  /** Paths inside the package, with forward slashes, to which it points under any condition. */
  targets: string[];
}

/** Every entry point of a package, with the subpath patterns of its `exports` written out for the files it has. */
export function entryPoints(exports: unknown, files: readonly string[]): EntryPoint[] {
  const entries = Object.entries((exports ?? {}) as Record<string, unknown>);
  const closed = new Set(entries.filter(([, value]) => value === null).map(([subpath]) => subpath));
  return entries.flatMap(([subpath, value]) => {
    const targets = targetsOf(value);
    if (!subpath.includes("*")) return targets.length > 0 ? [{ subpath, targets }] : [];
    return matches(targets, files)
      .map((star) => ({
        subpath: subpath.replace("*", star),
        targets: targets.map((target) => target.replace("*", star)),
      }))
      .filter((entry) => !closed.has(entry.subpath));
  });
}

/** What `*` stands for in the files that match the first target. */
function matches([pattern = ""]: readonly string[], files: readonly string[]): string[] {
  const [start = "", end = ""] = pattern.split("*");
  return files
    .filter((file) => file.startsWith(start) && file.endsWith(end) && file.length >= pattern.length)
    .map((file) => file.slice(start.length, file.length - end.length));
}

function targetsOf(value: unknown): string[] {
  if (typeof value === "string") return [value.replace(/^\.\//, "")];
  return Object.values(value ?? {}).flatMap(targetsOf);
}
