import { facts, type Schema } from "@open-resolutions/schemas/facts";
import { parseSymbol } from "@open-resolutions/symbols";
import { type Fields, isFields, withDefaults, withoutDefaults } from "./compact-record.ts";

/** A resolution without what follows from its symbol, its paragraphs and the votes of States. */
export function withoutWhatFollows(resolution: Fields): Fields {
  return changed(withoutDefaults(resolution, symbolDefaults), resolution, withoutDefaults);
}

/** The inverse of `withoutWhatFollows`. It never throws. */
export function withWhatFollows(stored: Fields): Fields {
  const resolution = withDefaults(stored, symbolDefaults);
  return inOrder(changed(resolution, resolution, withDefaults), facts.indexedResolution);
}

/** A record with its fields in the order of its schema, as people and programs expect them. */
export function inOrder(record: Fields, schema: Schema | undefined): Fields {
  const known = Object.keys(schema?.properties ?? {}).filter((name) => record[name] !== undefined);
  return { ...Object.fromEntries(known.map((name) => [name, record[name]])), ...record };
}

/** The head with its counts and its vote as they are without, or with, what follows from the resolution. */
function changed(head: Fields, resolution: Fields, change: typeof withDefaults): Fields {
  const { counts, vote } = head;
  const fields = facts.indexedResolution?.properties;
  const changedField = (name: string, value: unknown, defaults: Fields) =>
    isFields(value) && {
      [name]: inOrder(
        change(value, () => defaults),
        fields?.[name],
      ),
    };
  return {
    ...head,
    ...changedField("counts", counts, countsOf(resolution)),
    ...changedField("vote", vote, votesOf(resolution)),
  };
}

function symbolDefaults({ id }: Fields): Fields {
  const symbol = typeof id === "string" ? parseSymbol(id) : undefined;
  if (symbol?.type !== "resolution") return {};
  return { organ: symbol.organ, session: symbol.session ?? undefined, number: symbol.number };
}

function countsOf({ paragraphs, footnotes }: Fields): Fields {
  const own: unknown[] = Array.isArray(paragraphs) ? paragraphs : [];
  const ofKind = (kind: string) => own.filter((each) => isFields(each) && each.kind === kind).length;
  const words = own.map((each) => (isFields(each) && typeof each.words === "number" ? each.words : 0));
  return {
    preambular: ofKind("preambular"),
    operative: ofKind("operative"),
    annexed: ofKind("annexed"),
    items: ofKind("item"),
    parts: 0,
    footnotes: Array.isArray(footnotes) ? footnotes.length : 0,
    words: words.reduce((sum, count) => sum + count, 0),
  };
}

/** The numbers of a vote of which each State's is known. */
function votesOf({ ballots }: Fields): Fields {
  if (!isFields(ballots)) return {};
  const castBy = (states: unknown) => (Array.isArray(states) ? states.length : 0);
  const { inFavour, against, abstaining, absent } = ballots;
  const members = [inFavour, against, abstaining, absent].map(castBy).reduce((sum, count) => sum + count, 0);
  return {
    inFavour: castBy(inFavour),
    against: castBy(against),
    abstaining: castBy(abstaining),
    absent: castBy(absent),
    members,
  };
}
