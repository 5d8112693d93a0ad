import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bump, diffEditions, editionOf, plurals } from "@open-resolutions/core/diff";
import { loadDataset } from "@open-resolutions/core/files";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { bumpFaults } from "../src/check/bump.ts";
import { firstReleaseFaults } from "../src/check/check-release.ts";
import { continuityFaults } from "../src/check/continuity.ts";
import { nextStep } from "../src/check/next-step.ts";
import { missingIn } from "../src/check/published-state.ts";
import { packagesIn, type ReleasePackages, type Replay, replay } from "../src/check/replay.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const dataset = loadDataset(`${repository}data`);

type Dataset = typeof dataset;

/** The changes from the real records, as 1.0.0, to what an edit makes of them. */
function changesBy(edit: (dataset: Dataset) => Dataset, before = dataset) {
  return diffEditions(editionOf(before, "1.0.0"), editionOf(edit(structuredClone(dataset)), "1.0.1"));
}

const withoutPiracy = (all: Dataset): Dataset => ({
  ...all,
  themes: all.themes.filter(({ id }) => id !== "piracy"),
});

const renamed = (all: Dataset): Dataset => {
  const [first, ...rest] = all.actors;
  if (!first) throw new Error("the dataset has no actor");
  return { ...all, actors: [{ ...first, name: "Another name" }, ...rest] };
};

describe("continuity", () => {
  it("asks for a tombstone for every id that is gone", () => {
    expect(continuityFaults(changesBy(withoutPiracy))).toEqual([
      'the theme "piracy" of 1.0.0 is gone without a tombstone: add {"id": "piracy", "kind": "moved", "to": ["…"]}, or "split" or "withdrawn", to data/tombstones.json',
    ]);
  });

  it("is content with one", () => {
    const withdrawn = changesBy((all) => ({
      ...withoutPiracy(all),
      tombstones: [...all.tombstones, { id: "piracy", kind: "withdrawn", to: [] }],
    }));
    expect(continuityFaults(withdrawn)).toEqual([]);
  });

  it("keeps tombstones, and the ids that they stand for", () => {
    const tombstone = { id: "old", kind: "withdrawn" as const, to: [] };
    const before = { ...dataset, tombstones: [tombstone] };
    expect(continuityFaults(changesBy((all) => all, before))).toEqual([
      'the tombstone of "old" in 1.0.0 is gone: put it back into data/tombstones.json',
    ]);
    const reused = changesBy((all) => {
      const [first] = all.themes;
      return { ...all, themes: first ? [...all.themes, { ...first, id: "old" }] : [] };
    }, before);
    expect(continuityFaults(reused)).toEqual([
      'the id "old" had a tombstone in 1.0.0 and is given again: ids are never reused; choose another',
    ]);
  });

  it("asks for a tombstone for every part of a paragraph", () => {
    const changes = changesBy((all) => ({
      ...all,
      paragraphs: all.paragraphs.map((paragraph) => ({ ...paragraph, parts: [] })),
    }));
    expect(continuityFaults(changes)[0]).toBe(
      'the part "a-res-77-20.op1.a" of 1.0.0 is gone without a tombstone: add one to data/tombstones.json',
    );
  });
});

describe("the bump", () => {
  const patch = changesBy(renamed);
  const minor = changesBy((all) => ({
    ...all,
    tombstones: [{ id: "old", kind: "withdrawn", to: [] }],
  }));

  it.each([
    ["1.0.1", patch],
    ["1.1.0", patch],
    ["1.1.0", minor],
    ["2.0.0", minor],
    ["1.1.0-next-0123abc", minor],
    ["1.0.0", changesBy((all) => all)],
  ])("%s is enough", (planned, changes) => {
    expect(bumpFaults(changes, "1.0.0", { present: "1.0.0", version: planned })).toEqual([]);
  });

  it("names the changes that demand more", () => {
    expect(bumpFaults(minor, "1.0.0", { present: "1.0.0", version: "1.0.1" })).toEqual([
      "after 1.0.0 the version must be 1.1.0 at least, and the changesets make it 1.0.1: a minor bump is demanded by tombstone old (a record is added). Write it into a changeset: npm run changeset",
    ]);
  });

  it("asks for a changeset where there is none", () => {
    expect(bumpFaults(patch, "1.0.0", { present: "1.0.0", version: "1.0.0" })[0]).toContain(
      "1.0.1 at least, and no changeset says so",
    );
  });

  it("leaves to continuity what no version makes up for", () => {
    const gone = changesBy(withoutPiracy);
    expect(gone.leastBump).toBe("major");
    expect(bumpFaults(gone, "1.0.0", { present: "1.0.0", version: "1.0.0" })).toEqual([]);
  });

  it("names five changes, and says how many more there are", () => {
    const many = changesBy((all) => ({
      ...all,
      actors: all.actors.map((actor) => ({ ...actor, aliases: [] })),
    }));
    const [fault = ""] = bumpFaults(many, "1.0.0", { present: "1.0.0", version: "1.0.0" });
    expect(fault.split("; ")).toHaveLength(5);
    expect(fault).toMatch(/ and \d+ more\. /);
  });
});

