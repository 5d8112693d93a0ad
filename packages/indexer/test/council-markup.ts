/** What a resolution of the Security Council in an official document prints, and its markup says. */
export interface CouncilPrint {
  symbol: string;
  adopted: string;
  distributed: string;
  /** The day of adoption in the markup (ISO 8601). */
  dated: string;
  /** The last paragraph of the preamble, as markup. */
  paragraph: string;
}

const usual: CouncilPrint = {
  symbol: "S/RES/3999 (2095)",
  adopted: "20 November 2095",
  distributed: "20 November 2095",
  dated: "2095-11-20",
  paragraph: '<span class="italic">Recalling</span> resolution 3001 (2071) on lamps,',
};

/** An official document of the Security Council, in the manner of the United Nations' own. */
export function councilDocument(print: Partial<CouncilPrint> = {}): string {
  const { symbol, adopted, distributed, dated, paragraph } = { ...usual, ...print };
  const title = symbol.replace("S/RES/", "Resolution ").replace(/ ?\(/, " (");
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="resolution"><meta><identification source="#testkit"><FRBRWork>
<FRBRdate date="${dated}" name="adoption"></FRBRdate></FRBRWork></identification></meta>
<preface><p>United Nations</p><p><docNumber>${symbol}</docNumber></p>
<p>Security Council</p><p>${distributed}</p><p>${title}</p>
<p>Adopted by the Security Council at its 9999th meeting, on ${adopted}</p></preface>
<preamble><p>The Security Council,</p><p>${paragraph}</p></preamble>
<mainBody><p>1. <span class="italic">Decides</span> to remain seized of the matter.</p></mainBody></statement></akomaNtoso>
`;
}

/** The metadata of S/RES/3999 (2095), invented like the resolution. */
export const councilMetadata = {
  symbol: "S/RES/3999 (2095)",
  adoption_meeting: "9999th meeting",
  adoption_date: "2095-11-20 00:00:00",
  adoption_type: "Adopted 1-0-0, 9999th meeting",
  draft_resolution: "S/2095/20",
  outcome_letter: "S/PV.9999",
  MS_in_favour: ["AMBERLAND"],
  MS_against: [],
  MS_abstaining: [] as string[],
  MS_in_favour_count: "1",
  MS_against_count: "0",
  MS_abstaining_count: "0",
};
