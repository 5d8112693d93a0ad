import { anyOf } from "../../../any-of.ts";
import type { Token } from "../tokens.ts";
import { beginsAction } from "./infinitives.ts";
import { type ListEnd, saysHow } from "./list-clauses.ts";

/** What some of a class do, and what was said of them. */
const participles = anyOf(
  `participating cooperating contributing neighbouring bordering hosting providing operating receiving leading serving exporting
   importing producing engaging sponsoring fishing fighting conducting facilitating possessing deploying declaring supporting
   facing experiencing listed named mentioned contemplated designated referred identified`,
);
const relations = anyOf("refuge origin transit destination asylum nationality residence operations");
/** Words after a class that only some of it do or are: "States bordering the bay" are another class than "States". */
const limiting = Object.values({
  participle: new RegExp(`^(?:${participles})\\b`),
  /** "States having a harbour"; "having not yet done so" limits no class. */
  having: /^having (?!not|yet)/,
  /** "States to which lamps drift" */
  relativeClause: /^(?:from|to|in|of|for|on|under|towards) (?:which|whom|whose)\b/,
  /** "States acting through the Lamp Union" */
  acting: /^acting (?:through|under)\b/,
  /** "States affected by fog", "States associated with the bay", "bodies mandated to light lamps" */
  participleWithPreposition:
    /^(?:(?:affected|threatened) by|(?:involved|engaged) in|(?:associated|entrusted) with|mandated (?:for|to))\b/,
  /** "States parties to the Lamp Convention", but not "to the conflict", of which any may be meant. */
  party: /^part(?:y|ies) to (?!(?:an?|the) (?:conflict|armed))/,
  /** "States members of the Lamp Union" */
  members: /^members (?:of|and observers)\b/,
  /** "States of origin" */
  relation: new RegExp(`^of (?:${relations})\\b`),
  /** "States of the region" */
  region: /^(?:of|in|from|within) (?:the|that|this) (?:sub)?region\b/,
  /** "organizations in consultative status" */
  status: /^(?:in|with) consultative\b/,
  /** "countries in need" */
  need: /^in need\b/,
});
/** What limits a class only where an action or a verb follows: "by States with lamps" may say with what they act. */
const limitingBeforeAction =
  /^(?:without an?\b|outside (?:the|that|this) (?:sub)?region\b|responsible for\b)/;

/** "With a view to safety": what they want to reach. */
const withAim = "a view|an eye|the (?:aim|goal|intention|objective|purpose|view)";
const support = anyOf(
  "advice agreement assistance consent cooperation guidance help involvement participation support",
);
/** "With the full support of crews": who helps them. */
const withSupport = `(?:the )?(?:active|continued|full|further|necessary)? ?(?:${support})`;
/** "With due regard": how they act. */
const withManner = `${anyOf("as due full great(?:er)? immediate particular regard respect special urgency")}|the utmost`;
/** What some of a class have: "with evidence of fog". */
const having = new RegExp(`^with (?!(?:${withAim}|${withSupport}|${withManner})\\b)[a-z]`);
/** "mandated to", "entrusted with": what somebody is or has, and not what the organ asks. */
const participle =
  /^(?!concerned|interested|involved|based|aimed|bound|expressed|contained|established)[a-z-]+ed$/;
const afterParticiple = /^(?:by|in|with|for|under|on|through|as|from|against|to)$/;
/** Classes that belong to somebody, so that "of" says only whose they are: "the partners of Amberland". */
const owned = new RegExp(
  `(?:^| )(?:${anyOf(
    `partners peoples neighbours communities leaders authorities parties commissions committees procedures holders programmes
     agencies missions coordinators teams`,
  )})$`,
  "i",
);

/** "That have not yet done so", "which are able to", "who wish to" */
const haveStillToOrCan = [
  "(?:have|has|had|do|does|did) (?:not|yet|already|still)",
  "are (?:not|able|willing|interested|concerned|in a position)",
  `(?:${anyOf("wish choose so may can could deem consider need require")})`,
  "have the (?:capacity|means|ability)",
].join("|");
/** Words after a class with which it stays the same: those who have still to do it, and those who can or want to. */
const whole = new RegExp(
  [
    `^(?:that|which|who) (?:${haveStillToOrCan})\\b`,
    "^in a position to\\b",
    "^where (?:they exist|appropriate|applicable|necessary|relevant|possible)\\b",
  ].join("|"),
);

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
export function isLimited(tokens: readonly Token[], at: number, end: ListEnd): boolean {
  const [name, ...after] = tokens.slice(at, at + 4);
  // "The Secretary-General of the conference" is another official.
  if (name?.printed === "Secretary-General" && after[0]?.text === "of") return true;
  const head = headOf(name?.printed ?? "");
  if (!isOfMany(head)) return false;
  const isOther = /^(?:that|which|who|whose)$/.test(after[0]?.text ?? "") && !staysWhole(tokens, at + 1);
  if (/\bparties$/.test(head) && /^(?:of|in|from|within)$/.test(after[0]?.text ?? "")) return isOther;
  const said = after.map(({ text }) => text).join(" ");
  return (
    isOther ||
    (/(?:[Ss]tates|[Gg]overnments|[Cc]ountries)$/.test(head) && areOfPlace(after)) ||
    limiting.some((pattern) => pattern.test(said)) ||
    (end !== "any" && isLimitedBeforeAction(tokens, at, head, said))
  );
}

/** Whether a place says which States are meant: "States in the Middle East", "Governments in the Region". */
function areOfPlace([joint, first, second]: readonly Token[]): boolean {
  const place = first?.text === "the" ? second : first;
  return (
    /^(?:of|in|from|within)$/.test(joint?.text ?? "") && (place?.isPlace === true || place?.text === "Region")
  );
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

function isLimitedBeforeAction(tokens: readonly Token[], at: number, head: string, said: string): boolean {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== "word" || second === undefined) return false;
  if (limitingBeforeAction.test(said) || having.test(said)) return true;
  if (/ing$/.test(first.text))
    return !saysHow(first.text) && !/^(?:wishing|including|seeking)$/.test(first.text);
  if (participle.test(first.text)) return afterParticiple.test(second.text) && !beginsAction(tokens, at + 2);
  return first.text === "of" && !owned.test(head) && !/^(?:all|any|every|each)$/.test(second.text);
}
