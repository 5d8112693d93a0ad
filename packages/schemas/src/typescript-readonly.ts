const property = /^( +)(\w+\??:)/gm;
const list = /^( +readonly \w+\??: )(\S+\[\]|\[.*\]);$/gm;
const listOfObjects = /^( +)(readonly \w+\??: )(\{\n(?:\1 .*\n)+\1\}\[\];)$/gm;

/**
 * Declarations as `declareTypes` makes them, of records that nobody may change: every property and every list is
 * `readonly`.
 */
export function readonlyTypes(declarations: string): string {
  return declarations
    .replace(property, "$1readonly $2")
    .replace(list, "$1readonly $2;")
    .replace(listOfObjects, "$1$2readonly $3");
}
