import { sourceDateOf } from "@open-resolutions/core";
import type { Site } from "../model/site.ts";

/**
 * The changes as an Atom feed (RFC 4287), with one entry for the version. Ids are `tag:` URIs (RFC 4151), because the
 * pages do not know their own address. The time is that of the latest resolution: a clock would make each build differ.
 */
export function atomFeed({ dataset, description: { title, version }, changes }: Site): string {
  const updated = `${sourceDateOf(dataset) || "1970-01-01"}T00:00:00Z`;
  const counts = (["added", "changed", "moved", "removed"] as const)
    .map((kind) => `${changes?.records[kind].length ?? 0} records ${kind}`)
    .join(", ");
  const id = "tag:open-resolutions.github.io,2026:changes";
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${id}</id>
  <title>${escaped(`Changes in ${title}`)}</title>
  <updated>${updated}</updated>
  <author><name>Open Resolutions</name></author>
  <link rel="self" href="changes.xml"/>
  <link rel="alternate" href="changes.html"/>
  <entry>
    <id>${id}:${escaped(version)}</id>
    <title>${escaped(`Version ${version}`)}</title>
    <updated>${updated}</updated>
    <link href="changes.html"/>
    <summary>${counts}.</summary>
  </entry>
</feed>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
