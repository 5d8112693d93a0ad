import { demands } from "../diff/bumps.ts";

/** The first kind of change of each table of the page. */
const tables = [
  ["Records", "record-added"],
  ["Schemas", "record-type-added"],
  ["Tables", "table-added"],
] as const;

/** What each kind of change demands of the version, as a Markdown page. */
export function versioningDocument(): string {
  const rows = Object.entries(demands);
  const starts = tables.map(([, first]) => rows.findIndex(([kind]) => kind === first));
  const sections = tables.map(([title], index) => {
    const own = rows.slice(starts[index], starts[index + 1]);
    const lines = own.map(
      ([kind, { what, consumers, contributors }]) =>
        `| \`${kind}\` | ${what} | ${consumers} | ${contributors} |`,
    );
    return `### ${title}\n\n| kind | what | consumers | contributors |\n|---|---|---|---|\n${lines.join("\n")}\n`;
  });
  return `# Versions

All packages have one version, and are released together. It follows [Semantic Versioning](https://semver.org): nobody promises it by hand, for it is computed from the data. The diff of the last release and this one finds every change; each demands a bump; the greatest is the least that the version must grow by. A changeset below it fails the checks, and says which change demands more.

| bump | when |
|---|---|
| major | an id goes without a tombstone; a field or a column goes, moves, or changes its meaning or type |
| minor | records, fields, columns or rows are added; rows go; an open vocabulary grows |
| patch | a value is corrected, given or taken away; words, or an order that nobody counts by, are others |

\`\`\`sh
npx open-resolutions diff latest data   # what your records change, and the least bump
\`\`\`

## Two who rely on it

**Consumers** read what is published. They are broken when less is promised of it: when a field goes or may be absent, or when a value may be of another shape. A list of allowed values is open: one more is a minor change, and who decides by such a value leaves room for others. That values are fewer than they might be breaks nobody who reads them.

**Contributors** write records and check them. They are broken when more is asked of them, or when what they leave out means something else: a new required field, a value that is no longer allowed, another default. That more is allowed than before breaks nobody who writes. Nor does an id that moved: the check says what it is now, and \`--fix\` writes it.

So the two are often opposite, and the version must satisfy both. A schema is compared in each of its two views: what the build computes, or fills in by a default, is required in what is published and not in what is written, so that the same change may be seen in one view alone. Where only one view has it, the other demands nothing: people write no computed value, and users get no file of many records.

## What each change demands

${sections.join("\n")}
A row that comes or goes changes what people count: it is never a patch, in a computed list neither, such as the paragraphs of a capability. An element of a list is the same one when it is equal, or when half of what people wrote in it is; a text or an id in a list when it is equal, or follows a record that has another id; one that changes places goes and comes. A record whose id changes leaves a tombstone, and \`resolve()\` of \`@open-resolutions/json\` leads from the old id to the new one.

A text, a name or any other value of a record that is corrected is a patch, however long it is; so is one in an element that stays the same one. What is computed from it, such as an offset, a count or a hash, is listed beside it and marked as \`derived\`.

## What no diff can see

A field that keeps its name and type and means something else; an id that stands for something else, such as when two records exchange theirs; a rule that is new, or asks more; a function of \`@open-resolutions/core\` that works in another way; a flag of the command that is gone. Not compared are the constraints and words of \`datapackage.json\`, for they follow from the schemas, and the literal types of ids, for they follow from the records. The least bump is a least one: whoever knows of more writes a greater changeset.

## What is held beside it

- **Continuity.** Every id of the last release, those of parts of paragraphs included, is there or has a tombstone; no bump makes up for an id that is gone. Tombstones lead to records and never to one another, so that there is no chain and no cycle (rule IDS004).
- **Replay.** The records of the last release are checked by the new schemas, as people write them: they pass, unless a change of their type, or of one in it, breaks contributors. The new records are checked by the schemas of the last release: they pass, unless such a change shows consumers something new.
- **The changes themselves.** \`@open-resolutions/json/changes.json\` lists every record added, removed, moved and changed since the release before, value by value (JSON Pointer, old, new); its schema is [changes.schema.json](../schemas/changes.schema.json). \`applyChanges\` of \`@open-resolutions/core/diff\` makes the new records of the old ones and the changes.

\`schemaVersion\` of the dataset, and the number in the addresses of the schemas, is the major version.
`;
}
