/** So many answers are remembered; then all are forgotten, so that the memory does not grow with the number of texts. */
const most = 10_000;

/** A function that gives what it gave before for the same words. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
