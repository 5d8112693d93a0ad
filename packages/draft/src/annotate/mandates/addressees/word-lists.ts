/** The words of a list, separated by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** The title of one official, who is never the class of all that have it. */
export const titleOfOne = /\bSpecial Representative(?: of|$)/;

/** Words before the name of one who is asked that leave it whole: "all other relevant Member States". */
export const determiners = words(
  `the a an all any its their his her each every both these those such this other others' relevant pertinent concerned interested
   appropriate competent remaining respective said two three various many some more most affected neighbouring
   responsible also not only but either neither and or in particular including especially particularly notably namely
   inter alia above first foremost whole entire wider broader future potential existing new`,
);

/** Words before a name that do not change who is named: "national Governments". */
export const qualifiers = words(
  "international regional subregional national local donor developed developing parent individual engaged",
);

/** Words that need a noun after them: "flag and port States". */
export const adjectives: ReadonlySet<string> = new Set([
  ...qualifiers,
  ...words(
    `humanitarian flag port coastal transit public private civil military police religious academic multilateral bilateral
     troop host recipient Member observer development security defence small large micro medium creditor debtor donor`,
  ),
]);
