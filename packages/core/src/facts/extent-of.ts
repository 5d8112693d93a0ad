/** Whether a place in a document, as printed, is an annex of it or another part. */
export function extentOf(pinpoint: string): "paragraph" | "annex" {
  return /^(?:annex|appendix|enclosure)/i.test(pinpoint) ? "annex" : "paragraph";
}
