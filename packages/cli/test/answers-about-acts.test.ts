import type { AuthoredMandate, AuthoredParagraph } from "@open-resolutions/schemas";
import { describe, expect, it } from "vitest";
import { isActAnswered } from "../src/commands/review/answers-about-acts.ts";

const mandate = (quote: string, more: Partial<AuthoredMandate> = {}): AuthoredMandate => ({
  quote,
  type: "action",
  assignees: ["keepers"],
  ...more,
});
const rule = { method: "rule" } as const;
const paragraph = (...mandates: AuthoredMandate[]): AuthoredParagraph => ({
  id: "a-res-99-7.op1",
  text: "Invites keepers to clean lamps, by May, and urges pilots to count buoys",
  acts: [
    { quote: "Invites", verb: "invite" },
    { quote: "urges", verb: "urge" },
  ],
  mandates,
});
const lamps = mandate("clean lamps");
const buoys = mandate("count buoys");

describe("a doubt about an act", () => {
  it("what is asked: one confirmed mandate of the act answers it, and none of another act", () => {
    const what = { act: "urges", code: "DRF027" };
    const drafted = [paragraph({ ...lamps, ...rule })];
    expect(isActAnswered(what, [paragraph(lamps)], drafted)).toBe(false);
    expect(isActAnswered(what, [paragraph(lamps, mandate("keepers"))], drafted)).toBe(false);
    // The wrong proposal of the other act is refused, and the right mandate added.
    expect(isActAnswered(what, [paragraph(buoys)], drafted)).toBe(true);
  });

  it("who is asked: only the mandates of the act need assignees", () => {
    const drafted = [paragraph({ ...lamps, assignees: [], ...rule }, { ...buoys, assignees: [], ...rule })];
    const own = [paragraph(lamps, { ...buoys, assignees: [] })];
    expect(isActAnswered({ act: "Invites", code: "DRF026" }, own, drafted)).toBe(true);
    expect(isActAnswered({ act: "urges", code: "DRF025" }, own, drafted)).toBe(false);
  });

  it("when: a time of the act answers it that the program did not propose", () => {
    const when = { act: "Invites", code: "DRF028" };
    const wrong = mandate("clean lamps", { frequency: { basis: "stated", interval: "P1Y", quote: "lamps" } });
    const drafted = [paragraph({ ...wrong, ...rule }, { ...buoys, ...rule })];
    const due: AuthoredMandate["due"] = [{ quote: "by May", bound: "by", date: "2096-05" }];
    expect(isActAnswered(when, [paragraph(wrong, buoys)], drafted)).toBe(false);
    expect(isActAnswered(when, [paragraph(wrong, { ...buoys, due })], drafted)).toBe(false);
    expect(isActAnswered(when, [paragraph({ ...lamps, due }, buoys)], drafted)).toBe(true);
  });

  it("is answered when the act is removed; its items belong to the last act", () => {
    const own = paragraph(lamps);
    const item = { id: "a-res-99-7.op1.a", text: "to paint reefs", mandates: [mandate("paint reefs")] };
    const what = { act: "urges", code: "DRF027" };
    expect(isActAnswered(what, [own, item], [own])).toBe(true);
    expect(isActAnswered(what, [{ ...own, acts: own.acts?.slice(0, 1) ?? [] }], [own])).toBe(true);
  });
});
