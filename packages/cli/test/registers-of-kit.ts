import { datasetFolder } from "@open-resolutions/testkit/dataset";

/** Flags of draft for the registers of the test kit: they are small, and do not change with the published ones. */
export const ofKit = ["--data", datasetFolder] as const;
