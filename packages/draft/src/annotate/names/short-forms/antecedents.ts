import type { Organ } from "@open-resolutions/symbols";
import type { Meant } from "./short-forms.ts";

/** What must be known to resolve the short forms of a text. */
export interface Antecedents {
  speaking: Organ;
  speakingName: string;
  /** What a short form means when the resolution names nothing of that noun before: the Organization, the Charter. */
  custom: (form: string) => Meant | undefined;
  /** What the title of the resolution names. */
  heading: readonly Meant[];
  /** What the same text names before, the last one last. */
  inText: readonly Meant[];
  /** What the title and the texts before name. */
  before: readonly Meant[];
  /** The actor that the short form has meant before, when the resolution had named no other of that noun. */
  meantBefore: Meant | undefined;
  /** What the resolution names at all. */
  anywhere: () => readonly Meant[];
  /** The committees that the cited resolutions established. */
  committees: () => readonly Meant[];
  /** The actors whose parent is one of some records. */
  partsOf: (wholes: readonly Meant[]) => readonly Meant[];
  /** The statutes of some bodies. */
  statutesOf: (bodies: readonly Meant[]) => readonly Meant[];
  formsOf: (one: Meant) => ReadonlySet<string>;
  /** The actor that has a name. */
  actorNamed: (name: string) => Meant | undefined;
  /** The actor whose name is the short form, "on" or "on the", and the title of the resolution. */
  ofTitle: (words: string) => Meant | undefined;
  /** The official with a title for the State that the resolution is about. */
  ofState: (title: string) => Meant | undefined;
  isState: (one: Meant) => boolean;
  /**
   * It means the last one of that noun: "resolution 98/1, in which the Assembly", "the treaties of the World Fog
   * Organization and the rules of that Organization".
   */
  isRelative: boolean;
  /** The organ asks it for something: "invites the Organization". No organ of the United Nations asks the United Nations so. */
  isAsked: boolean;
  /** The text says who established it. */
  isDescribed: boolean;
}
