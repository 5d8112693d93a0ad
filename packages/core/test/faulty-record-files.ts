/** Files of the dataset into which faults are injected. */
export const paragraphs = "resolutions/a-res-77-20/paragraphs.json";
export const resolution = "resolutions/a-res-77-20/resolution.json";
export const source = "resolutions/a-res-77-20/source.txt";
export const unodc = "actors/unodc.json";
export const themes = "vocabularies/themes.json";
export const verbs = "vocabularies/verbs.json";
export const tombstones = "tombstones.json";
export const agreement = "documents/un-interpol-cooperation-agreement-1997.json";
export const i247 = "capabilities/i-24-7.json";
export const strategy = "documents/a-res-60-288.json";
export const who = "actors/who.json";
export const biotracker = "capabilities/biotracker.json";
export const memorandum = "documents/icao-interpol-memorandum-2000.json";
