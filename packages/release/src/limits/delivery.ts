import type { PackageSize } from "./sizes.ts";

/**
 * The most that jsDelivr serves of one file, in bytes. Its people speak of 20 MiB and others of 20 MB: this is the
 * smaller one. (github.com/jsdelivr/jsdelivr, issues 18362 and 18594.)
 */
export const deliveryLimit = 20_000_000;

/** The files that jsDelivr would not serve, a line each. */
export function deliveryFindings(sizes: readonly PackageSize[]): string[] {
  return sizes.flatMap(({ name, files }) =>
    Object.entries(files)
      .filter(([, bytes]) => bytes > deliveryLimit)
      .map(
        ([path, bytes]) =>
          `${name}: ${path} has ${bytes} bytes, and jsDelivr serves no file of more than ${deliveryLimit}: split it`,
      ),
  );
}
