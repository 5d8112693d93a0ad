const reasons: Record<string, string> = {
  ENOENT: "it does not exist",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "something else is in its place",
  ENOTEMPTY: "something else is in its place",
  ELOOP: "it is a link that leads back to itself",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  ERR_STRING_TOO_LONG: "it is too large; write it as NDJSON, which is read line by line",
  ERR_FS_FILE_TOO_LARGE: "it is too large; write it as NDJSON, which is read line by line",
};

/** Whether an error comes from the file system, and not from a bug in this program. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !("code" in error)) return false;
  // A file that is larger than a text can be has a code, but no call.
  return "syscall" in error || error.code === "ERR_FS_FILE_TOO_LARGE" || error.code === "ERR_STRING_TOO_LONG";
}

/** Something that is written aside before it gets its name: `.name.<process id>.new`, and what is inside it. */
const writtenAside = /(^|[\\/])\.([^\\/]+)\.\d+\.new(?:[\\/].*)?$/;

/** The file or folder of an error, and why it cannot be read or written, in words. */
export function describeFileError(error: NodeJS.ErrnoException, shownPath: (path: string) => string): string {
  if (error.path === undefined) return explainFileError(error);
  const path = shownPath(error.path);
  return writtenAside.test(path)
    ? `${path.replace(writtenAside, "$1$2")}: cannot be written: ${explainFileError(error)}`
    : `${path}: ${explainFileError(error)}`;
}

/** Why a file or folder cannot be read or written, in words. */
export function explainFileError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? message;
}
