/** The mark of an item, by its degree and its place in the list (both counted from 1): `a`, `ii`. */
export function itemMark(degree: number, place: number): string {
  // UN Editorial Manual, paragraphs and subparagraphs: (a), then (i), then a., then i.
  return degree % 2 === 1 ? letters(place) : roman(place);
}

/** a, b, … z, aa, bb, … zz, aaa: letters are doubled after z. */
function letters(place: number): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + ((place - 1) % 26));
  return letter.repeat(Math.floor((place - 1) / 26) + 1);
}

function roman(place: number): string {
  const numerals: readonly [number, string][] = [
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let rest = place;
  let text = "";
  for (const [value, numeral] of numerals) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}
