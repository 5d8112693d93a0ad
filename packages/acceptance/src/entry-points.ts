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
  const closed = entries.filter(([, value]) => value === null).map(([subpath]) => subpath);
  return entries.flatMap(([subpath, value]) => {
    const targets = targetsOf(value);
    if (!subpath.includes("*")) return targets.length > 0 ? [{ subpath, targets }] : [];
    return matches(targets, files)
      .map((star) => ({
        subpath: subpath.replace("*", star),
        targets: targets.map((target) => target.replace("*", star)),
      }))
      .filter(({ subpath }) => !closed.some((pattern) => isClosed(subpath, pattern)));
  });
}

/** Whether a subpath is one that `exports` closes, by its name or by a pattern with `*` at its end. */
function isClosed(subpath: string, pattern: string): boolean {
  return pattern.endsWith("*") ? subpath.startsWith(pattern.slice(0, -1)) : subpath === pattern;
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
