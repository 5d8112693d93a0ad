const addresses: Readonly<Record<string, string>> = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** The address of a licence by its SPDX identifier; undefined when nothing is said about the licence. */
export function licenseAddress(license: string): string | undefined {
  return addresses[license];
}
