/** An invented resolution, in the form of the official documents. */
export const exampleText = `United Nations

A/RES/95/7

General Assembly

Distr.: General
25 November 2040

Ninety-fifth session

Agenda item 12

Lights of the sea

Resolution adopted by the General Assembly on 21 November 2040

[without reference to a Main Committee (A/95/L.7)]

95/7. Cooperation on the lights of the sea

The General Assembly,

Recalling its resolution 77/20 of 21 November 2022,

Recognizing the role of Member States in keeping the lights of the sea,

1. Encourages Member States to keep their lights in good repair, and the Society of Keepers to count them;

2. Requests the Secretary-General to submit to the General Assembly at its ninety-seventh session a report on the implementation of the present resolution.
`;
