/** What somebody does: "the efforts of X". */
export const doing =
  /^(?:efforts?|engagement|participation|involvement|contributions?|commitments?|work|initiatives|endeavours|action|actions|activities|cooperation|leadership|support)$/;
/** Those of them that people have who are not asked: "the participation of women". */
export const having = /^(?:engagement|participation|involvement|contributions?|leadership)$/;
/** What several do together: "cooperation between X and Y". */
export const joining =
  /^(?:cooperation|coordination|collaboration|dialogue|partnerships?|synerg(?:y|ies)|interaction|coherence|engagement|exchanges?|contacts|consultations?|sharing|efforts|talks|negotiations)$/;
