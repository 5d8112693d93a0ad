import type { Run } from "../../../block.ts";
import type { NamedOne } from "../../mentions.ts";
import type { KnownNames } from "../known-names.ts";
import type { NameRegister } from "../name-register.ts";
import type { MeantRun, NamedText } from "../named-text.ts";
import { namesNoOtherState, newGovernment } from "../only-state.ts";
import type { Meant } from "./short-forms.ts";

const ofState =
  /(?<![\p{L}-])[Tt]he ((?:[Tt]ransitional |[Ii]nterim )?[Aa]uthorities)(?![\p{L}-]| (?:of|in|for|to (?:the|whom|which)|set|and|or|that|which|who|concerned|responsible|competent|referred|granted|provided)(?!\p{L}))/gu;
const transitional =
  /(?<![\p{L}-])(?:[Tt]ransitional|[Ii]nterim) [Aa]uthorities(?![\p{L}-]| of (?:the )?\p{Lu})/gu;
const newGovernments = new RegExp(`(?<![\\p{L}-])[Tt]he (${newGovernment})`, "gu");
const territorial = /(?<![\p{L}-])[Tt]he ([Tt]erritorial [Gg]overnment)(?![\p{L}-])/gu;

const aspects: Readonly<Record<string, Meant["aspect"]>> = {
  authorities: "authorities",
  government: "government",
  people: "people",
};
const startsWithAspect = /^(?:[Gg]overnment|[Aa]uthorities|[Pp]eople) of /;
const aspectOf = /(?<![\p{L}-])(?:[Gg]overnment|[Aa]uthorities|[Pp]eople) of (?:the )?$/u;
/** The longest words that name two parts of one State, in UTF-16 code units. */
const longest = 30;

/**
 * "The transitional authorities", "the authorities" and "the new Government" in a resolution about one State, where
 * the text names no other; and "the territorial Government" in one whose title names one territory.
 */
export function authoritiesMeant(
  { text, named }: Pick<NamedText, "text" | "named">,
  { state, heading, register }: Pick<KnownNames, "state" | "heading" | "register">,
): MeantRun[] {
  const authorities = authoritiesIn(text);
  const governments = runsOf(text, territorial);
  const newOnes = runsOf(text, newGovernments);
  const own = authorities.length + newOnes.length === 0 ? undefined : state();
  const territories = new Set(
    heading.flatMap((one) =>
      one.register === "actor" && register.kindOf(one.id) === "territory" ? [one.id] : [],
    ),
  );
  const [territory] = territories.size === 1 ? territories : [];
  const meant = (id: string, aspect: "authorities" | "government") =>
    ({ register: "actor", id, name: register.nameOf("actor", id), aspect }) as const;
  return [
    ...(namesNoOtherState(named, own)
      ? [
          ...authorities.map((run) => ({ run, meant: meant(own, "authorities") })),
          ...newOnes.map((run) => ({ run, meant: meant(own, "government") })),
        ]
      : []),
    ...(territory === undefined
      ? []
      : governments.map((run) => ({ run, meant: meant(territory, "government") }))),
  ];
}

const together = /(?<![\p{L}-])([Gg]overnment|[Aa]uthorities|[Pp]eople) and (?:the )?$/u;

/** "Government" in "the Government and the people of Amberland", which belongs to the same State or territory. */
export function aspectsTogether(
  { text, named }: Pick<NamedText, "text" | "named">,
  { nameOf }: Pick<NameRegister, "nameOf">,
): MeantRun[] {
  return named.flatMap((one): MeantRun[] => {
    const { register, id } = one;
    const second = startOfAspect(text, one);
    if (register !== "actor" || second === undefined) return [];
    const [words, noun = ""] = together.exec(text.slice(Math.max(0, second - longest), second)) ?? [];
    const aspect = aspects[noun.toLowerCase()];
    if (words === undefined || aspect === undefined) return [];
    const at = second - words.length;
    return [
      {
        run: { start: at, end: at + noun.length },
        meant: { register, id, name: nameOf(register, id), aspect },
      },
    ];
  });
}

/** Where "people of Amberland" begins. The name of a territory is a mention without the words before it. */
function startOfAspect(text: string, { start, kind, aspect }: NamedOne): number | undefined {
  if (aspect !== undefined)
    return startsWithAspect.test(text.slice(start, start + longest)) ? start : undefined;
  const words =
    kind === "territory" ? aspectOf.exec(text.slice(Math.max(0, start - longest), start))?.[0] : undefined;
  return words === undefined ? undefined : start - words.length;
}

function authoritiesIn(text: string): Run[] {
  if (!/[Aa]uthorities/.test(text)) return [];
  const bare = runsOf(text, ofState);
  const isTaken = (run: Run) => bare.some(({ start, end }) => start < run.end && run.start < end);
  return [...bare, ...runsOf(text, transitional).filter((run) => !isTaken(run))];
}

function runsOf(text: string, pattern: RegExp): Run[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole, 1: words = whole }) => ({
    start: index + whole.length - words.length,
    end: index + whole.length,
  }));
}
