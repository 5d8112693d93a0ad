import { expect, it } from "vitest";
import { draftBody } from "./registers.ts";

function cited(body: string, notes = "") {
  const { paragraphs, records, findings } = draftBody(
    `The General Assembly,\n\n${body}\n\n1. Decides to meet.${notes}`,
  );
  return {
    documents: paragraphs.flatMap(({ citations }) =>
      citations.map(({ quote, document, footnote }) => `${footnote ?? ""}${quote} → ${document}`),
    ),
    setAside: paragraphs.flatMap(({ setAside = [] }) => setAside.map(({ quote }) => quote)),
    proposed: records?.documents.flatMap(({ id, symbol }) => (symbol === undefined ? [id] : [])),
    doubts: findings.filter(({ code }) => code === "DRF024").map(({ message }) => message),
  };
}

const whole = "Foghorn Agreement on Lamp Relations between Amberland and the World Lighthouse Organization";
const id = "foghorn-agreement-on-lamp-relations-between-amberland-and-the-world-lighthouse-organization";

it("the beginning of a title that the resolution prints in full is that document", () => {
  const { documents, proposed, doubts } = cited(
    `Recalling the ${whole},\n\nReaffirming the Foghorn Agreement on Lamp Relations,`,
  );
  expect(documents).toEqual([`${whole} → ${id}`, `Foghorn Agreement on Lamp Relations → ${id}`]);
  expect(proposed).toEqual([id]);
  expect(doubts).toEqual([`no document of the registers has the title "${whole}"`]);
});

it("a title that a footnote gives at one place is that document at every place", () => {
  const { documents, proposed } = cited(
    "Recalling the Final Document of the Ninth Lamp Conference,¹\n\nReaffirming the Final Document of the Ninth Lamp Conference, and the Final Document of the Tenth Lamp Conference,",
    "\n\n¹ LAMP/CONF.IX/9.",
  );
  expect(documents.filter((one) => one.startsWith("Final Document of the Ninth"))).toEqual([
    "Final Document of the Ninth Lamp Conference → lamp-conf-ix-9",
    "Final Document of the Ninth Lamp Conference → lamp-conf-ix-9",
  ]);
  expect(proposed).toEqual(["final-document-of-the-tenth-lamp-conference"]);
});

it("but not when two titles begin so", () => {
  const other = whole.replace("Amberland", "Birchland");
  const { proposed } = cited(
    `Recalling the ${whole},\n\nRecalling the ${other},\n\nReaffirming the Foghorn Agreement on Lamp Relations,`,
  );
  expect(proposed).toHaveLength(3);
});

it("a place in the Treaty Series in brackets cites the treaty before it, or is set aside", () => {
  const { documents, setAside } = cited(
    "Recalling the Tern Harbour Treaty and other treaties,¹",
    "\n\n¹ Tern Harbour Treaty (United Nations, Treaty Series, vol. 99, No. 1200); and the treaty on lamps (United Nations, Treaty Series, vol. 98, No. 1100).",
  );
  expect(documents).toContain("1United Nations, Treaty Series, vol. 99, No. 1200 → tern-harbour-treaty");
  expect(setAside).toContain("United Nations, Treaty Series");
});
