// PDF.js without its viewer. The build puts it into this package: as a dependency it would ask for a newer Node than it needs.
export { getResolvedPDFJS } from "unpdf";
