import type { IndexedResolution, IndexInput } from "../src/index.ts";

type Ballot = IndexedResolution["ballots"][number];

/** An invented index: votes of two organs, citations between two resolutions, a dated mandate, and a heading too long for a file name. */
export const kitIndex: IndexInput = {
  documents: [
    { id: "a-150-99", symbol: "A/150/99" },
    { id: "fog-plan", title: "Fog Plan of the Sea" },
  ],
  subjects: [
    { id: "unbis.lamps", list: "unbis", heading: "LAMPS" },
    { id: `unbis.${"very-long-".repeat(30)}heading`, list: "unbis", heading: "VERY LONG" },
  ],
  resolutions: [
    {
      id: "A/RES/150/7",
      organ: "general-assembly",
      title: "Registry of lighthouse keepers",
      adopted: "2095-11-21",
      vote: { method: "without-vote" },
      subjects: ["unbis.lamps"],
      paragraphs: [{ id: "a-res-150-7.op1", label: "OP1", kind: "operative", acts: [{ verb: "request" }] }],
      ballots: [],
    },
    {
      id: "A/RES/151/2",
      organ: "general-assembly",
      libraryTitle: "lamps of the sea",
      adopted: "2096-12-01",
      meeting: { number: 40, record: "A/151/PV.40" },
      agendaItems: [{ number: "12", title: "Lights" }],
      vote: { method: "recorded", inFavour: 2, against: 1, abstaining: 0, absent: 0 },
      sponsors: ["amberland"],
      subjects: ["unbis.lamps", `unbis.${"very-long-".repeat(30)}heading`],
      paragraphs: [
        {
          id: "a-res-151-2.op1",
          label: "OP1",
          kind: "operative",
          acts: [{ verb: "request" }],
          mentions: [
            { actor: "secretary-general", times: 1 },
            { capability: "beacon-7", times: 1 },
          ],
          citations: [
            { document: "a-res-150-7", role: "recalls" },
            { document: "a-150-99", role: "see" },
            { document: "fog-plan", role: "names" },
          ],
          mandates: [
            {
              type: "report",
              assignees: ["secretary-general"],
              act: 1,
              due: [
                {
                  bound: "at",
                  session: { number: 153, kind: "regular" },
                  sessionOf: "general-assembly",
                },
                {
                  bound: "at",
                  session: { number: 154, kind: "regular" },
                  sessionOf: "general-assembly",
                },
              ],
            },
          ],
        },
      ],
      ballots: votes("in-favour", "in-favour", "against"),
    },
    ...(
      [
        "in-favour",
        "against",
        "abstaining",
        "absent",
        "in-favour",
        "in-favour",
        "in-favour",
        "in-favour",
        "in-favour",
        "in-favour",
      ] as const
    ).map((cast, at) => ({
      id: `A/RES/151/${at + 3}`,
      organ: "general-assembly",
      title: `Gull ${at + 1}`,
      adopted: "2096-12-02",
      vote: { method: "recorded" as const, inFavour: 1, against: 1, abstaining: 1, absent: 0 },
      paragraphs: [],
      ballots: votes("in-favour", cast, "against"),
    })),
    {
      id: "S/RES/9001 (2096)",
      organ: "security-council",
      title: "Gull of the Council",
      adopted: "2096-12-03",
      vote: { method: "recorded", inFavour: 3, against: 0, abstaining: 0, absent: 0 },
      paragraphs: [],
      ballots: votes("in-favour", "in-favour", "in-favour"),
    },
  ],
};

function votes(amberland: Ballot["cast"], cobalt: Ballot["cast"], wolland: Ballot["cast"]): Ballot[] {
  return [
    { state: "amberland", cast: amberland },
    { state: "cobalt-islands", cast: cobalt },
    { state: "wolland", cast: wolland },
  ];
}
