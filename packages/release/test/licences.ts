/**
 * Licences that only require keeping a notice: everything that users get has one of these. Apache-2.0 is that of PDF.js;
 * no package with a NOTICE file is bundled.
 */
export const forUsers = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "0BSD",
  "CC0-1.0",
  "Apache-2.0",
];

/** Further licences of tools that are only used in this repository, and not published. */
export const forTools = [
  ...forUsers,
  "MPL-2.0",
  "Python-2.0",
  "PSF-2.0",
  "Unlicense",
  "WTFPL",
  "CC-BY-3.0",
  "Zlib",
];

/**
 * A package whose package.json names no licence. Only a test uses it: exceljs, which reads the workbook back, unpacks
 * with it. Nothing of it is published.
 */
export const withoutLicence = "buffers@0.1.1";
