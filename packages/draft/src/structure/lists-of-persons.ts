/** One or more persons, each with a State in brackets: "Ms. Ada Keeper (Amberland) Ben Wick (The Isles)". */
const persons =
  /^(?:(?:\p{L}[\p{L}.’'-]{0,30},? ){2,9}\(\p{Lu}\p{Ll}{1,30}(?:[ ’'-]\p{L}{1,30}){0,9}\)(?: |$)){1,80}$/u;

/** Whether a text is a list of persons with their States, as organs print it below those whom they elect or extend. */
export function isListOfPersons(text: string): boolean {
  return persons.test(text);
}

/** Whether a text ends where a list of persons may begin or go on: after a colon, or after persons that follow one. */
export function expectsPersons(text: string): boolean {
  const colon = text.lastIndexOf(":");
  return colon !== -1 && (colon === text.length - 1 || isListOfPersons(text.slice(colon + 1).trimStart()));
}
