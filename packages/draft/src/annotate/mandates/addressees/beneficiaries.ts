import type { Run } from "../../../block.ts";
import { byPlace } from "../../spans.ts";
import type { Named } from "../tokens.ts";

/** Words before the name of somebody who is helped. */
const helped =
  /(?:\b(?:assist|assisting|assists|assistance (?:to|for)|support (?:to|for)|supporting|supports?|help|helping|helps|faced by|benefit of|needs of|capacit(?:y|ies) of|capabilities of|capacity-building (?:for|of|to)|aid to|relief to|protection of|protect|protecting|empowerment of|empowering|empower|strengthening|strengthening the|reinforcement of|development of|enabling|enable|provided to|provision of [a-z ]{1,40} to|services to|resources to|training (?:for|of|to)|(?:assistance|support|training|aid|relief),? (?:in particular|particularly|especially|including) (?:to|for)|(?:increas|enhanc|improv)ing the (?:efficiency|effectiveness|resilience|capabilities) of|in support of|available to))(?: (?:the|its|all|those|other|relevant|concerned|interested|in particular|requesting|affected|vulnerable|particularly))* $/;
const joinsBeneficiaries =
  /^(?:,? and| as well as|, including|, in particular|, particularly|, especially|,)(?: (?:the|its|all|other|relevant|to|for|those|in particular|particularly))* $/;

/** Who benefits from what the words of an act say, in their order. */
export function beneficiariesIn(
  text: string,
  run: Run,
  names: readonly Named[],
  kindOf: (actor: string) => string,
): string[] {
  const found: { end: number; actor: string }[] = [];
  const within = names
    .filter((name) => name.start >= run.start && name.end <= run.end && name.actor !== undefined)
    // "preventing support for foreign terrorist fighters" helps others.
    .filter(({ actor = "" }) => kindOf(actor) !== "adversary-class")
    .sort(byPlace);
  for (const { start, end, actor } of within) {
    const last = found.at(-1);
    const lead = text.slice(Math.max(run.start, start - 80), start);
    const follows = last !== undefined && joinsBeneficiaries.test(text.slice(last.end, start));
    // "supporting the Council in its work" helps; "with the support of the Council" is help from it.
    if (
      actor !== undefined &&
      (follows ||
        (helped.test(lead) &&
          !/\b(?:with|through|request|requesting) the (?:support|assistance|help) of (?:the )?$/.test(lead)))
    )
      found.push({ end, actor });
  }
  return [...new Set(found.map(({ actor }) => actor))];
}
