import { describe, expect, it } from "vitest";
import { draftOf } from "./draft-of.ts";
import { draft } from "./registers.ts";

describe("what is no resolution in English is named", () => {
  it.each([
    ["french-message", "DRF039", "this text is French; English is read"],
    [
      "draft-symbol-message",
      "DRF040",
      "this is a draft resolution, A/78/L.95, submitted by Atlantis and Ruritania; records are made of adopted resolutions",
    ],
  ])("%s", (name, code, message) => {
    const { resolution, findings } = draftOf(name);
    expect(resolution).toBeNull();
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([[code, message]]);
  });

  it.each([
    ["S/PRST/2045/7", "Statement by the President of the Security Council", "a presidential statement"],
    ["A/C.3/99/L.5", "Atlantis: draft resolution", "a draft resolution"],
    ["S/2045/239", "Atlantis and Ruritania: draft resolution", "a draft resolution"],
    ["E/DEC/2045/201", "Decision", "a decision"],
    ["A/99/L.20/Corr.1", "Corrigendum", "a correction"],
    ["S/2045/40", "Letter dated 3 March 2045 from the Permanent Representative of Atlantis", "a letter"],
  ])("%s", (symbol, line, name) => {
    const { findings } = draft({
      path: "x.txt",
      content: `United Nations\n\n${symbol}\n\n${line}\n\nWords of it.`,
    });
    expect(
      findings.map(({ code, message }) => [code, message.startsWith(`this is ${name}, ${symbol}`)]),
    ).toEqual([["DRF040", true]]);
  });

  it.each([
    ["T/RES/2106 (XLIX)\n\nThe Trusteeship Council,", "the Trusteeship Council, T/RES/2106 (XLIX)"],
    [
      "E/CN.4/RES/2005/80\n\nThe Commission on Human Rights,",
      "the Commission on Human Rights, E/CN.4/RES/2005/80",
    ],
    ["2106 (XLIX). Lamps\n\nThe Trusteeship Council,", "the Trusteeship Council"],
    ["2106 (XLIX). LAMPS\n\nTHE TRUSTEESHIP COUNCIL,", "the Trusteeship Council"],
    ["Lamps\n\nTHE COMMISSION ON LAMPS AND FOG,", "the Commission on Lamps and Fog"],
    [
      "UNEP/EA.5/Res.5\n\nThe United Nations Environment Assembly,",
      "the United Nations Environment Assembly, UNEP/EA.5/Res.5",
    ],
    ["The Commission on Narcotic Drugs,", "the Commission on Narcotic Drugs"],
  ])("a resolution of an organ that is not read: %s", (head, name) => {
    const { findings } = draft({ path: "x.txt", content: `${head}\n\n1. Calls upon all States to read.` });
    expect(findings.map(({ message }) => message)).toEqual([
      `this is a resolution of ${name}; resolutions of this organ are not read`,
    ]);
  });

  it.each([
    [
      "77/507. Lamps\n\nAt its 3rd plenary meeting, on 16 September 2045, the General Assembly decided to light them.",
      "a decision, 77/507 of the General Assembly",
    ],
    [
      "2045/220\nLamps\n\nAt its 5th plenary meeting, on 8 June 2045, the Economic and Social Council took note of them.",
      "a decision, 2045/220 of the Economic and Social Council",
    ],
    [
      "The lamps of the coast\n\nDecisions\n\nAt its 1650th meeting, on 12 June 1972, the Council decided to invite the keepers of the lamps.",
      "a decision, of the Security Council",
    ],
    ["Decision 77/507\n\nLamps\n\nThe lamps were lit.", "a decision, 77/507"],
    [
      "Human Rights Council\n\nDecisions\n\nAt its 30th meeting, on 2 October 2045, the Council decided to light them.",
      "a decision, of the Human Rights Council",
    ],
    [
      "Decision of the General Assembly\n\nLamps\n\nThe lamps were lit.",
      "a decision, of the General Assembly",
    ],
    ["Order No. 3\n\nThe lamps are to be lit.", "an order, a judgment or an opinion"],
    ["Advisory Opinion of 3 March 2045\n\nThe lamps may be lit.", "an order, a judgment or an opinion"],
    ["The Secretary-General’s message on the Day of Lamps\n\nThe lamps are lit.", "a message"],
    [
      "Decision adopted by the Human Rights Council on 10 October 2045\n\n98/101. Lamps\n\nThe Human Rights Council,\n\nDecides to light the lamps.",
      "a decision, 98/101 of the Human Rights Council",
    ],
    [
      "Statement by the President of the Security Council\n\nAt the 9000th meeting, the President made the following statement:",
      "a presidential statement",
    ],
    ["PRST/34/1. Lamps\n\nAt its 58th meeting, the Council adopted these words:", "a presidential statement"],
    [
      "Security Council Press Statement on Lamps\n\nThe members of the Security Council noted the lamps.",
      "a press statement",
    ],
    [
      "Agenda item 27\n\nLamps\n\nLetter dated 1 March 2045 from the Permanent Representative of Atlantis to the United Nations addressed to the Secretary-General\n\nI transmit the text of a resolution.\n\nAnnex\n\nResolution 902 (1972)\n\nThe Security Council,\n\n1. Decides to read.",
      "a letter",
    ],
    [
      "Note by the Secretary-General\n\nThe Secretary-General transmits this text.\n\nThe General Assembly,\n\n1. Decides to read.",
      "a note",
    ],
    [
      "Human Rights Council\n\n98/101. Review of the lamps\n\nThe Human Rights Council,\n\nRecalling the lamps,\n\nAdopts the outcome of the review.\n\n30th meeting\n\n2 October 2045",
      "a decision, 98/101 of the Human Rights Council",
    ],
    [
      "Draft resolution A/C.3/99/L.5, as orally revised\n\nLamps of the harbours\n\nThe General Assembly,\n\n1. Decides to read.",
      "a draft resolution",
    ],
    [
      "ZERO DRAFT as of 1 March 2045\n\nLamps\n\nThe General Assembly,\n\n1. Decides to read.",
      "a draft resolution",
    ],
    [
      "Lamps: draft resolution\n\nSubmitted by Atlantis\n\nThe General Assembly,\n\n1. Decides to read.",
      "a draft resolution",
    ],
    [
      "Report of the Third Committee\n\nIt recommends the following draft resolution:\n\nThe General Assembly,\n\n1. Decides to read.",
      "a report with a draft resolution inside",
    ],
  ])("a form that prints no symbol: %s", (content, name) => {
    const { resolution, findings } = draft({ path: "x.txt", content });
    expect(resolution).toBeNull();
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ["DRF040", `this is ${name}; records are made of adopted resolutions`],
    ]);
  });

  it.each([
    ["Decision of the Council on lamps", "99/7"],
    ["Order of the lamps", "Resolution adopted by the General Assembly on 1 March 2045\n\n99/7"],
  ])("a title that begins like another form is that of a resolution: %s", (title, above) => {
    const content = `${above}\n\n${title}\n\nThe General Assembly,\n\n1. Decides to read.\n\n5th plenary meeting\n\n1 March 2045`;
    const { findings } = draft({ path: "x.txt", content });
    expect(findings.map(({ code }) => code)).not.toContain("DRF040");
  });

  it("a long list of sponsors is named in part", () => {
    const named = (sponsors: string) =>
      draft({ path: "x.txt", content: `A/C.3/99/L.5\n\n${sponsors}: draft resolution\n\nWords of it.` })
        .findings[0]?.message;
    expect(named("Atlantis, Ruritania, Freedonia, Utopia, Erewhon and Laputa")).toContain(
      "submitted by Atlantis, Ruritania, Freedonia and 3 others;",
    );
    expect(named("Atlantis, Ruritania, Freedonia and Utopia")).toContain(
      "submitted by Atlantis, Ruritania, Freedonia and Utopia;",
    );
  });

  it("the title of an agenda item may be that of a letter", () => {
    const title = "Letter dated 1 March 2044 from the Permanent Representative of Atlantis";
    const { resolution, findings } = draft({
      path: "x.txt",
      content: `General Assembly\n\nNinety-ninth session\n\nAgenda item 27\n\n${title}\n\nResolution adopted by the General Assembly on 1 March 2045\n\n99/7. Lamps\n\nThe General Assembly,\n\n1. Decides to read.\n\n5th plenary meeting\n\n1 March 2045`,
    });
    expect(resolution?.agendaItem).toEqual({ number: "27", title });
    expect(findings.map(({ code }) => code)).not.toContain("DRF040");
  });

  it("a text in a language that is not official", () => {
    const german =
      "Der Rat der Hüter der Lampen, nach Prüfung des Berichts der Wärter über die Lampen der Küste und der Häfen, fordert die Wärter auf, die Lampen zu entzünden und über die Häfen und die Türme zu berichten.";
    const { resolution, findings } = draft({ path: "x.txt", content: `Entschließung 902\n\n${german}` });
    expect(resolution).toBeNull();
    expect(findings.map(({ message }) => message)).toEqual([
      "this text is in another language; English is read",
    ]);
  });

  it.each([
    [
      "French",
      "L’Assemblée générale,\n\nRappelant ses résolutions sur les lampes,\n\n1. Prie les gardiens de garder les lampes.",
    ],
    [
      "Spanish",
      "La Asamblea General,\n\nRecordando su resolución sobre las lámparas,\n\n1. Pide al guardián que las mantenga.",
    ],
  ])("a text of a few lines that is %s", (language, lines) => {
    const { findings } = draft({ path: "x.txt", content: `A/RES/99/7\n\n${lines}` });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ["DRF039", `this text is ${language}; English is read`],
    ]);
  });

  it("but an English text of a few lines with such names is English", () => {
    const content = "A/RES/99/7\n\nThe General Assembly,\n\n1. Invites El Salvador, Las Palmas and Al Mina.";
    const { findings } = draft({ path: "x.txt", content });
    expect(findings.map(({ code }) => code)).not.toContain("DRF039");
  });

  it("a text in two languages", () => {
    const english =
      "Recalling the lamps of the harbours, and the ships that pass by them in the night of the sea,";
    const french =
      "Rappelant les lampes des ports, et les navires qui passent par eux dans la nuit sur les mers du monde et des gens,";
    const pairs = [1, 2, 3].map(() => `${english}\n\n${french}`).join("\n\n");
    const { resolution, findings } = draft({
      path: "x.txt",
      content: `A/RES/99/7\n\nThe General Assembly,\n\n${pairs}\n\n1. Decides to read the lamps of the harbours.`,
    });
    expect(resolution).toBeNull();
    expect(findings).toEqual([
      expect.objectContaining({
        code: "DRF039",
        line: 7,
        message: "3 paragraphs of this text are French, from here on; English is read",
      }),
    ]);
  });

  it("several resolutions in one text", () => {
    const one = (number: number) =>
      `Resolution ${number} (2045)\n\nof 3 March 2045\n\nThe Security Council,\n\nRecalling the lost records,\n\n1. Calls upon all States to read;\n\n2. Decides to remain seized of the matter.\n\nAdopted unanimously at the 9000th meeting.`;
    const { resolution, findings } = draft({ path: "x.txt", content: `${one(4001)}\n\n${one(4002)}` });
    expect(resolution).toBeNull();
    expect(findings.map(({ code, line }) => [code, line])).toEqual([["DRF041", 15]]);
  });
});
