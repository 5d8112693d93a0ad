import { leadLength, plainLetters, type Quoter, quoter } from "@open-resolutions/core";
import type { AuthoredAct, AuthoredVerb } from "@open-resolutions/schemas";
import type { ReadOpening } from "../structure/body.ts";
import { type SecondaryForms, secondaryPhrases } from "./secondary.ts";
import { formTree, type VerbForm, type VerbPhrase, verbPhraseAt } from "./verb-phrases.ts";
import { openingWords, wordsFrom } from "./words.ts";

/** Reads what an organ does from the words of its paragraphs. */
export interface ActReader {
  /** The opening phrase of a text, when it opens with a verb of the vocabulary. */
  opening: (text: string, form: VerbForm) => AuthoredAct | undefined;
  /** The opening phrase and the acts after it, in order. */
  acts: (text: string, form: VerbForm) => AuthoredAct[];
  /** The acts of an item of an operative paragraph: "(a) requests the Council to meet", "(b) To count lamps, and requests …". */
  itemActs: (text: string) => AuthoredAct[];
  /** How a text opens: with a verb of the vocabulary (known), in the form of a preambular one (likely), or otherwise. */
  opens: ReadOpening;
}

const longestOpening = 16;

/** Makes a reader from a vocabulary of verbs. Its work grows with the length of the text alone. */
export function actReader(verbs: readonly AuthoredVerb[]): ActReader {
  const preambular = formTree(verbs, "preambular");
  const operative = formTree(verbs, "operative");
  const firstWords = new Set([...preambular.next.keys(), ...operative.next.keys(), ...openingWords()]);
  const trees: SecondaryForms = { preambular, operative, plural: formTree(verbs, "plural"), firstWords };
  const phraseAtStart = (text: string, form: VerbForm) =>
    /^\p{Lu}/u.test(text) ? verbPhraseAt(wordsFrom(text, 0, longestOpening), 0, trees[form]) : undefined;
  // Operative paragraphs of the Security Council may open with a participle: "Emphasizing …, decides".
  const openingAt = (text: string, at: number, form: VerbForm) =>
    verbPhraseAt(wordsFrom(text, at, longestOpening), 0, trees[form]);
  // "(a) Decides …; (b) Decides …", "While noting …"
  const openingPhrase = (text: string, form: VerbForm) => {
    const other = form === "operative" ? "preambular" : "operative";
    const lead = leadLength(text);
    const at = lead > 0 ? lead : /^\p{Lu}/u.test(text) ? 0 : undefined;
    return at === undefined ? undefined : (openingAt(text, at, form) ?? openingAt(text, at, other));
  };
  return {
    opening: (text, form) => {
      const phrase = openingPhrase(text, form);
      return phrase && actOf(phrase, quoter(text));
    },
    acts: (text, form) => {
      const phrase = openingPhrase(text, form);
      const later = secondaryPhrases(text, phrase, form, trees);
      const quote = quoter(text);
      return [...(phrase ? [phrase] : []), ...later].flatMap((each) => actOf(each, quote) ?? []);
    },
    itemActs: (text) => {
      const phrase = verbPhraseAt(wordsFrom(text, 0, longestOpening), 0, operative);
      const quote = quoter(text);
      return [...(phrase ? [phrase] : []), ...secondaryPhrases(text, phrase, "item", trees)].flatMap(
        (each) => actOf(each, quote) ?? [],
      );
    },
    opens: (text, form) => {
      if (phraseAtStart(text, form)) return "known";
      return form === "preambular" && looksLikeOpening(text) ? "likely" : undefined;
    },
  };
}

function actOf({ verb, modifier, adverbs, start, end }: VerbPhrase, quote: Quoter): AuthoredAct | undefined {
  const quotation = quote({ start, end });
  return (
    quotation && {
      ...quotation,
      verb: verb.id,
      ...(modifier && { modifier }),
      ...(adverbs.length > 0 && { adverb: adverbs.join(" ") }),
      method: "rule",
    }
  );
}

/** How many characters of a text its first words take at most. */
const longestWords = 120;

const form = /^(?:(?:Also|Further|Being|Remaining|[A-Z][a-z]+ly) )?([A-Za-z][a-z-]+)\b/;

/** Words in the form of a participle that open no paragraph. */
const nouns = new Set(
  `according beginning being beijing building business counter-terrorism during ending engineering evening everything
   financing following funding housing including limited manufacturing meeting monitoring morning nothing nursing opening
   planning programming reading red regarding spring something sterling string supplementing thing training united
   working banking starting concerning pending allied advanced armed integrated least-developed need indeed`.split(
    /\s+/,
  ),
);

/** A participle or an adjective of state at the start of a text: the form in which preambular paragraphs open. */
function looksLikeOpening(text: string): boolean {
  const match = form.exec(plainLetters(text.slice(0, longestWords)).text);
  const word = match?.[1]?.toLowerCase() ?? "";
  if (/^Having [a-z]/.test(text)) return true;
  if (match?.[0] === "According" || nouns.has(word)) return false;
  return /^[A-Z]/.test(text) && /(?:ing|ed)$/.test(word) && word.length > 4;
}
