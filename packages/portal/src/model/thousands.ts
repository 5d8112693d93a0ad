/** A whole number with its thousands apart, the same on every machine: `25,650`. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
