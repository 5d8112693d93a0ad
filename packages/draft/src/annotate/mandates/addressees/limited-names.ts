import type { Token } from "../tokens.ts";
import { beginsAction } from "./infinitives.ts";
import { type ListEnd, saysHow } from "./list-clauses.ts";

/** Words after a class that only some of it do or are: "States bordering the bay" are another class than "States". */
const limiting =
  /^(?:(?:participating|cooperating|contributing|neighbouring|bordering|hosting|providing|operating|receiving|leading|serving|exporting|importing|producing|engaging|sponsoring|fishing|fighting|conducting|facilitating|possessing|deploying|declaring|supporting|facing|experiencing|listed|named|mentioned|contemplated|designated|referred|identified)\b|having (?!not|yet)|(?:from|to|in|of|for|on|under|towards) (?:which|whom|whose)\b|acting (?:through|under)\b|(?:affected|threatened) by\b|(?:involved|engaged) in\b|(?:associated|entrusted) with\b|mandated (?:for|to)\b|part(?:y|ies) to (?!(?:an?|the) (?:conflict|armed))|members (?:of|and observers)\b|of (?:refuge|origin|transit|destination|asylum|nationality|residence|operations)\b|(?:of|in|from|within) (?:the|that|this) (?:sub)?region\b|(?:in|with) consultative\b|in need\b)/;
/** Words that limit a class only where an action or a verb follows: "by States with lamps" may say with what they act. */
const limitingBefore = /^(?:without an?\b|outside (?:the|that|this) (?:sub)?region\b|responsible for\b)/;
/** "With" and a noun is what some of a class have, "with evidence of fog", unless it says how or with whose help they act. */
const having =
  /^with (?!(?:a view|an eye|the (?:aim|goal|intention|objective|purpose|view)|as|(?:the )?(?:active|continued|full|further|necessary)? ?(?:advice|agreement|assistance|consent|cooperation|guidance|help|involvement|participation|support)|due|full|great(?:er)?|immediate|particular|regard|respect|special|the utmost|urgency)\b)[a-z]/;
/** "mandated to", "entrusted with": what somebody is or has, and not what the organ asks. */
const participle =
  /^(?!concerned|interested|involved|based|aimed|bound|expressed|contained|established)[a-z-]+ed$/;
const afterParticiple = /^(?:by|in|with|for|under|on|through|as|from|against|to)$/;
/** Classes that belong to somebody, so that "of" says only whose they are: "the partners of Amberland". */
const owned =
  /(?:^| )(?:partners|peoples|neighbours|communities|leaders|authorities|parties|commissions|committees|procedures|holders|programmes|agencies|missions|coordinators|teams)$/i;

/** Words after a class with which it stays the same: those who have still to do it, and those who can or want to. */
const whole =
  /^(?:(?:that|which|who) (?:(?:have|has|had|do|does|did) (?:not|yet|already|still)|are (?:not|able|willing|interested|concerned|in a position)|(?:wish|choose|so|may|can|could|deem|consider|need|require)|have the (?:capacity|means|ability))\b|in a position to\b|where (?:they exist|appropriate|applicable|necessary|relevant|possible)\b)/;

/** Whether words that say more of a class leave it the same: "States that have not yet done so". */
export function staysWhole(tokens: readonly Token[], at: number): boolean {
  return whole.test(
    tokens
      .slice(at, at + 6)
      .map(({ text }) => text)
      .join(" "),
  );
}

/** Whether the words after the name of a class make it another class, which has no record. */
export function limits(tokens: readonly Token[], at: number, end: ListEnd): boolean {
  const [name, ...after] = tokens.slice(at, at + 4);
  // "The Secretary-General of the conference" is another official.
  if (name?.printed === "Secretary-General" && after[0]?.text === "of") return true;
  const head = headOf(name?.printed ?? "");
  if (!isOfMany(head)) return false;
  const isOther = /^(?:that|which|who|whose)$/.test(after[0]?.text ?? "") && !staysWhole(tokens, at + 1);
  if (/\bparties$/.test(head) && /^(?:of|in|from|within)$/.test(after[0]?.text ?? "")) return isOther;
  const said = after.map(({ text }) => text).join(" ");
  return isOther || limiting.test(said) || (end !== "any" && limitsBeforeAction(tokens, at, head, said));
}

/** Words before "of" and the like: "organizations" of "organizations of the Lamp Union". */
function headOf(name: string): string {
  return name.replace(/ (?:of|to|for|in|on) .*$/s, "");
}

/** "Keepers", "Member States", "Governments", "any Member State"; not "United Nations", "Netherlands". */
function isOfMany(head: string): boolean {
  return (
    /(?:^|[ -‑])\p{Ll}[\p{L}-]*s$/u.test(head) ||
    /(?:^|(?<!United) )(?:States?|Governments|Parties|Members|Funds|Programmes|Agencies|Coordinators)$/.test(
      head,
    )
  );
}

function limitsBeforeAction(tokens: readonly Token[], at: number, head: string, said: string): boolean {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== "word" || second === undefined) return false;
  if (limitingBefore.test(said) || having.test(said)) return true;
  if (/ing$/.test(first.text))
    return !saysHow(first.text) && !/^(?:wishing|including|seeking)$/.test(first.text);
  if (participle.test(first.text)) return afterParticiple.test(second.text) && !beginsAction(tokens, at + 2);
  return first.text === "of" && !owned.test(head) && !/^(?:all|any|every|each)$/.test(second.text);
}
