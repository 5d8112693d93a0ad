import type { AuthoredMandate } from "@open-resolutions/schemas";
import { anyOf } from "../../any-of.ts";
import type { Run } from "../../block.ts";
import { byPlace } from "../spans.ts";
import { partsOf } from "./actions-of-act.ts";
import { deliverableIn } from "./deliverables.ts";
import { isReport } from "./reporting.ts";
import { joinsReceivers, type Receiver } from "./times/recipients-of-times.ts";
import type { Named } from "./tokens.ts";

/** What is to be done: its kind, what is handed over, and what is used. */
export function readAction(
  text: string,
  { start, end }: Run,
  names: readonly Named[],
): Pick<AuthoredMandate, "type" | "deliverable" | "instruments"> {
  const words = text.slice(start, end);
  const instruments = [
    ...new Set(names.flatMap((name) => (name.start >= start ? (name.capability ?? []) : []))),
  ];
  const used = instruments.length > 0 && { instruments };
  if (partsOf(words).some((part) => isReport(text, { start: start + part.start, end }, names))) {
    const deliverable = deliverableIn(words);
    return { type: "report", ...(deliverable !== undefined && { deliverable }) };
  }
  // "use all necessary means" and "use local materials" are actions: only a capability is used.
  if (/^make (?:full |effective |greater |better )?use of\b|^use\b|^utilize\b/.test(words))
    return used ? { type: "use", ...used } : { type: "action" };
  if (
    /^(?:extend|give|grant|provide) access\b|^(?:extend|give|grant|provide) [^,;]{1,60} access to\b/.test(
      words,
    )
  )
    return { type: "access", ...used };
  if (/\b(?:cooperat|collaborat|coordinat)/.test(words.slice(0, 120)))
    return { type: "cooperation", ...used };
  return { type: "action", ...used };
}

const direct =
  /\b(?:[Bb]rief|[Ii]nform|[Kk]eeps?|[Uu]pdate|[Aa]dvise|[Aa]lert|[Nn]otify|[Aa]pprise|[Pp]rovide|[Ff]urnish)(?: (?:regularly|periodically|also))?(?: (?:the|its|all|each))?(?: relevant)? $/;
/** What is done with a report: "submit it to". */
const deeds = anyOf(
  "report reports submit present presentation submission provide transmit deliver communicate circulate",
);
/** What is handed over: "recommendations to". */
const handed = anyOf(
  "briefings? updates? recommendations? information resolution findings list assessment advice proposals? it them",
);
/** How or when: "annually to", "at its tenth session to", "within 30 days to". */
const manner = anyOf(
  "back regularly annually orally thereon respectively available session sessions year months days weeks basis [0-9]{4}",
);
/** What comes before "to the Council", when it receives a report. */
const beforeReceiver = [
  deeds,
  handed,
  manner,
  "and",
  "consideration",
  "be (?:submitted|presented)",
  "on (?:this|these)",
  "report(?: at least)? [a-z-]+ly",
  "(?:end|expiry|expiration|termination) of (?:its|the|their) mandate",
].join("|");
const indirect = new RegExp(`(?:\\b(?:${beforeReceiver})\\b,?|,) to,?(?: (?:the|its|all|each))? $`);
/** "to the Conference prior to its 2044 session, the Commission and the Committee" */
const jointAfterSession =
  /^ (?:at|before|during|prior to) its [a-z0-9 -]{1,40} sessions?(?:, in [0-9]{4})?(?:,? and|,)(?: to)?(?: the| its)? $/;

/** "to report on this matter to the Council": of others it may be the matter, as in "report on its support to X". */
const reportOn = /\b(?:[Rr]eport(?: [a-z]+)?|reports?|briefing) on [^,;]{1,160} to (?:the )?$/;
const organs = new Set([
  "general-assembly",
  "security-council",
  "economic-and-social-council",
  "human-rights-council",
]);

