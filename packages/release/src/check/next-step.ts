/** The state of the packages on main. */
export interface Progress {
  /** The version that the packages have. */
  present: string;
  /** The version that the changesets make of it. */
  version: string;
  /** How many packages npm should have in the present version, but does not. */
  unpublished: number;
  /** Whether the present version has its tag. */
  isTagged: boolean;
}

/** What to do next: nothing, prepare the version that the changesets make, or publish the present one. */
export type Step = "nothing" | "version" | "publish";

/**
 * What to do next with what is on main.
 *
 * @throws when there are changesets for the next version although the present one is not published: it would be skipped.
 */
export function nextStep({ present, version, unpublished, isTagged }: Progress): Step {
  const isPublished = unpublished === 0 && isTagged;
  if (version === present) return isPublished ? "nothing" : "publish";
  if (isPublished) return "version";
  const missing =
    unpublished === 0 ? "has no tag" : `is not on npm, or incomplete (${unpublished} packages missing)`;
  throw new Error(
    `${present} ${missing}, but there are changesets for ${version} already: run the workflow again on the commit that released ${present}, then on this one`,
  );
}
