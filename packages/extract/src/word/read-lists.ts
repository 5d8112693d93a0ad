import { isOn, parseXml } from "./parse-xml.ts";

/** A level of a numbered list. */
export interface Level {
  start: number;
  format: string;
  /** What is printed: `%1.` is the number of the first level with a full stop. */
  text: string;
  /** All numbers in it are decimal. */
  isLegal: boolean;
  /** It counts on after levels from this one on; 0: after all of them. Absent: it starts again after each. */
  restartsAfter?: number;
}

/** A list: its kind, and what is its own: the numbers with which levels start, and whole levels. */
export interface List {
  kind: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** The lists of a Word file by their ids, and the levels of each kind of list. */
export interface Lists {
  kinds: Map<string, Map<number, Level>>;
  lists: Map<string, List>;
}

/** Reads the lists of a Word file. (ECMA-376, part 1, 17.9: numbering.) */
export function readLists(xml: string): Lists {
  const kinds: Lists["kinds"] = new Map();
  const lists: Lists["lists"] = new Map();
  /** The kinds that a style defines, and those that take over what it defines, by the name of the style. */
  const defined = new Map<string, string>();
  const taken = new Map<string, string>();
  let kind: string | undefined;
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list: List | undefined;
  let override = 0;
  parseXml(xml, {
    open(name, attributes) {
      const { val = "" } = attributes;
      if (name === "abstractNum") {
        kind = attributes.abstractNumId ?? "";
        levels = new Map();
        kinds.set(kind, levels);
      } else if (name === "styleLink" && kind !== undefined) defined.set(val, kind);
      else if (name === "numStyleLink" && kind !== undefined) taken.set(kind, val);
      else if (name === "num") {
        list = { kind: "", starts: new Map(), levels: new Map() };
        levels = list.levels;
        lists.set(attributes.numId ?? "", list);
      } else if (name === "abstractNumId" && list) list.kind = val;
      else if (name === "lvlOverride") override = Number(attributes.ilvl);
      else if (name === "startOverride") list?.starts.set(override, Number(val));
      else if (name === "lvl") {
        level = { start: 1, format: "decimal", text: "", isLegal: false };
        levels?.set(Number(attributes.ilvl), level);
      } else if (level) readLevel(level, name, attributes);
    },
    close(name) {
      if (name === "lvl") level = undefined;
      else if (name === "abstractNum") kind = undefined;
      else if (name === "num") list = undefined;
    },
  });
  for (const each of lists.values()) each.kind = defined.get(taken.get(each.kind) ?? "") ?? each.kind;
  return { kinds, lists };
}

function readLevel(level: Level, name: string, attributes: Record<string, string>): void {
  const { val = "" } = attributes;
  if (name === "start") level.start = Number(val);
  else if (name === "numFmt") level.format = val;
  else if (name === "lvlText") level.text = val;
  else if (name === "isLgl") level.isLegal = isOn(attributes);
  else if (name === "lvlRestart") level.restartsAfter = Number(val);
}
