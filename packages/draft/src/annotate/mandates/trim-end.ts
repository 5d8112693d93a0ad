/** "…, and in this regard further": what joins the next act to the words before it. */
const endingJoint =
  /[,;.:]?(?:,?\s+(?:and|while|as well as|but))?(?:,? (?:in this regard|in this context|in that regard|accordingly|therefore|further|also|at the same time|to that end|to this end),?){0,3}:?\s*$/;
const longestJoint = 80;

/** Where a region ends without the punctuation and the joint before the next act. */
export function trimEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const tail = words.slice(-longestJoint);
  const joint = endingJoint.exec(tail)?.index ?? tail.length;
  let until = words.length - tail.length + joint;
  while (until > 0 && /[\s,;.:]/.test(words.charAt(until - 1))) until -= 1;
  return start + until;
}
