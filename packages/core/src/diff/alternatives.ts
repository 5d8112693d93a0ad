import type { Schema } from "@open-resolutions/schemas";
import { annotationKeywords } from "./schema-keywords.ts";

/** Two schemas of which both are choices or none is: where only one is, the other is read as a choice of one. */
export function bothOrNoAlternatives(older: Schema, newer: Schema): [Schema, Schema] {
  return isChoice(older) === isChoice(newer) ? [older, newer] : [asChoice(older), asChoice(newer)];
}

function isChoice({ anyOf, ...others }: Schema): boolean {
  return anyOf !== undefined && Object.keys(split(others).asked).length === 0;
}

/** A schema that asks for nothing is no alternative: beside it no other would matter. */
function asChoice(schema: Schema): Schema {
  const { annotations, asked } = split(schema);
  const isOpen = Object.keys(asked).length === 0;
  return isChoice(schema) || isOpen ? schema : { ...annotations, anyOf: [asked] };
}

/** What a schema says of a value, and what it asks of it. */
function split(schema: Schema): { annotations: Schema; asked: Schema } {
  const isAnnotation = ([keyword]: [string, unknown]) =>
    (annotationKeywords as readonly string[]).includes(keyword);
  const entries = Object.entries(schema);
  return {
    annotations: Object.fromEntries(entries.filter(isAnnotation)),
    asked: Object.fromEntries(entries.filter((entry) => !isAnnotation(entry))),
  };
}

/** Each alternative that came, with the one of those that went whose place it takes; what is taken goes out of `gone`. */
export function pairAlternatives(gone: Schema[], came: readonly Schema[]): [Schema, Schema | undefined][] {
  const sortOf = ({ $ref, type }: Schema) => JSON.stringify([$ref, type]);
  const take = (index: number) => (index === -1 ? undefined : gone.splice(index, 1)[0]);
  const alike = came.map((now) => take(gone.findIndex((old) => sortOf(old) === sortOf(now))));
  return came.map((now, index) => [now, alike[index] ?? take(gone.length > 0 ? 0 : -1)]);
}
