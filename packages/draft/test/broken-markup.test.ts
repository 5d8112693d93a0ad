import { describe, expect, it } from "vitest";
import { document, paragraph } from "./akn-document.ts";
import { draft } from "./registers.ts";

describe("broken markup", () => {
  it.each([
    [
      "an element that does not end",
      document("<paragraph><num>1.</num>").replace("</mainBody>", ""),
      /<\/statement> at a place where <\/paragraph> must come first/,
    ],
    ["an entity of its own", `<!DOCTYPE a [<!ENTITY a "aaaa">]>${document("")}`, /entities of its own/],
    [
      "an entity that nobody declared",
      document(paragraph("1.", "Notes &bomb;.")),
      /Invalid character entity/,
    ],
    ["another document", "<html><body><div>Hello</div></body></html>", /not an Akoma Ntoso document/],
    ["elements without end", `<akomaNtoso>${"<a>".repeat(5000)}`, /nested more than 200 deep/],
  ])("%s is told at its line", (_, content, message) => {
    const [finding] = draft({ path: "x.xml", content }).findings.filter(({ code }) => code === "DRF013");
    expect(finding?.message).toMatch(message);
    expect(finding?.severity).toBe("error");
  });

  it("of a presidential statement still says what the document is", () => {
    const cover =
      "<coverPage><p>S/PRST/2045/7</p><p>Statement by the President of the Security Council</p></coverPage>";
    const content = `<akomaNtoso><statement name="presidentialStatement">${cover}</docTitle>`;
    const { findings } = draft({ path: "x.xml", content });
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^DRF040 this is a presidential statement, S\/PRST\/2045\/7/),
      "DRF013 </docTitle> at a place where </statement> must come first",
    ]);
  });

  it("reads nothing from outside", () => {
    const content = `<!DOCTYPE a SYSTEM "file:///etc/passwd">${document(paragraph("1.", "Notes one."))}`;
    const made = draft({ path: "x.xml", content: content.replace(/<\?xml[^>]*\?>\n/, "") });
    expect(JSON.stringify(made)).not.toContain("root:");
  });
});
