/** Files of the dataset into which mistakes are injected. */
export const paragraphs = "resolutions/a-res-150-7/paragraphs.json";
export const resolution = "resolutions/a-res-150-7/resolution.json";
export const source = "resolutions/a-res-150-7/source.txt";
export const unof = "actors/unof.json";
export const themes = "vocabularies/themes.json";
export const verbs = "vocabularies/verbs.json";
export const tombstones = "tombstones.json";
export const agreement = "documents/un-wlo-lamp-agreement-2077.json";
export const beacon = "capabilities/beacon-7.json";
export const strategy = "documents/a-res-140-288.json";
export const wba = "actors/wba.json";
export const fogTracker = "capabilities/fogtracker.json";
export const memorandum = "documents/wba-wlo-memorandum-2080.json";
