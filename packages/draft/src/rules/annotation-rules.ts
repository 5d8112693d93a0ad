import type { RuleText } from "@open-resolutions/core";

/** What a reader of a document may find about verbs, names, citations and what is asked of whom. */
export const annotationRules: readonly RuleText[] = [
  {
    code: "DRF005",
    name: "opening-known",
    severity: "warning",
    description:
      'Every preambular and operative paragraph opens with a phrase of the vocabulary of verbs, in the form of its part: "Noting" or "Notes".',
    why: "The opening phrase says what the organ does. If the vocabulary lacks the verb, add it. If the block is not a paragraph, or is in the wrong part, correct the text.",
  },
  {
    code: "DRF012",
    name: "citation-resolved",
    severity: "warning",
    description:
      "Every reference leads to a document and to a place in it: the footnote before an Ibid. cites one, and the paragraph above is above.",
    why: "A citation without its document cannot be counted. Say in the record which document is meant. A place that does not exist is a misprint.",
  },
  {
    code: "DRF016",
    name: "committee-known",
    severity: "warning",
    description: "The committee that the masthead names is an actor of the registers.",
    why: "A resolution refers to its committee by the id of an actor, and the program does not guess one. Add the actor, then write its id in `committee`.",
  },
  {
    code: "DRF020",
    name: "name-known",
    severity: "warning",
    description: "Every name in a text is the name of a record in the registers.",
    why: "Nobody can look up a name that no record has. Add the actor, or the alias that its record lacks. `unknownNames` of the draft lists every place.",
  },
  {
    code: "DRF021",
    name: "short-form-clear",
    severity: "warning",
    description:
      'A short form, such as "the Committee", and a name that several actors share mean one record.',
    why: "The program does not choose between two bodies. Annotate the words with the body that is meant.",
  },
  {
    code: "DRF022",
    name: "number-of-an-organ",
    severity: "warning",
    description: "A numbered resolution or decision belongs to an organ of the dataset.",
    why: 'Other bodies number their resolutions in the same way: "World Health Assembly resolution 74/7" is not A/RES/74/7. Add a record of that body\'s document if you need the citation.',
  },
  {
    code: "DRF023",
    name: "date-agrees",
    severity: "warning",
    description:
      "The date and the number of a cited document agree with the session or the year in its symbol.",
    why: "A date outside the session is a misprint, or the number belongs to another body. The numbers of the Security Council run on, so that each belongs to one year. Compare with the cited document.",
  },
  {
    code: "DRF024",
    name: "title-known",
    severity: "warning",
    description: "Every title of a document in a text is the title of a record in the registers.",
    why: "When a title tells which document is meant, the draft proposes a record that has nothing but this title, and cites it. Complete the record; or, if the registers have the document under another title, add this one to its aliases. Other titles are not cited: add the document.",
  },
  {
    code: "DRF025",
    name: "addressee-understood",
    severity: "warning",
    description:
      "The program understands all words between an act that asks and the action that it asks for.",
    why: "The program names who is asked only when it understands all of these words: half a list would give a task to the wrong actors. Write who is asked in `addressees` of the act and in `assignees` of its mandate.",
  },
  {
    code: "DRF026",
    name: "addressee-known",
    severity: "warning",
    description: "Everybody whom an act asks is an actor in the registers.",
    why: "A list that leaves out an assignee would be wrong, so the mandate has no assignees. Add the actor or its alias. A group without a fixed membership needs no actor.",
  },
  {
    code: "DRF027",
    name: "action-understood",
    severity: "warning",
    description: "Every act that asks gives a mandate, in its paragraph or in the items below it.",
    why: "An act that asks for something says what is to be done. Add the mandate. If the verb is not what the organ itself does, delete the act.",
  },
  {
    code: "DRF028",
    name: "due-understood",
    severity: "warning",
    description:
      "The program can write every time in an action as the time when its mandate is due, or as how often.",
    why: 'A period before an event, such as the end of a mandate, gives no date, "bimonthly" can mean two things, and it may be unclear which recipient a time is for. Decide what is meant, or leave it out.',
  },
];
