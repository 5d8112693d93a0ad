import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plurals } from "@open-resolutions/editions";
import { describe, expect, it, onTestFinished } from "vitest";
import { firstReleaseFaults } from "../src/check/check-release.ts";
import { continuityFaults } from "../src/check/continuity.ts";
import { deprecationFaults } from "../src/check/deprecation.ts";
import { nextStep } from "../src/check/next-step.ts";
import { missingIn } from "../src/check/published-state.ts";
import { type ReleasePackages, replay } from "../src/check/replay.ts";
import { requiredVersionFaults } from "../src/check/required-version.ts";
import { changesOfField, changesTo, records } from "./small-changes.ts";

const withoutThemes = { ...records, themes: [] };

describe("continuity", () => {
  it("requires a tombstone for every removed id", () => {
    expect(continuityFaults(changesTo(withoutThemes))).toEqual([
      'the theme "sea" of 1.0.0 has no tombstone: add {"id": "sea", "kind": "moved", "to": ["…"]}, or "split" or "withdrawn", to data/tombstones.json',
    ]);
    const withdrawn = [...records.tombstones, { id: "sea", kind: "withdrawn", to: [] }];
    expect(continuityFaults(changesTo({ ...withoutThemes, tombstones: withdrawn }))).toEqual([]);
  });

  it("requires one for every part of a paragraph", () => {
    const [fault] = continuityFaults(changesTo({ ...records, paragraphs: [] }));
    expect(fault).toContain('the paragraph "a-res-99-1.op1" of 1.0.0 has no tombstone');
    const paragraphs = [{ id: "a-res-99-1.op1", parts: [] }];
    expect(continuityFaults(changesTo({ ...records, paragraphs }))[0]).toContain(
      'the part "a-res-99-1.op1.a" of 1.0.0 has no tombstone',
    );
  });

  it("keeps tombstones, and their ids", () => {
    expect(continuityFaults(changesTo({ ...records, tombstones: [] }))).toEqual([
      'the tombstone of "old-sea" in 1.0.0 is gone: put it back into data/tombstones.json',
    ]);
    const themes = [...records.themes, { id: "old-sea", label: "Old" }];
    expect(continuityFaults(changesTo({ ...records, tombstones: [], themes }))).toEqual([
      'the id "old-sea" of 1.0.0 (tombstone) is given to another record: choose another id',
    ]);
  });
});

describe("the required version", () => {
  const [first, second] = records.actors;
  const patch = changesTo({ ...records, actors: [{ ...first, name: "Food and Farms" }, { ...second }] });
  const minor = changesTo({ ...records, themes: [...records.themes, { id: "fog", label: "Fog" }] });
  const nothing = changesTo(records);
  const faults = (changes: typeof patch, version: string) =>
    requiredVersionFaults(changes, "1.0.0", { present: "1.0.0", version });

  it.each([
    ["1.0.1", patch],
    ["1.1.0", patch],
    ["1.1.0", minor],
    ["2.0.0", minor],
    ["1.1.0-next-0123abc", minor],
    ["1.0.0", nothing],
  ])("%s is enough", (version, changes) => {
    expect(faults(changes, version)).toEqual([]);
  });

  it("names the changes that require a greater bump", () => {
    expect(faults(minor, "1.0.1")).toEqual([
      "after 1.0.0 the version must be at least 1.1.0, but the changesets make it 1.0.1. A minor bump is required by theme fog (a record is added). Write it into a changeset: npm run changeset",
    ]);
    expect(faults(patch, "1.0.0")[0]).toContain("at least 1.0.1, but there is no changeset for it");
    const themes = Array.from({ length: 8 }, (_, index) => ({ id: `theme-${index}`, label: "x" }));
    const [many = ""] = faults(changesTo({ ...records, themes: [...records.themes, ...themes] }), "1.0.1");
    expect(many.split("; ")).toHaveLength(5);
    expect(many).toContain(" and 3 more. ");
  });

  it("leaves lost ids to continuity, because no version excuses them", () => {
    const lost = changesTo(withoutThemes);
    expect(lost.requiredBump).toBe("major");
    expect(faults(lost, "1.0.0")).toEqual([]);
  });
});

describe("deprecation", () => {
  const string = { type: "string" };

  it("is required before a field is removed", () => {
    expect(deprecationFaults(changesOfField(string, undefined))).toEqual([
      'the field actor.nickname was not deprecated in 1.0.0: put it back into its schema with "deprecated": true, release that as a minor version, and remove the field in the next major version',
    ]);
    expect(deprecationFaults(changesOfField({ ...string, deprecated: true }, undefined))).toEqual([]);
    expect(deprecationFaults(changesOfField(string, { ...string, deprecated: true }))).toEqual([]);
  });
});