/** "submit the list of lamps that were lost to the Council at its tenth session", however long the list is described. */
const handedTo = new RegExp(
  `^(?:(?:[a-z]+ly|also|continue to|to) ){0,2}(?:submit|present|transmit|communicate|convey|report|provide|give)\\b[^,;]{1,240}(?<!ed|\\b(?:${anyOf(
    "available access related due up prior according respect regard lent given sent made shown",
  )})) to (?:the )?$`,
);
const bodies =
  /(?:^|-)(?:committee|commission|council|assembly|board|forum|conference)(?:-|$)|^secretary-general$/;
const afterBody =
  /^(?:$|[,;.]| (?:unless|regarding|about|at (?:its|the)|no later|not later|by|within|before|prior to|for|every|in (?:its|the|[0-9])|during|until|annually|thereafter)\b)/;

/** Actions that hand something over, whether or not it is called a report. */
const submitting = /^(?:(?:also|further|[a-z]+ly) )?(?:submit|present|transmit|communicate|convey)\b/;

/** Whether an action, or a part of it, hands something over. */
export function handsOver(words: string): boolean {
  return partsOf(words).some(({ start }) => submitting.test(words.slice(start)));
}

/** Actions that tell or give something to somebody: "notify all States". */
const telling =
  /^(?:(?:also|further|[a-z]+ly) )?(?:notify|inform|alert|advise|brief|apprise|update|provide|furnish)\b/;

/** Where an act begins to report or to hand something over: "advise WLO and report to the Council" from "report" on. */
export function startOfReport(text: string, { start, end }: Run, names: readonly Named[]): number {
  const words = text.slice(start, end);
  const first = partsOf(words).find(
    (part) =>
      isReport(text, { start: start + part.start, end }, names) ||
      submitting.test(words.slice(part.start)) ||
      telling.test(words.slice(part.start)),
  );
  return start + (first?.start ?? 0);
}

/** "Inform it", "keep it fully informed", "update it on lamps". */
const informed = new RegExp(
  `^(?:(?:[a-z]+ly|also|further|continue to|to),? ){0,2}(?:${[
    "(?:inform|brief|apprise|notify|advise) it\\b",
    "update it (?:[^,;]{1,40} )?(?:on|about) (?!the basis|an? |time|behalf)",
    "keep it (?:[a-z]+ ){0,2}(?:informed|apprised|updated|abreast)\\b",
  ].join("|")})`,
);

/**
 * The organ itself, where the first action informs it, unless another body is named before: "inform it of", "keep it
 * informed", "update it on lamps". In "update it regularly", it may be a list.
 */
function organInformed(text: string, run: Run, named: readonly Named[]): Run | undefined {
  const words = informed.exec(text.slice(run.start, run.end))?.[0];
  const at = words?.search(/ it\b/);
  return at === undefined || named.some(({ start }) => start < run.start + at)
    ? undefined
    : { start: run.start + at + 1, end: run.start + at + 3 };
}

/** "to the Council, and the President and the Keeper to submit lists": the President is asked for something, too. */
const askedToo =
  /^(?: and (?:the )?[A-Z][A-Za-z -]{1,60})?(?: of [^,;]{1,60})? to (?:submit|report|provide|present|inform|brief)\b/;

/** "to the Council" before a time; what was "submitted to the Council" is something else. */
const givenTo =
  /(?<!ed|\b(?:access|related|due|prior|according|with respect|in respect|regard|lent|given|sent|made|shown|support|assistance)) to (?:the )?$/;

/**
 * Who receives a report, in the order of the words. The organ itself is "it".
 *
 * @param times when the report is due: whoever is named just before one receives it
 */
