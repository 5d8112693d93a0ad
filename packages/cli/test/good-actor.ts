const address = "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@1/dist";

/** An actor that breaks no rule: the published resolutions need not name it, for a source supports its name. */
export const goodActor = `{
  "$schema": "${address}/actor.schema.json",
  "id": "guild-of-lamplighters",
  "name": "Guild of Lamplighters",
  "kind": "authority-class",
  "sources": [{"url": "https://example.org/guild", "accessed": "2020-02-02", "supports": ["name"]}]
}
`;

/** The same with an alias that is too common to be searched for: a warning (IDS007). */
export const commonlyNamedActor = goodActor
  .replace("org/guild", "org/guild-of-lamps")
  .replace('  "kind"', '  "aliases": ["Office"],\n  "kind"')
  .replace(/\[(\{"url".*)\["name"\]\}\]/, '[\n    $1["name", "aliases"]}\n  ]');
