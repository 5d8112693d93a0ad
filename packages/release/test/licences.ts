/** Licences that ask no more than to keep a notice: what reaches users has one of these. */
export const forUsers = "MIT;ISC;BSD-2-Clause;BSD-3-Clause;BlueOak-1.0.0;0BSD;CC0-1.0";

/** What the tools of the repository may have as well: they are used here, and passed on to nobody. */
export const forTools = `${forUsers};Apache-2.0;MPL-2.0;Python-2.0;PSF-2.0;Unlicense;WTFPL;CC-BY-3.0`;
