/**
 * "70/1" or "resolution 1514 (XV)". The reader of numbers in texts, which the command uses, would bring the forms of all
 * symbols into this small package.
 */
const numberAlone =
  /^(?:resolution )?(?:E?S-)?[0-9]{1,4}(?:\/[0-9]{1,4}| ?\([IVXLC]+\))(?: [A-Z](?:-[A-Z])?)?$/i;

/** @throws when what is asked for is a number alone, which resolutions of several organs can have. */
export function refuseNumberAlone(asked: string): void {
  if (!numberAlone.test(asked.trim())) return;
  throw new Error(
    `"${asked}" is a number alone: write the whole symbol, such as A/RES/70/1, E/RES/2021/5 or S/RES/1325 (2000)`,
  );
}
