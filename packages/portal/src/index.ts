export { type SiteFiles, siteFiles } from "./site-files.ts";
export { site } from "./site-format.ts";
export type { DownloadFile, Guide, SiteDescription, SiteInput } from "./site-input.ts";
export { type Written, writeSite } from "./write-site.ts";
