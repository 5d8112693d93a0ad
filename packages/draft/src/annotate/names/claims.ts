import type { Run } from "../../block.ts";
import { type Cited, citationAt } from "../citations/citations.ts";
import type { Doubt } from "../doubt.ts";
import type { NamedOne } from "../mentions.ts";
import { contains, crossing, type Statement, takenWords } from "../spans.ts";
import type { NameRegister } from "./name-register.ts";
import type { NamedText } from "./named-text.ts";
import type { Meant } from "./short-forms/short-forms.ts";
import type { PrintedDocument } from "./titles/titles-in-capitals.ts";

/** What a text names with the help of the texts before it. */
export interface NamesRead {
  named: NamedOne[];
  citations: Statement<Cited>[];
  doubts: Doubt[];
  /** The short forms that are in doubt. */
  doubted: Run[];
  /** Short forms at the end of names that no register has: "Court" of "Special Prosecutor of the Court". */
  ends: Run[];
  /** Names that go on beyond what is named in them. */
  wholes: Run[];
  /** The titles that runs of capitals begin with. */
  titles: PrintedDocument[];
}

/** What is read in a text, and which of its words are taken by it. */
export interface Claims {
  made: NamesRead;
  /** Whether words of a run are already named, cited or set aside. */
  isTaken: (run: Run) => boolean;
  /** Whether words of a run are taken by more than the description of a document: "report of the Committee". */
  isNamed: (run: Run) => boolean;
  /** Whether words of a run are cited or set aside. */
  isCited: (run: Run) => boolean;
  /** Whether words of a run were added here. */
  isAdded: (run: Run) => boolean;
  add: (run: Run, meant: Meant) => void;
  /** Adds a run unless words of it are taken. */
  addFree: (run: Run, meant: Meant) => void;
  /** Adds a name that goes on beyond what is named in it. */
  addWhole: (run: Run, meant: Meant) => void;
}

/** Starts the reading of a text. */
export function claimsIn(
  { text, inFootnote, named: alreadyNamed, citations, setAside }: NamedText,
  register: NameRegister,
): Claims {
  const made: NamesRead = {
    named: [],
    citations: [],
    doubts: [],
    doubted: [],
    ends: [],
    wholes: [],
    titles: [],
  };
  const taken = takenWords(text, [...alreadyNamed, ...citations, ...setAside]);
  const isDescription = ({ start, document }: Statement<Cited>) =>
    document !== null && /\p{Ll}/u.test(text.charAt(start));
  const named = takenWords(text, [
    ...alreadyNamed,
    ...citations.filter((one) => !isDescription(one)),
    ...setAside,
  ]);
  const added = takenWords(text, []);
  const cited = takenWords(text, [...citations, ...setAside]);
  const add = (run: Run, meant: Meant) => {
    taken.add(run);
    named.add(run);
    added.add(run);
    if (meant.register === "document") {
      cited.add(run);
      made.citations.push(citationAt(text, run, meant.id, inFootnote));
    }
    if (meant.register === "actor") made.named.push(namedAt(run, meant, register));
  };
  return {
    made,
    isTaken: taken.overlaps,
    isNamed: named.overlaps,
    isCited: cited.overlaps,
    isAdded: added.overlaps,
    add,
    addFree: (run, meant) => {
      if (!taken.overlaps(run)) add(run, meant);
    },
    addWhole: (run, meant) => {
      made.named = made.named.filter((one) => !contains(run, one));
      made.wholes.push(run);
      add(run, meant);
    },
  };
}

/** What was read in a text, without names that overlap a citation and do not lie inside it. */
export function settled({ made }: Claims, { citations }: NamedText): NamesRead {
  const crosses = crossing([...citations, ...made.citations].filter(({ document }) => document !== null));
  return { ...made, named: made.named.filter((one) => !crosses(one)) };
}

function namedAt({ start, end }: Run, { id, aspect }: Meant, { kindOf }: NameRegister): NamedOne {
  return { start, end, register: "actor", id, kind: kindOf(id), ...(aspect && { aspect }) };
}
