import { type Dataset, typesByPlural } from "@open-resolutions/core";
import type { Format } from "@open-resolutions/export";
import { mentionedRecords } from "./model/mentioned-records.ts";
import { siteFiles } from "./site-files.ts";
import { writeSite } from "./write-site.ts";

/**
 * Static pages as a format of `exportBatches`, of the resolutions and of the records that they refer to. A page lists
 * everything that refers to a record, so all records are in memory until the last batch.
 */
export const site: Format = {
  name: "site",
  open({ folder, dataset: description }) {
    const lists = Object.fromEntries(Object.keys(typesByPlural).map((plural) => [plural, [] as object[]]));
    return {
      write({ records }) {
        for (const [plural, own] of Object.entries(records))
          for (const record of own) lists[plural]?.push(record);
      },
      async close() {
        const registers = lists as unknown as Dataset;
        const dataset = mentionedRecords(registers);
        const { paths } = writeSite(folder, siteFiles({ dataset, description, registers }));
        return paths.map((path) => ({ path, rows: 0 }));
      },
      abort() {},
    };
  },
};
