/** The raised letters that characters exist for, as footnotes may have them. */
export const raisedLetters = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ";

/** A letter as a raised one; one that has no such character stays as it is. */
export function raisedLetter(letter: string): string {
  return raisedLetters.charAt("abcdefghijklmnop".indexOf(letter.toLowerCase())) || letter;
}
