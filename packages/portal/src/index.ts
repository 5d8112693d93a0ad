export { type SiteFile, siteFiles } from "./site-files.ts";
export { site } from "./site-format.ts";
export type {
  CitedDocument,
  DownloadFile,
  Guide,
  IndexedParagraph,
  IndexedResolution,
  IndexedSubject,
  IndexInput,
  SiteDescription,
  SiteInput,
} from "./site-input.ts";
export { type Written, writeSite } from "./write-site.ts";