export function recipientsIn(
  text: string,
  run: Run,
  names: readonly Named[],
  speaking: string,
  times: readonly Run[] = [],
): Receiver[] {
  const found: Receiver[] = [];
  const within = names
    .filter((name) => name.start >= run.start && name.end <= run.end && name.actor !== undefined)
    .sort(byPlace);
  const parts = partsOf(text.slice(run.start, run.end)).map((part) => run.start + part.start);
  for (const { start, end, actor } of within) {
    const last = found.at(-1);
    const lead = text.slice(Math.max(run.start, start - 70), start);
    const between = last && text.slice(last.end, start);
    const isBody = actor !== undefined && bodies.test(actor);
    const follows =
      between !== undefined &&
      !askedToo.test(text.slice(end, run.end)) &&
      (joinsReceivers.test(between) || last?.start === start || (isBody && jointAfterSession.test(between)));
    const isOrgan = actor !== undefined && organs.has(actor) && reportOn.test(text.slice(run.start, start));
    const part = parts.findLast((at) => at <= start) ?? run.start;
    const isHanded =
      isBody && handedTo.test(text.slice(part, start)) && afterBody.test(text.slice(end, run.end));
    const isTimed = isBody && times.some((time) => time.start === end + 1) && givenTo.test(lead);
    const isReceiver = follows || direct.test(lead) || indirect.test(lead) || isOrgan || isHanded || isTimed;
    if (actor !== undefined && isReceiver) found.push({ start, end, actor });
  }
  const itself = organInformed(text, run, within);
  if (itself) found.push({ ...itself, actor: speaking });
  const toItself = /\b(?:submit|report|present|provide|back|report thereon)(?: [a-z]+)? to it\b/.exec(
    text.slice(run.start, run.end),
  );
  if (toItself) {
    const end = run.start + toItself.index + toItself[0].length;
    found.push({ start: end - 2, end, actor: speaking });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Who receives access, and the words after them that name others without a record. */
interface AccessRecipients {
  actors: string[];
  unknown?: Run;
}

const nounsForPeople = anyOf(
  `people persons personnel staff experts organi[sz]ations agencies entities bodies institutions authorities communities groups
   States countries representatives officials`,
);
/** "Borders", "numbers" and the like end as "keepers" does, and are things. */
const keepers = `\\p{Ll}+(?<!${anyOf("bord numb pow ord match wat pap lett shelt comput contain")})ers`;
const inspectors = `\\p{Ll}+(?<!${anyOf("fact err sect")})ors`;
const othersNoun = `(?:\\p{Ll}[\\p{L}-]* ){0,4}?(?:${keepers}|${inspectors}|${nounsForPeople})`;
/** What limits them: "of lamps". A year is a time. */
const ofWhat = "(?: (?:of|from|in|for) (?!20[0-9]{2})[^,;]{1,60}?)?";
const afterOthers = "$|[,;.]| (?:by|until|within|before|at|no later|not later|as|and|who|that) ";
/**
 * "and keepers of lamps": a noun for people or bodies, up to what limits it or to a time. "and to count lamps" and "and
 * safe passage" name nobody.
 */
const andOthers = new RegExp(
  `^(?:,? and|,? as well as) (?!to |on )(?:the |its |all )?(${othersNoun}${ofWhat})(?=${afterOthers})`,
  "u",
);

/** Who receives access: "extend access to it to them", "give them access to it", "give access to them and others". */
export function accessRecipients(text: string, run: Run, names: readonly Named[]): AccessRecipients {
  const given: Named[] = [];
  for (const name of names.filter(
    ({ actor, start, end }) => actor !== undefined && start >= run.start && end <= run.end,
  )) {
    const lead = text.slice(Math.max(run.start, name.start - 12), name.start);
    const last = given.at(-1);
    const isJoined = last !== undefined && joinsReceivers.test(text.slice(last.end, name.start));
    if (isJoined || /\bto (?:the |its |all )?$/.test(lead) || /^ access\b/.test(text.slice(name.end)))
      given.push(name);
  }
  const end = given.at(-1)?.end ?? run.end;
  const others = andOthers.exec(text.slice(end, run.end));
  return {
    actors: [...new Set(given.flatMap(({ actor }) => actor ?? []))],
    ...(others?.[1] && {
      unknown: { start: end + others[0].length - others[1].length, end: end + others[0].length },
    }),
  };
}
