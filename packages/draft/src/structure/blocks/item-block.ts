import { type Block, dropStart } from "../../block.ts";
import { type Body, isDone, openParagraph, report, reportUnfinished } from "../body.ts";
import { flushHeadings } from "../divisions.ts";
import { expectsMore, startsInside } from "../endings.ts";
import { type Mark, markAtStart, type OpenList, skipsAhead, stylesOf } from "../marks.ts";

/** The UN Editorial Manual knows four degrees: (a), (i), a., i. */
const deepest = 4;

/** Signs that word processors, web pages and Markdown put before items, or what a copy has for them. The United Nations mostly print letters, and dashes (–) in old resolutions. */
const bullet = /^[•·▪●○◦‣?-]$/;

/** Where an item belongs. */
interface ItemPlace {
  /** How many lists are around its own. */
  degree: number;
  /** Its list, with the item counted. */
  list: OpenList;
  /** Some marks before it are missing. */
  isAhead: boolean;
}

/** Takes a block that starts with the mark of an item; false when the mark is part of a sentence. */
export function takeItem(body: Body, block: Block): boolean {
  const { current } = body;
  const isNone = block.role === "heading" || block.role === "preambular";
  const mark = isNone
    ? undefined
    : body.numberedItems.has(block)
      ? numberMark(block)
      : markAtStart(block.text);
  if (!current || !mark) return false;
  const rest = dropStart(block, mark.length);
  const place = placeOf(body, block, mark, current.block.text, rest.text);
  if (!place) return false;
  const { degree, list, isAhead } = place;
  if (list.count === 1 && !block.apart && !(body.isDense && isDone(body)))
    report(
      body,
      "DRF031",
      block,
      "a list begins here without a blank line before it; its marks may be inside a sentence",
      "compare with the official document",
    );
  if (list.count === 1 && bullet.test(mark.printed) && block.role === undefined && !block.isNumbered)
    report(
      body,
      "DRF002",
      block,
      "the items of this list have bullets, and are drafted with numbers",
      "compare with the official document: programs print bullets where it may have (a), (b) and so on",
    );
  // Targets have such numbers too, below a heading of their own: "Goal 2", "2.1 By 2030 …".
  const isOfParagraph = mark.name.startsWith(`${current.number}.`) && body.pending.length === 0;
  if (list.count === 1 && isOfParagraph && !body.inAnnex && block.role === undefined)
    report(
      body,
      "DRF002",
      block,
      `the items of this list have numbers such as ${mark.printed}, and are drafted with them`,
      "compare with the official document: programs print such numbers where it has (a), (b) and so on",
    );
  if (!block.apart) reportUnfinished(body, block);
  flushHeadings(body);
  if (!body.current)
    report(
      body,
      "DRF002",
      block,
      "this item comes before the first paragraph of its section",
      "a paragraph may be missing: compare with the official document",
    );
  if (isAhead)
    report(
      body,
      "DRF002",
      block,
      `the items jump from (${body.lists[degree]?.last}) to (${mark.name})`,
      "an item may be missing: compare with the official document",
    );
  const items = [...body.items.slice(0, degree), list.style === "signs" ? String(list.count) : mark.name];
  body.lists = [...body.lists.slice(0, degree), list];
  body.items = items;
  const { section, number } = current;
  openParagraph(body, {
    section,
    number,
    items,
    mark: mark.form === "()" ? undefined : mark.printed,
    block: rest,
  });
  return true;
}

/** The number of an item that looks like that of a paragraph. */
function numberMark({ text }: Block): Mark | undefined {
  const [whole, name] = /^([1-9][0-9]?)\.\s+/.exec(text) ?? [];
  return whole === undefined || name === undefined
    ? undefined
    : { printed: `${name}.`, name, form: ".", length: whole.length };
}

/** The list to which a mark belongs: a new one after a colon, else the deepest that it continues. */
function placeOf(body: Body, block: Block, mark: Mark, before: string, words: string): ItemPlace | undefined {
  // Where a page cuts a list inside the run of the text, the next block starts with its next mark.
  const isListed = body.listed.has(block);
  if (!isListed && /(?:^|\s)\([a-z]+\)\s/.test(before) && startsInside(words)) return undefined;
  const done = isDone(body) || isListed;
  const endsItem = done || /,(?: and| or)?$/.test(before);
  if (!isListed && !endsItem && (startsInside(words) || expectsMore(before))) return undefined;
  const opened = done ? newList(body, mark) : undefined;
  if (opened && before.endsWith(":")) return opened;
  return continued(body, mark) ?? opened ?? (done ? ahead(body, mark) : undefined);
}

function newList({ lists }: Body, mark: Mark): ItemPlace | undefined {
  const [style] = stylesOf(mark, 0);
  // A list inside an item has other marks: (a) after (c) belongs to something else, of which the number may be lost.
  const around = lists.at(-1);
  const isAgain = around?.form === mark.form && around.style === style;
  if (!style || isAgain || lists.length >= deepest) return undefined;
  return {
    degree: lists.length,
    list: { style, form: mark.form, count: 1, last: mark.name },
    isAhead: false,
  };
}

function continued({ lists }: Body, mark: Mark): ItemPlace | undefined {
  const degree = lists.findLastIndex(
    ({ form, style, count }) => form === mark.form && stylesOf(mark, count).includes(style),
  );
  const list = lists[degree];
  return list && { degree, list: { ...list, count: list.count + 1, last: mark.name }, isAhead: false };
}

function ahead({ lists }: Body, mark: Mark): ItemPlace | undefined {
  const degree = lists.findLastIndex((list) => skipsAhead(mark, list));
  const list = lists[degree];
  if (!list) return undefined;
  let count = list.count + 1;
  while (!stylesOf(mark, count).includes(list.style)) count += 1;
  return { degree, list: { ...list, count: count + 1, last: mark.name }, isAhead: true };
}
