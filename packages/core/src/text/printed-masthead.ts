import type { AuthoredResolution } from "@open-resolutions/schemas";
import { organOf } from "@open-resolutions/symbols";
import { longDate, ordinalDigits, ordinalWords } from "./numerals.ts";
import type { PrintedNames, PrintedRun } from "./printed-run.ts";

/**
 * The masthead of a resolution as its organ prints it. (UN Editorial Manual, "Resolutions and decisions: format"; the
 * Human Rights Council is printed below the General Assembly, of which it is a subsidiary organ.)
 * @param hasLetter the number before the title has the letter of the part
 */
export function printMasthead(
  resolution: AuthoredResolution,
  names: PrintedNames,
  hasLetter = false,
): PrintedRun[] {
  const { organ: id, distribution, published, session, agendaItem, title } = resolution;
  const organ = { field: "organ", text: names.actor(id) };
  const issued = [
    { field: "distribution", text: distribution && `Distr.: ${distribution}` },
    { field: "published", text: published && longDate(published) },
  ];
  return runs([
    ...(organOf(id)?.isSubsidiary ? [...issued, organ] : [organ, ...issued]),
    { field: "session", text: session && printSession(session) },
    { field: "agendaItem", text: agendaItem && `Agenda item ${agendaItem.number}` },
    { field: "agendaItem", text: agendaItem?.title },
    ...printAdoption(resolution, organ.text),
    { field: "consideredIn", text: printOrigin(resolution, names) },
    { field: "title", text: title && `${numberOf(resolution, hasLetter)}. ${title}` },
    { field: "enactingFormula", text: resolution.enactingFormula },
  ]);
}

/** The close of a resolution: meeting and date; empty where the document prints neither. */
export function printClose({ meeting, adopted, organ }: AuthoredResolution): PrintedRun[] {
  if (!meeting || organOf(organ)?.meetingIn === "adoption") return [];
  const kind = { plenary: " plenary", "resumed-plenary": " (resumed) plenary" };
  const number = `${ordinalDigits(meeting.number)}${meeting.kind ? kind[meeting.kind] : ""} meeting`;
  return runs([{ field: "meeting", text: `*${number} ${longDate(adopted)}*` }]);
}

/** The end of the symbol of a document with several resolutions: `A/RES/75/101 A-B`. */
const severalParts = / [A-Z]-[A-Z]$/;

function printAdoption({ organ: id, adopted, meeting, ...resolution }: AuthoredResolution, organ: string) {
  if (organOf(id)?.meetingIn !== "adoption") {
    const what = severalParts.test(resolution.id) ? "Resolutions" : "Resolution";
    return [{ field: "adopted", text: `${what} adopted by the ${organ} on ${longDate(adopted)}` }];
  }
  const at = meeting ? ` at its ${ordinalDigits(meeting.number)} meeting,` : "";
  return [
    { field: "number", text: `Resolution ${resolution.id.split("/RES/")[1] ?? resolution.id}` },
    { field: "adopted", text: `Adopted by the ${organ}${at} on ${longDate(adopted)}` },
  ];
}

function printOrigin(
  { consideredIn, committee, origin, drafts = [] }: AuthoredResolution,
  names: PrintedNames,
) {
  if (origin !== undefined) return `[${origin}]`;
  const symbols = drafts.map(names.symbol).join(" and ");
  if (consideredIn === "plenary") return `[without reference to a Main Committee (${symbols})]`;
  return committee && `[on the report of the ${names.actor(committee)} (${symbols})]`;
}

/** `Seventy-seventh session`, `Eleventh emergency special session`, `2021 session`. */
function printSession({ number, kind }: NonNullable<AuthoredResolution["session"]>): string {
  const kinds = {
    regular: "",
    special: "special ",
    emergency: "emergency special ",
    organizational: "organizational ",
  };
  if (number >= 1000) return `${number} ${kinds[kind]}session`;
  const ordinal = ordinalWords(number);
  return `${ordinal.charAt(0).toUpperCase()}${ordinal.slice(1)} ${kinds[kind]}session`;
}

/** The number before the title: the symbol without its series and, but where a part has its letter, those of its parts. */
function numberOf({ id }: AuthoredResolution, hasLetter: boolean): string {
  const number = id.split("/RES/")[1] ?? id;
  return hasLetter ? number : number.replace(/ [A-Z](?:-[A-Z])?$/, "");
}

function runs(fields: readonly { field: string; text: string | undefined }[]): PrintedRun[] {
  return fields.flatMap(({ field, text }) =>
    text === undefined ? [] : [{ text, from: `resolution ${field}` }],
  );
}