it("a registry without a release is refused after the first release", () => {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-first-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(firstReleaseFaults(folder)).toEqual([]);
  mkdirSync(join(folder, "packages/json/changes"), { recursive: true });
  writeFileSync(join(folder, "packages/json/changes/1.1.0.json"), "{}");
  expect(firstReleaseFaults(folder)).toEqual([
    "the registry has no release, but packages/json/changes/ has 1.1.0: npm config get registry shows which registry npm uses",
  ]);
});

it.each([
  ["all, before the first release", { a: [], b: ["0.0.0-0"] }, ["a", "b"]],
  ["those that an interrupted run left out", { a: ["1.0.0"], b: ["0.9.0"] }, ["b"]],
  ["none that is new and was never released", { a: ["1.0.0"], b: ["0.0.0-0"], c: [] }, []],
])("missing in a version are %s", (_, versions, missing) => {
  expect(missingIn("1.0.0", new Map(Object.entries(versions)))).toEqual(missing);
});

describe("the next step", () => {
  const published = { present: "1.0.0", version: "1.0.0", unpublished: 0, isTagged: true };

  it.each([
    ["nothing when everything is published", {}, "nothing"],
    ["to publish what is not on npm", { unpublished: 7, isTagged: false }, "publish"],
    ["to put the release on GitHub when only that is missing", { isTagged: false }, "publish"],
    ["to prepare the version that the changesets make", { version: "1.1.0" }, "version"],
  ])("is %s", (_, change, step) => {
    expect(nextStep({ ...published, ...change })).toBe(step);
  });

  it.each([
    [
      "is not on npm",
      { unpublished: 7, isTagged: false },
      /^1\.0\.0 is not on npm, or incomplete \(7 packages/,
    ],
    ["has no tag", { isTagged: false }, /^1\.0\.0 has no tag, but there are already changesets for 1\.1\.0/],
  ])("never skips a version that %s", (_, change, words) => {
    expect(() => nextStep({ ...published, version: "1.1.0", ...change })).toThrow(words);
  });
});

describe("replay", () => {
  const lists = Object.fromEntries(plurals.map((plural) => [plural, []]));
  const accept = Object.assign(() => true, { errors: null });
  const refuse = Object.assign(() => false, {
    errors: [{ instancePath: "/acronym", message: "must exist" }],
  });
  const release = (actor: typeof accept | typeof refuse): ReleasePackages => {
    const validators = { actor, theme: accept };
    const both = {
      ...lists,
      actors: records.actors,
      themes: records.themes,
    } as unknown as ReleasePackages["published"];
    return { published: both, authored: both, validators: { authored: validators, published: validators } };
  };
  const change = (
    place: string,
    consumers: "none" | "patch" | "minor",
    contributors: "none" | "minor" | "major",
  ) => ({
    ...changesTo(records),
    schemas: [{ kind: "field-tightened" as const, place, consumers, contributors }],
  });
  const outcome = (last: ReleasePackages, now: ReleasePackages, changes = changesTo(records)) =>
    replay(last, now, changes).map(({ passed, expected, faults }) => [passed, expected, faults.length]);
  const [good, strict] = [release(accept), release(refuse)];

  it("reports records that the schemas of the other release refuse", () => {
    expect(outcome(good, good)).toEqual([
      [3, 0, 0],
      [3, 0, 0],
    ]);
    expect(outcome(good, strict)).toEqual([
      [1, 0, 2],
      [3, 0, 0],
    ]);
    expect(outcome(strict, good)).toEqual([
      [3, 0, 0],
      [1, 0, 2],
    ]);
    expect(replay(good, strict, changesTo(records))[0]?.faults[0]).toBe(
      "records of the last release, checked by the new schemas: fao is refused (/acronym must exist), although no listed change explains it",
    );
  });

  it.each([
    ["a change that is major for contributors", change("actor.aliases[]", "none", "major"), [1, 2, 0]],
    ["a change that is minor for contributors", change("actor.aliases[]", "none", "minor"), [1, 0, 2]],
    ["a change of another type", change("verb.operative", "none", "major"), [1, 0, 2]],
  ])("judges older records with %s", (_, changes, expected) => {
    expect(outcome(good, strict, changes)[0]).toEqual(expected);
  });

  it.each([
    ["a change that is minor for consumers", change("actor.acronym", "minor", "none"), [1, 2, 0]],
    ["a change that is a patch for consumers", change("actor.acronym", "patch", "none"), [1, 0, 2]],
  ])("judges newer records with %s", (_, changes, expected) => {
    expect(outcome(strict, good, changes)[1]).toEqual(expected);
  });
});
