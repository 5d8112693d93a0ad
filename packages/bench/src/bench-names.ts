/**
 * Measures how fast names are found with registers of 70, 1,000 and 5,000 generated names. Every text has the same number
 * of words and of names, so that the ratios say what the size of the register costs.
 */
import { checkFiles, registerNames } from "@open-resolutions/core";
import { shortestTime } from "./shortest-time.ts";

const sizes = [70, 1000, 5000];
const paragraphs = 4000;
const namesEach = 4;
const rounds = 7;

const bodies = ["Agency", "Board", "Commission", "Fund", "Institute", "Office", "Panel"];
const matters = ["Beacons", "Currents", "Harbours", "Lanterns", "Moorings", "Reefs", "Sails", "Tides"];
const filler = "to keep the lamps of the coast lit in every season, as far as its means allow, together with";

/** "Lanterns Board on Matter 12 of the Tides" */
function nameOf(index: number): string {
  const body = bodies[index % bodies.length];
  const first = matters[index % matters.length];
  const second = matters[(index * 5 + 3) % matters.length];
  return `${first} ${body} on Matter ${index} of the ${second}`;
}

/** Finds the names of a register of some size in a text. */
function finder(size: number) {
  const files = Array.from({ length: size }, (_, index) => ({
    path: `actors/body-${index}.json`,
    content: JSON.stringify({ id: `body-${index}`, name: nameOf(index), kind: "office" }),
    context: true,
  }));
  return registerNames(checkFiles(files).records).find;
}

/** Paragraphs that name bodies of the register in turn. */
function textsOf(size: number): string[] {
  return Array.from({ length: paragraphs }, (_, paragraph) => {
    const names = Array.from(
      { length: namesEach },
      (_, place) => `the ${nameOf((paragraph * namesEach + place) % size)} ${filler}`,
    );
    return `Requests ${names.join(" ")} others;`;
  });
}

let smallest: number | undefined;
for (const size of sizes) {
  const find = finder(size);
  const texts = textsOf(size);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const found = texts.reduce((sum, text) => sum + find(text).length, 0);
  if (found !== paragraphs * namesEach)
    throw new Error(`found ${found} of ${paragraphs * namesEach} names in a register of ${size}`);
  const splitting = shortestTime(rounds, () => texts.forEach((text) => void text.split(" ")));
  const time = shortestTime(rounds, () => texts.forEach((text) => void find(text)));
  // The names of the larger registers have a few more digits.
  const perCharacter = time / characters;
  smallest ??= perCharacter;
  console.log(
    `${size} names in the register: ${Math.round((found / time) * 1000)} names and ${Math.round((characters / time) * 1000)} characters a second, ${(smallest / perCharacter).toFixed(2)} of the speed with ${sizes[0]} names, ${(splitting / time).toFixed(4)} of splitting the text into words`,
  );
}
