/** Compares texts by code unit, but runs of digits by their number: `A/RES/75/9` is before `A/RES/75/10`. */
export function naturalOrder(a: string, b: string): number {
  const pieces = (text: string): string[] => text.match(/[0-9]+|[^0-9]+/g) ?? [];
  const left = pieces(a);
  const right = pieces(b);
  for (const [index, one] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (one === other) continue;
    const difference = Number(one) - Number(other);
    return Number.isNaN(difference) || difference === 0 ? (one < other ? -1 : 1) : difference;
  }
  return left.length - right.length;
}
