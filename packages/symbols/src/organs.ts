import type { NumberingStyle } from "./numbering-style.ts";

/** A numbered series of an organ. Its symbols begin with the organ's components and the mark of its type. */
export interface Series {
  readonly type: "resolution" | "decision" | "statement";
  readonly style: NumberingStyle;
  readonly description: string;
  /** Real symbols of this series; the tests require that this form, and no other, matches each of them. */
  readonly examples: readonly string[];
}

interface OrganFacts {
  /** The name as resolutions print it. */
  readonly name: string;
  /** The short name, when it is clear which organ is meant. */
  readonly shortName: string;
  /** The first components of its symbols: `A/HRC/…` has `["A", "HRC"]`. */
  readonly components: readonly string[];
  /** Its name in Akoma Ntoso IRIs, as the United Nations' own documents write it. */
  readonly iriName: string;
  /** Its name is printed below that of the organ to which it belongs, after the lines of the distribution. */
  readonly isSubsidiary: boolean;
  /** Where a resolution prints the meeting that adopted it: in the line of its adoption, or after its text. */
  readonly meetingIn: "adoption" | "close";
  /** A resolution prints a title. */
  readonly printsTitle: boolean;
  /** A resolution prints at its end how it was adopted. */
  readonly printsVote: boolean;
  readonly series: readonly Series[];
}

/**
 * The United Nations organs that adopt resolutions, by the id of their actor record: the only place that says how an
 * organ is named, numbered and printed.
 * Sources: un.org/dgacm, Editorial Manual, "System of identification"; research.un.org/en/docs/symbols.
 */
export const organs = {
  "general-assembly": {
    name: "General Assembly",
    shortName: "Assembly",
    components: ["A"],
    iriName: "unga",
    isSubsidiary: false,
    meetingIn: "close",
    printsTitle: true,
    printsVote: false,
    series: [
      {
        type: "resolution",
        style: "session/number",
        description: "General Assembly resolution, from session 31, special session 8, emergency session 6",
        examples: ["A/RES/77/20", "A/RES/31/16 A", "A/RES/77/256 A-B", "A/RES/S-32/1", "A/RES/ES-11/1"],
      },
      {
        type: "resolution",
        style: "number (session)",
        description: "General Assembly resolution, to session 30, special session 7, emergency session 5",
        examples: [
          "A/RES/1514 (XV)",
          "A/RES/217 A (III)",
          "A/RES/3367 A (XXX)",
          "A/RES/3362 (S-VII)",
          "A/RES/2252 (ES-V)",
        ],
      },
      {
        type: "decision",
        style: "session/number",
        description: "General Assembly decision, from session 31; the organ prints the number alone",
        examples: ["A/DEC/60/519", "A/DEC/77/507 B"],
      },
    ],
  },
  "security-council": {
    name: "Security Council",
    shortName: "Council",
    components: ["S"],
    iriName: "unsc",
    isSubsidiary: false,
    meetingIn: "adoption",
    printsTitle: false,
    printsVote: false,
    series: [
      {
        type: "resolution",
        style: "number (year)",
        description: "Security Council resolution",
        examples: ["S/RES/1325 (2000)", "S/RES/1325(2000)"],
      },
      {
        type: "statement",
        style: "year/number",
        description: "Statement by the President of the Security Council",
        examples: ["S/PRST/2020/5"],
      },
    ],
  },
  "economic-and-social-council": {
    name: "Economic and Social Council",
    shortName: "Council",
    components: ["E"],
    iriName: "unecosoc",
    isSubsidiary: false,
    meetingIn: "close",
    printsTitle: true,
    printsVote: false,
    series: [
      {
        type: "resolution",
        style: "year/number",
        description: "Economic and Social Council resolution, from 1978",
        examples: ["E/RES/2019/19", "E/RES/1990/47"],
      },
      {
        type: "resolution",
        style: "number (session)",
        description: "Economic and Social Council resolution, to 1977",
        examples: ["E/RES/1733 (LIV)", "E/RES/1915 (ORG-75)", "E/RES/2046 (S-III)"],
      },
      {
        type: "decision",
        style: "year/number",
        description: "Economic and Social Council decision, from 1978; the organ prints the number alone",
        examples: ["E/DEC/2021/201"],
      },
    ],
  },
  "human-rights-council": {
    name: "Human Rights Council",
    shortName: "Council",
    components: ["A", "HRC"],
    iriName: "unga-hrc",
    isSubsidiary: true,
    meetingIn: "close",
    printsTitle: true,
    printsVote: true,
    series: [
      {
        type: "resolution",
        style: "session/number",
        description: "Human Rights Council resolution",
        examples: ["A/HRC/RES/57/20", "A/HRC/RES/S-28/1"],
      },
      {
        type: "decision",
        style: "session/number",
        description: "Human Rights Council decision",
        examples: ["A/HRC/DEC/57/101"],
      },
      {
        type: "statement",
        style: "session/number",
        description: "Statement by the President of the Human Rights Council",
        examples: ["A/HRC/PRST/51/1"],
      },
    ],
  },
} as const satisfies Record<string, OrganFacts>;

/** A United Nations organ that adopts resolutions, by the id of its actor record. */
export type Organ = keyof typeof organs;

/** The ids of the organs. */
export const organIds = Object.keys(organs) as Organ[];

/** The facts about an organ; undefined for an actor that adopts no resolutions. */
export function organOf(actor: string): OrganFacts | undefined {
  return Object.hasOwn(organs, actor) ? organs[actor as Organ] : undefined;
}

const marks: Readonly<Record<Series["type"], string>> = {
  resolution: "RES",
  decision: "DEC",
  statement: "PRST",
};

/** What the symbols of an organ's resolutions, decisions or statements begin with: `A/RES`, `A/HRC/DEC`, `S/PRST`. */
export function seriesPrefix(organ: Organ, type: Series["type"]): string {
  return [...organs[organ].components, marks[type]].join("/");
}
