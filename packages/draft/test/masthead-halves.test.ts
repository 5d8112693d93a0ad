import { expect, it } from "vitest";
import { draft } from "./registers.ts";

const lines = (top: readonly string[]) => [
  ...top,
  "Resolution adopted by the General Assembly on 1 March 2045",
  "99/7. Tests of lamps",
  "The General Assembly,",
  "1. Decides to count lamps;",
  "2. Decides to ring bells.",
];
const inOne = [
  "United Nations A/RES/99/7",
  "General Assembly Distr.: General 3 March 2045",
  "Ninety-ninth session Original: English",
];
const facts = (path: string, content: string) => {
  const { resolution, findings, source } = draft({ path, content });
  return {
    id: resolution?.id,
    distribution: resolution?.distribution,
    published: resolution?.published,
    session: resolution?.session?.number,
    codes: findings.map(({ code }) => code).filter((code) => code !== "DRF015"),
    first: source?.split("\n\n").slice(0, 3),
  };
};
const expected = {
  id: "A/RES/99/7",
  distribution: "General",
  published: "2045-03-03",
  session: 99,
  codes: [],
  first: ["United Nations", "A/RES/99/7", "General Assembly"],
};

it("reads the two halves of a line of the masthead with one space between them", () => {
  expect(facts("a.txt", lines(inOne).join("\n\n"))).toEqual(expected);
  const html = lines(inOne).map((line) => `<p>${line}</p>`);
  expect(facts("a.html", `<html><body>${html.join("")}</body></html>`)).toEqual(expected);
});

it("reads them on lines without empty lines between, too", () => {
  const [symbol = "", organ = ""] = inOne;
  const content = [`${symbol}\n${organ}\n${inOne[2]}`, ...lines([])].join("\n\n");
  expect(facts("a.txt", content)).toMatchObject({ id: "A/RES/99/7", distribution: "General" });
});

it("leaves a title whole that has such words inside", () => {
  const title = "99/7. Report of the General Assembly Distr.: General";
  const { resolution } = draft({
    path: "a.txt",
    content: lines(inOne).join("\n\n").replace("99/7. Tests of lamps", title),
  });
  expect(resolution?.title).toBe("Report of the General Assembly Distr.: General");
});

it("says which two lines are missing where an agenda item has no title", () => {
  const { findings, source } = draft({
    path: "a.txt",
    content: lines([...inOne, "Agenda item 12"]).join("\n\n"),
  });
  const hint =
    'write two lines below the session in the input, as the official document prints them: "Agenda item 12", and the title of the item';
  expect(findings.find(({ code }) => code === "DRF011")?.hint).toBe(hint);
  const repaired = source?.replace("Ninety-ninth session", "Ninety-ninth session\n\nAgenda item 12\n\nLamps");
  expect(draft({ path: "a.txt", content: repaired ?? "" }).resolution?.agendaItem).toEqual({
    number: "12",
    title: "Lamps",
  });
});
