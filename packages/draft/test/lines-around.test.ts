import { describe, expect, it } from "vitest";
import { draft, masthead, outlineOf } from "./registers.ts";
import { validated } from "./validated.ts";

const body =
  "The General Assembly,\n\nRecalling its lamps,\n\n1. Decides to meet.\n\n41st plenary meeting\n\n1 March 2045";
const made = (head: string, after = "") =>
  draft({ path: "copy.txt", content: `${head}\n\n${body}${after}\n` });
const tidy = made(masthead);
const codes = ({ findings }: ReturnType<typeof made>) => findings.map(({ code }) => code);
const reasons = ({ setAside }: ReturnType<typeof made>) => setAside.map(({ reason }) => reason);

describe("lines around the text of a copy", () => {
  it("of headers of an e-mail are set aside as such", () => {
    const headers =
      "From: A. Keeper <keeper@example.org>\nSent: Friday, 3 March 2045 10:04\nTo: All keepers\n  of the coast\nSubject: FW: the text\n\n";
    const mail = made(headers + masthead);
    expect(outlineOf(mail)).toEqual(outlineOf(tidy));
    expect(codes(mail)).toEqual(codes(tidy));
    expect(reasons(mail).filter((reason) => reason === "header of an e-mail")).toHaveLength(5);
    expect(validated(mail)).toEqual([]);
  });

  it("of the signature of an e-mail are set aside as such, but not a long text below such a line", () => {
    const signed = made(masthead, "\n\n-- \nA. Keeper, tel. 1234567");
    expect(outlineOf(signed)).toEqual(outlineOf(tidy));
    expect(codes(signed)).toEqual(codes(tidy));
    expect(reasons(signed).filter((reason) => reason === "signature of an e-mail")).toHaveLength(2);
    const long = made(masthead, `\n\n-- \n${"A. Keeper of lamps\n".repeat(12)}`);
    expect(reasons(long)).not.toContain("signature of an e-mail");
  });

  it.each([
    "Let me know if you would like me to compare the lamps.",
    "Best regards,\nA. Keeper",
    "**Would you like me to count the lamps?**",
    "> Sent from my lamp",
  ])("of the end of a message are set aside with a finding: %s", (words) => {
    const answer = made(masthead, `\n\n\n${words}`);
    expect(outlineOf(answer)).toEqual(outlineOf(tidy));
    expect(codes(answer)).toEqual([...codes(tidy), "DRF032"]);
    expect(validated(answer)).toEqual([]);
  });

  it("such words are kept inside a text, and so are those that only begin alike", () => {
    const plan = (words: string) =>
      outlineOf(made(masthead, `\n\nAnnex\n\nPlan of lamps\n\n1. Lamps are lit.\n\n2. ${words}`)).at(-1)?.[1];
    const asked = "The keepers ask the ships: let me know if you are near.";
    expect(plan(asked)).toBe(asked);
    expect(plan("Lamps are lit with the best oil and the\nbest of lamps.")).toMatch(
      /oil and the best of lamps\.$/,
    );
    expect(plan("Keepers give what they deem\nbest.")).toBe("Keepers give what they deem best.");
    expect(plan("Lamps are lit.\n\nIf you want light, the keepers give it.")).toMatch(
      /the keepers give it\.$/,
    );
    expect(plan("Lamps are lit.\n\nFeel free to light them.\n\n3. Lamps are kept.")).toBe("Lamps are kept.");
  });

  it("a line that names a sender alone is no header", () => {
    expect(codes(made(`From: A. Keeper\n\n${masthead}`))).toContain("DRF009");
  });

  it.each([
    [
      "with one space between the cells",
      masthead.replace("General Assembly\n\nDistr.", "General Assembly Distr."),
    ],
    ["with the publisher before the symbol", masthead.replace("United Nations\n\nA/", "United Nations A/")],
  ])("a masthead %s is read", (_, head) => {
    expect(made(head).resolution).toEqual(tidy.resolution);
    expect(codes(made(head))).toEqual(codes(tidy));
  });

  it("a line that is not understood has a finding, and the source leaves it out", () => {
    const page = made(`Skip to the harbour\n\n${masthead}`, "\n\nShare this harbour");
    expect(codes(page)).toEqual(expect.arrayContaining(["DRF009", "DRF003"]));
    expect(page.source).not.toContain("harbour");
    expect(validated(page)).toEqual([]);
  });
});