it("a registry without a release is the wrong one where there were releases", () => {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-first-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(firstReleaseFaults(folder)).toEqual([]);
  mkdirSync(join(folder, "packages/json/changes"), { recursive: true });
  writeFileSync(join(folder, "packages/json/changes/1.1.0.json"), "{}");
  expect(firstReleaseFaults(folder)).toEqual([
    "the registry has no release, and packages/json/changes/ has that of 1.1.0: npm config get registry tells which one npm asks",
  ]);
});

it.each([
  ["all, before the first release", { a: [], b: ["0.0.0-0"] }, ["a", "b"]],
  ["those that a run which failed half way left out", { a: ["1.0.0"], b: ["0.9.0"] }, ["b"]],
  ["none that is new and was never released", { a: ["1.0.0"], b: ["0.0.0-0"], c: [] }, []],
])("missing in a version are %s", (_, versions, missing) => {
  expect(missingIn("1.0.0", new Map(Object.entries(versions)))).toEqual(missing);
});

describe("the next step", () => {
  const out = { present: "1.0.0", version: "1.0.0", unpublished: 0, isTagged: true };

  it.each([
    ["nothing, when everything is out", {}, "nothing"],
    ["to publish what is not on npm", { unpublished: 7, isTagged: false }, "publish"],
    ["to publish the rest, when a run failed half way", { unpublished: 3, isTagged: false }, "publish"],
    ["to put the release on GitHub, when only that is missing", { isTagged: false }, "publish"],
    ["to prepare the version that the changesets make", { version: "1.1.0" }, "version"],
  ])("is %s", (_, change, step) => {
    expect(nextStep({ ...out, ...change })).toBe(step);
  });

  it.each([
    [
      "is not on npm",
      { unpublished: 7, isTagged: false },
      /^1\.0\.0 is not on npm, or not whole \(7 packages\)/,
    ],
    ["has no tag", { isTagged: false }, /^1\.0\.0 has no tag, and there are changesets for 1\.1\.0 already/],
  ])("never passes over a version that %s", (_, change, words) => {
    expect(() => nextStep({ ...out, version: "1.1.0", ...change })).toThrow(words);
  });
});

describe("replay", () => {
  let packages: ReleasePackages;
  beforeAll(async () => {
    packages = await packagesIn(repository);
  });
  const unchanged = changesBy((all) => all);
  const actors = dataset.actors.length;
  const all = plurals.reduce((sum, plural) => sum + dataset[plural].length, 0);
  const strict = (release: ReleasePackages): ReleasePackages => {
    const actor = Object.assign(() => false, {
      errors: [{ instancePath: "/acronym", message: "must be there" }],
    });
    return {
      ...release,
      validators: {
        authored: { ...release.validators.authored, actor },
        published: { ...release.validators.published, actor },
      },
    };
  };
  const demand = (pointer: string, consumers: Bump, contributors: Bump) => ({
    ...unchanged,
    schemas: [{ kind: "field-required" as const, pointer, consumers, contributors }],
  });
  const outcomes = (replays: readonly Replay[]) =>
    replays.map(({ passed, predicted, faults }) => [passed, predicted, faults.length]);

  it("has nothing to say of a release and itself", () => {
    expect(outcomes(replay(packages, packages, unchanged))).toEqual([
      [all, 0, 0],
      [all, 0, 0],
    ]);
  });

  it("finds the records of the last release that the new schemas refuse", () => {
    const [forward, back] = replay(packages, strict(packages), unchanged);
    expect(outcomes([forward, back] as Replay[])).toEqual([
      [all - actors, 0, actors],
      [all, 0, 0],
    ]);
    expect(forward?.faults[0]).toMatch(
      /^records of the last release by the new schemas: \S+ is refused \(\/acronym must be there\), and no change predicts it$/,
    );
  });

  it("finds the new records that the last schemas refuse", () => {
    const [, back] = replay(strict(packages), packages, unchanged);
    expect(back?.faults).toHaveLength(actors);
    expect(back?.faults[0]).toContain("new records by the schemas of the last release");
  });

  it.each([
    ["what breaks contributors", "/actor/properties/acronym", "none", "major", [actors, 0]],
    [
      "what breaks them in a type that actors hold",
      "/identifier/properties/value",
      "none",
      "major",
      [actors, 0],
    ],
    ["what breaks nobody", "/actor/properties/acronym", "none", "minor", [0, actors]],
    ["what breaks them elsewhere", "/verb/properties/operative", "none", "major", [0, actors]],
  ] as const)("lets the last records be refused by %s", (_, pointer, consumers, contributors, expected) => {
    const [forward] = replay(packages, strict(packages), demand(pointer, consumers, contributors));
    expect([forward?.predicted, forward?.faults.length]).toEqual(expected);
  });

  it.each([
    ["something new for consumers", "/actor/properties/acronym", "minor", [actors, 0]],
    ["a correction", "/actor/properties/acronym", "patch", [0, actors]],
    ["something new elsewhere", "/verb/properties/operative", "major", [0, actors]],
  ] as const)("lets the new records be refused by %s", (_, pointer, consumers, expected) => {
    const [, back] = replay(strict(packages), packages, demand(pointer, consumers, "none"));
    expect([back?.predicted, back?.faults.length]).toEqual(expected);
  });
});
