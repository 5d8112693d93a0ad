import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { indexFiles, line, lineOf } from "./index-lines.ts";

describe("find", () => {
  it("prints the resolutions and paragraphs that name an actor, by name or id", async () => {
    const folder = folderWith(indexFiles(line));
    for (const name of ["INTERPOL", "interpol"]) {
      const { status, stdout, stderr } = await run(folder, ["find", name, "--index", "index"]);
      expect([status, stdout]).toEqual([
        0,
        "A/RES/150/7  2095-11-21  Registry of lighthouse keepers\n    OP1\n",
      ]);
      expect(stderr).toContain("1 paragraph in 1 resolution");
    }
  });

  it("joins words that are given without quotation marks", async () => {
    const folder = folderWith(indexFiles(line));
    const { stderr } = await run(folder, [
      "find",
      "Stolen",
      "Works",
      "of",
      "Art",
      "Database",
      "--index",
      "index",
    ]);
    expect(stderr).toContain("(capability stolen-works-of-art-database)");
  });

  it.each(["Database of Stolen Works of Art", "Stolen Works of Art Database of INTERPOL"])(
    "knows a capability by a name in another order of words: %s",
    async (name) => {
      const { stderr } = await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"]);
      expect(stderr).toContain("(capability stolen-works-of-art-database)");
    },
  );

  it.each(["fog-horn keepers", "foghorn keeper", "Fog Horn keeper"])(
    "finds a word that is written in one or in two: %s",
    async (words) => {
      for (const title of ["Foghorn keepers", "Fog horn keepers", "Keepers of the fog-horn"]) {
        const folder = folderWith(indexFiles({ ...line, title }));
        const { status, stdout } = await run(folder, ["find", words, "--index", "index"]);
        expect([status, stdout]).toEqual([0, `A/RES/150/7  2095-11-21  ${title}\n`]);
      }
      const other = folderWith(indexFiles({ ...line, title: "Foghorns at sea" }));
      expect((await run(other, ["find", words, "--index", "index"])).status).toBe(1);
    },
  );

  it("knows a name without its hyphens and spaces", async () => {
    const { stderr } = await run(folderWith(indexFiles(line)), ["find", "inter pol", "--index", "index"]);
    expect(stderr).toContain("(actor interpol)");
  });

  it("names the records that have the word in a name, five at most", async () => {
    const hints = async (word: string) =>
      (await run(folderWith(indexFiles(line)), ["find", word, "--index", "index"])).stderr.split("\n");
    expect(await hints("notice")).toContain("  INTERPOL Notices: open-resolutions find interpol-notices");
    const [, heading, ...lines] = await hints("database");
    expect(heading).toMatch(/^[0-9]+ records with the word "database" in a name:$/);
    expect(lines).toContain("  INTERPOL databases: open-resolutions find interpol-databases");
    expect(lines[5]).toMatch(/^ {2}[0-9]+ others: give more words$/);
    expect(lines.slice(6)).toEqual([""]);
  });

  it("names none of them below resolutions that were found, unless the name has no other word", async () => {
    const files = indexFiles({ ...line, title: "Lamps, a database" });
    const { status, stderr } = await run(folderWith(files), ["find", "database", "--index", "index"]);
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("in a name")]);
  });

  it("names the records that have one of the words in a name, when nothing has all", async () => {
    const answer = async (words: string) =>
      (await run(folderWith(indexFiles(line)), ["find", words, "--index", "index"])).stderr;
    expect(await answer("red notice")).toContain(
      '\n"notice" is in INTERPOL Notices: open-resolutions find interpol-notices\n',
    );
    // Too many records have "development" in a name.
    expect(await answer("foggiest development")).not.toContain("is in");
  });

  it("looks for the title of a document in titles, where somebody gives its acronym", async () => {
    const files = indexFiles({ ...line, title: "Towards the Sustainable Development Goals" });
    const { status, stdout } = await run(folderWith(files), ["find", "SDGs", "--index", "index"]);
    expect([status, stdout]).toEqual([0, expect.stringContaining("Towards the Sustainable")]);
  });

  it.each(["cybercrime convention", "Convention against Cybercrime"])(
    "knows a document by the words of its title in any order: %s",
    async (name) => {
      const { stderr } = await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"]);
      expect(stderr).toContain("(document united-nations-convention-against-cybercrime-");
    },
  );

  it("prints the resolutions with a subject, or with the words in their title", async () => {
    const subject = { id: "unbis.fog-signals", list: "unbis", heading: "FOG SIGNALS", resolutions: 1 };
    const paragraphs = [{ ...line.paragraphs[1], id: "a-res-150-8.op1" }];
    const other = { ...line, id: "A/RES/150/8", paragraphs, title: "Lamps", subjects: [subject.id] };
    const files = {
      ...indexFiles(line, other),
      "index/subjects.ndjson": lineOf("subjects.ndjson", subject),
    };
    const found = async (words: string) => {
      const { status, stdout, stderr } = await run(folderWith(files), ["find", words, "--index", "index"]);
      return { status, symbols: stdout.match(/^A\/RES\S+/gm), stderr };
    };
    expect(await found("signals of fog")).toEqual({
      status: 0,
      symbols: ["A/RES/150/8"],
      stderr: expect.stringContaining('is named "signals of fog"; 1 resolution with the subject FOG SIGNALS'),
    });
    expect(await found("lighthouse keeper")).toEqual({
      status: 0,
      symbols: ["A/RES/150/7"],
      stderr: expect.stringContaining('1 resolution with the words "lighthouse", "keeper" in the title'),
    });
    expect(await found("lighthouse signals")).toEqual({
      status: 1,
      symbols: null,
      stderr: expect.stringContaining(
        'no subject or title of the index has the words "lighthouse", "signals"; ',
      ),
    });
    expect(await found("of the")).toEqual({
      status: 1,
      symbols: null,
      stderr: expect.stringContaining("subjects and titles are not searched for words as common as these"),
    });
  });

  it.each([
    ["women", "un-women"],
    ["water", "un-water"],
    ["police", "united-nations-police"],
    ["the Police", "united-nations-police"],
  ])("looks for one common word in titles, and only hints at a record: %s", async (word, id) => {
    const titled = { ...line, title: `Lamps for ${word} at sea` };
    const asked = ["find", word, "--index", "index"];
    const { status, stdout, stderr } = await run(folderWith(indexFiles(titled)), asked);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^A\/RES\/150\/7 .*\n$/)]);
    expect(stderr).toMatch(new RegExp(`^  .*: open-resolutions find ${id}$`, "m"));
    const none = await run(folderWith(indexFiles(line)), asked);
    expect([none.status, none.stdout]).toEqual([1, ""]);
    expect(none.stderr).toMatch(
      new RegExp(`^[^\n]+\n[^\n]+ in a name:\n  [^\n]+: open-resolutions find ${id}\n`),
    );
  });

  it.each([
    ["un women", "actor un-women"],
    ["police of the United Nations", "actor united-nations-police"],
    ["special notices", "capability interpol-special-notices"],
    ["SPECIAL NOTICES", "capability interpol-special-notices"],
    ["Special Notices", "capability interpol-special-notices"],
  ])("knows a name of two words in other letters or another order: %s", async (name, shown) => {
    const { stderr } = await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"]);
    expect(stderr).toContain(`(${shown})`);
  });

  it("looks for the words in titles when nothing cites the document that they name", async () => {
    const files = indexFiles({ ...line, title: "Towards the Sustainable Development Goals" });
    const { status, stdout } = await run(folderWith(files), [
      "find",
      "sustainable development goals",
      "--index",
      "index",
    ]);
    expect([status, stdout]).toEqual([0, expect.stringContaining("Towards the Sustainable")]);
  });

  it("names three subjects at most, the shortest, and each once whatever its letters", async () => {
    const headings = [
      "FOG IN HARBOURS",
      "Fog signals",
      "FOG SIGNALS",
      "FOG",
      "FOG LAMPS",
      "FOG HORNS AT SEA",
    ];
    const subjects = headings.map((heading, at) => ({
      id: `unbis.fog-${at}`,
      list: "unbis",
      heading,
      resolutions: 1,
    }));
    const files = {
      ...indexFiles({ ...line, subjects: subjects.map(({ id }) => id) }),
      "index/subjects.ndjson": subjects.map((each) => lineOf("subjects.ndjson", each)).join(""),
    };
    const { stderr } = await run(folderWith(files), ["find", "fog", "--index", "index"]);
    expect(stderr).toContain("with one of 5 subjects, such as FOG; FOG LAMPS; FOG SIGNALS, 0 resolutions");
  });

  it("names the narrower capabilities of one, and its broader one", async () => {
    const related = async (name: string) =>
      (await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"])).stderr;
    expect(await related("INTERPOL Notices")).toMatch(
      /^narrower: .*Special Notices: open-resolutions find interpol-special-notices$/m,
    );
    expect(await related("INTERPOL Special Notices")).toMatch(
      /^broader: INTERPOL Notices: open-resolutions find interpol-notices$/m,
    );
  });

  it("asks which one is meant when a name has several records", async () => {
    const name = "INTERPOL Human Trafficking Expert Group";
    const { status, stderr } = await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /is the name of several: give one of the ids .*interpol-human-trafficking-expert-group/,
      ),
    ]);
  });

  it("says where an index is broken, and what to do", async () => {
    for (const text of [
      '{"id": "A/RES/150/7", "interpol"\n',
      '{"id": "A/RES/150/7", "terms": ["interpol"]}\n',
    ]) {
      const folder = folderWith({ ...indexFiles(line), "index/general-assembly/2095.ndjson": text });
      const { status, stderr } = await run(folder, ["find", "INTERPOL", "--index", "index"]);
      expect([status, stderr]).toEqual([
        2,
        expect.stringContaining("open-resolutions validate index shows what is wrong"),
      ]);
      expect(stderr).toContain("index/general-assembly/2095.ndjson has a line that is not a valid record");
    }
  });

  it("says what to install for an index of another format", async () => {
    const folder = folderWith({ ...indexFiles(line), "index/manifest.json": '{"format": 99, "files": []}' });
    const { status, stderr } = await run(folder, ["find", "INTERPOL", "--index", "index"]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/index: the index has format 99.*npm install/),
    ]);
  });

  it("says how to get an index, and which names are near", async () => {
    const folder = folderWith({ ...indexFiles(line), "empty/readme.txt": "nothing" });
    const none = await run(folder, ["find", "INTERPOL", "--index", "empty"]);
    expect([none.status, none.stderr]).toEqual([
      2,
      expect.stringContaining("npm install @open-resolutions/index"),
    ]);
    const unknown = await run(folder, ["find", "interpoll", "--index", "index"]);
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining("did you mean interpol?")]);
  });
});
