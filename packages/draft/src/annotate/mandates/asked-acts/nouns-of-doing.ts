import { anyOf } from "../../../any-of.ts";

/** What somebody does: "the efforts of X". */
export const doing =
  /^(?:efforts?|engagement|participation|involvement|contributions?|commitments?|work|initiatives|endeavours|action|actions|activities|cooperation|leadership|support|assistance)$/;
/** Further nouns whose "by X" says who does it, where something is stressed: "the need for full adherence by X". */
export const fulfilling = new RegExp(
  `^(?:${anyOf(
    `implementation adoption ratification compliance approach communication consultations? creation expansion
    response respect adherence observance fulfilment strategies measures steps accession follow-up coordination
    provision submission`,
  )})$`,
);
/** Those whose "of X" says who does it, where something is stressed; "the contributions of X" are a fact. */
export const taking = /^(?:participation|involvement|engagement|cooperation)$/;
/** Those of them that people have who are not asked: "the participation of women". */
export const having = /^(?:engagement|participation|involvement|contributions?|leadership)$/;
/** What several do together: "cooperation between X and Y". */
export const joining = new RegExp(
  `^(?:${anyOf(
    `cooperation coordination collaboration dialogue partnerships? synerg(?:y|ies) interaction coherence
    engagement exchanges? contacts consultations? sharing efforts talks negotiations`,
  )})$`,
);
