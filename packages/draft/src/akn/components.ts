/** Puts the words of components where the document refers to them. */
export interface Components {
  /** Notes a `componentRef`. @param blocks the number of blocks before it */
  refer(src: string | undefined, blocks: number): void;
  /** A `component` begins. */
  open(eId: string | undefined, blocks: number): void;
  /** The `component` that began last ends: its blocks move to its `componentRef`, if there is one. */
  close<T>(blocks: T[]): void;
}

/**
 * Components come at the end of a document, after its close, and belong where a `componentRef` points at them: the
 * parts of a composite resolution, or the draft that it recommends. (OASIS Akoma Ntoso 1.0, part 2: componentRef.)
 */
export function collectComponents(): Components {
  /** The number of blocks before each place, by `eId`. */
  const places = new Map<string, number>();
  const open: { eId: string; from: number }[] = [];
  return {
    refer(src = "", blocks) {
      places.set(src.replace(/^#/, ""), blocks);
    },
    open(eId = "", blocks) {
      open.push({ eId, from: blocks });
    },
    close(blocks) {
      const { eId = "", from = blocks.length } = open.pop() ?? {};
      const place = places.get(eId);
      if (place === undefined || place > from) return;
      places.delete(eId);
      const own = blocks.splice(from);
      blocks.splice(place, 0, ...own);
      for (const [other, at] of places) if (at >= place) places.set(other, at + own.length);
    },
  };
}
