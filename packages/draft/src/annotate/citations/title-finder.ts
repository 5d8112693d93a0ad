import type { RegisterNames } from "@open-resolutions/core";

/** Finds the document of the registers that has a title or another name. */
export function titleFinder({ find }: RegisterNames): (title: string) => string | undefined {
  return (title) =>
    find(title).find(
      ({ start, end, nested, target }) =>
        !nested && start === 0 && end === title.length && target.register === "document",
    )?.target.id;
}
