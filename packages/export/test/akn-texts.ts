import sax from "sax";

/** Elements whose words are not those of the paragraph around them. */
const apart = new Set(["authorialNote", "num"]);

/**
 * The words of every paragraph and item of an Akoma Ntoso document by `eId`, without its number, its footnotes and the
 * items under it: the first `p` or `listIntroduction` inside the element, or the element itself if it is one.
 */
export function textsByElementId(content: string): Map<string, string> {
  const texts = new Map<string, string>();
  const parser = sax.parser(true);
  const waiting: string[] = [];
  let into: string[] = [];
  let depth = 0;
  let skipping = 0;
  parser.onopentag = ({ name, attributes: { eId } }) => {
    if (skipping > 0 || apart.has(name)) {
      skipping += 1;
      return;
    }
    if (depth > 0) depth += 1;
    else {
      if (typeof eId === "string") waiting.push(eId);
      if (name === "p" || name === "listIntroduction") {
        into = waiting.filter((id) => !texts.has(id));
        for (const id of into) texts.set(id, "");
        depth = 1;
      }
    }
  };
  parser.ontext = (text) => {
    if (skipping === 0 && depth > 0) for (const id of into) texts.set(id, `${texts.get(id)}${text}`);
  };
  parser.onclosetag = (name) => {
    if (skipping > 0) skipping -= 1;
    else if (depth > 0) depth -= 1;
    if (name === "item" || name === "paragraph" || name === "container") waiting.length = 0;
  };
  parser.write(content).close();
  return texts;
}
