/** A document in the manner of the United Nations' Akoma Ntoso, with its habits: tabs, wrong identifiers, num without a full stop. */
export function document(mainBody: string, more = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta><identification source="#x"><FRBRWork><FRBRthis value="A/RES/1/1"/></FRBRWork></identification></meta>
    <coverPage>
      <p><docAuthority>United Nations</docAuthority></p>
      <p><docNumber>A/RES/99/7</docNumber></p>
      <p><img src="logo.jpg"></img><docAuthority>General Assembly</docAuthority></p>
      <p><docStatus>Distr.: General</docStatus></p>
      <p><docDate date="2045-03-03">3 March 2045</docDate></p>
      <p><session>Ninety-ninth session</session></p>
      <p><inline name="agenda item">Agenda item 12 (b)</inline></p>
      <p><inline>Trials &amp; tests</inline></p>
      <p><docTitle>Resolution adopted by the General Assembly on<docDate date="2045-03-01">1 March 2045</docDate></docTitle></p>
      <p xml:space="preserve"><docProponent>[without reference to a Main Committee (<inline>A/99/L.4</inline>)]</docProponent></p>
    </coverPage>
    <preface><p><docNumber>99/7.</docNumber><docTitle><span class="bold">	Tests of article 3 </span>
      <span class="bold italic">e</span></docTitle></p></preface>
    <preamble>
      <formula name="enactingFormula"><p xml:space="preserve"><span class="italic">The General Assembly</span>,</p></formula>
      <container eId="container_9"><p xml:space="preserve">
          <span class="italic">	Recalling </span>its <a href="x">report</a><authorialNote marker="1"><p xml:space="preserve">		<span class="italic">Official Records</span>, A/99/1.</p></authorialNote> on tests,</p></container>
    </preamble>
    <mainBody>${mainBody}</mainBody>
    <conclusions><p><inline>5th plenary meeting</inline><eol/><docDate date="2045-03-01">1 March 2045</docDate></p></conclusions>
    ${more}
  </statement>
</akomaNtoso>`;
}

/** A numbered paragraph of such a document. */
export const paragraph = (num: string, text: string) =>
  `<paragraph eId="para_163"><num>${num}</num><content><p xml:space="preserve">	${text} </p></content></paragraph>`;
