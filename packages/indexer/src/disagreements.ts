import type { IndexedResolution } from "@open-resolutions/schemas/facts";

/** A field on which two sources disagree. */
type DisagreementField = keyof typeof decisions;

/** Two sources that say different things about one resolution, and the one that the index follows. */
export interface Disagreement {
  resolution: IndexedResolution["id"];
  field: DisagreementField;
  /** What the official document says, or another place of the metadata. */
  first: string | number | readonly string[];
  /** What another source says, such as the metadata; the decision on the field says which. */
  second: string | number | readonly string[];
}

/** For each field, which source the index follows, and why. */
export const decisions = {
  adopted:
    "The document: the day of adoption is part of the official text. Where its year is not that of the symbol, the day in the markup or in the metadata that has this year. The second is then that day, or the symbol when no source has its year.",
  published:
    "Neither: a day of distribution before the adoption, or more than a year after it, is left out. The second is the day of adoption.",
  meeting: "The document: the meeting is part of the official text.",
  meetingRecord:
    "The document: the record of another meeting than it prints, or than the metadata say where it prints none, is left out. The first is the number of the meeting.",
  origin: "The document: its drafts and report are part of the official text.",
  committee: "The document: the committee is part of the official text.",
  consideredIn: "The document: where it was considered is part of the official text.",
  title: "The document: the title is part of the official text. Letter case and punctuation do not count.",
  agendaItems: "The document: the agenda item is part of the official text.",
  chapterVii: "The document: whether the Council acted under Chapter VII is read from its own words.",
  voteMethod: "The document, and without one the words of the metadata, such as `Adopted without vote`.",
  voteCounts:
    "What most places say: the names, the words and the counts. Where each says something else, the words if another place has the same number in favour, else the names. The words alone say that a State was absent: it did not abstain.",
  ballots: "Neither: a State that is listed twice has no known vote, and only the numbers are kept.",
  unknownState:
    "Neither: a name that no State of the register has gives no vote, and only the numbers are kept.",
  stateNotYetMember:
    "Neither: a State cannot vote before it is a member of the United Nations, and only the numbers are kept.",
  misspeltState:
    "The State that is meant: the metadata misspell its name. The first is the name, the second the actor.",
} as const;
