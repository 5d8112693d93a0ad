/** The words of a list, separated by white space, as alternatives of a pattern. Each may be a pattern itself. */
export function anyOf(list: string): string {
  return list.split(/\s+/).join("|");
}
