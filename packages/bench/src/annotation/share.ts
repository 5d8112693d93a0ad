/**
 * A share that was measured on some cases, with the interval in which the true share is with 95 % confidence. The
 * interval holds for few cases and for shares near 1.
 *
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927), 209–212.
 *
 * @param count how many of the cases count.
 * @param of the number of cases.
 * @returns such as `0.951 (0.920–0.970)`; a dash when there is no case.
 */
export function share(count: number, of: number): string {
  if (of === 0) return "–";
  const z = 1.959964;
  const part = count / of;
  const scale = 1 + z ** 2 / of;
  const middle = (part + z ** 2 / (2 * of)) / scale;
  const half = (z * Math.sqrt((part * (1 - part)) / of + z ** 2 / (4 * of ** 2))) / scale;
  return `${part.toFixed(3)} (${Math.max(0, middle - half).toFixed(3)}–${Math.min(1, middle + half).toFixed(3)})`;
}
