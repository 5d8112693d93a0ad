/** How far the packages are, on main. */
export interface Progress {
  /** The version that the packages have. */
  present: string;
  /** The version that the changesets make of it. */
  version: string;
  /** How many of the packages npm should have in the present version, and does not. */
  unpublished: number;
  /** Whether the present version has its tag. */
  isTagged: boolean;
}

/** What a release does next: nothing, prepare the version that the changesets make, or publish the present one. */
export type Step = "nothing" | "version" | "publish";

/**
 * What to do next with what is on main.
 *
 * @throws when there are changesets for the next version, and the present one is not out: nobody would ever get it.
 */
export function nextStep({ present, version, unpublished, isTagged }: Progress): Step {
  const isOut = unpublished === 0 && isTagged;
  if (version === present) return isOut ? "nothing" : "publish";
  if (isOut) return "version";
  const missing = unpublished === 0 ? "has no tag" : `is not on npm, or not whole (${unpublished} packages)`;
  throw new Error(
    `${present} ${missing}, and there are changesets for ${version} already: run the workflow again on the commit that released ${present}, then on this one`,
  );
}
