/**
 * The 95 % interval of a share that was measured on some cases.
 *
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927), 209–212.
 *
 * @param count how many of the cases count; @param of the number of cases, above 0.
 * @returns the least and the greatest share, between 0 and 1.
 */
export function wilsonInterval(count: number, of: number): [number, number] {
  const z = 1.959964;
  const share = count / of;
  const centre = share + z ** 2 / (2 * of);
  const margin = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return [(centre - margin) / scale, (centre + margin) / scale];
}
