/** A resolution that we wrote. */
export const text = (number: number) => `United Nations

A/RES/99/${number}

General Assembly

Distr.: General

3 March 2045

Ninety-ninth session

Agenda item 12

Trials

Resolution adopted by the General Assembly on 1 March 2045

[without reference to a Main Committee (A/99/L.4)]

99/${number}. Tests of readers

The General Assembly,

Recalling its resolution 98/1 of 3 May 2044,¹

1. Requests the Secretary-General to submit to the General Assembly at its hundredth session a report on tests;

2. Calls upon Member States to read.

5th plenary meeting
1 March 2045

¹ See A/98/14.
`;
