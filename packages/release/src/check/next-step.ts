/** The state of the packages on main. */
export interface Progress {
  /** The version that the packages have. */
  present: string;
  /** The next version, according to the changesets. */
  version: string;
  /** How many packages npm lacks in the current version. */
  unpublished: number;
  /** Whether the current version has its tag. */
  isTagged: boolean;
}

/** What to do next: nothing, prepare the next version, or publish the current one. */
export type Step = "nothing" | "version" | "publish";

/**
 * What to do next with what is on main.
 *
 * @throws when there are changesets for the next version but the current one is not published: it would be skipped.
 */
export function nextStep({ present, version, unpublished, isTagged }: Progress): Step {
  const isPublished = unpublished === 0 && isTagged;
  if (version === present) return isPublished ? "nothing" : "publish";
  if (isPublished) return "version";
  const missing =
    unpublished === 0 ? "has no tag" : `is not on npm, or incomplete (${unpublished} packages missing)`;
  throw new Error(
    `${present} ${missing}, but there are already changesets for ${version}: run the workflow again on the commit that released ${present}, then on this one`,
  );
}
