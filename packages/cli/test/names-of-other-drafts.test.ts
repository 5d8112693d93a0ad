import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";

const textOf = (number: number, recalled: string) => `A/RES/99/${number}

General Assembly

Distr.: General
3 March 2045

Ninety-ninth session

Resolution adopted by the General Assembly on 1 March 2045

99/${number}. Tests of readers ${number}

The General Assembly,

Recalling ${recalled},

1. Decides to meet again.

5th plenary meeting
1 March 2045
`;

/** Its draft adds a document with this title. */
const citing = textOf(1, "the Amberport Declaration, and the keepers of lamps");

const draftAll = async (second: string) => {
  const folder = folderWith({ "1.txt": citing, "2.txt": second });
  const { stdout } = await run(folder, ["draft", "1.txt", "2.txt", "--out", "data/resolutions"]);
  const { status } = await run(folder, ["validate", "data"]);
  const file = join(folder, "data/resolutions/a-res-99-2/paragraphs.json");
  const [{ setAside = [] }] = JSON.parse(readFileSync(file, "utf8")).paragraphs;
  return { stdout, status, setAside };
};

describe("a title that another draft of the run adds to the registers", () => {
  it("is set aside inside a longer name, with a line", async () => {
    const { stdout, status, setAside } = await draftAll(
      textOf(2, "the United Nations Strategy and Amberport Declaration on Lamps and Fog"),
    );
    expect(stdout).toContain(
      'a-res-99-2.pp1: "Amberport Declaration" may cite a document here, and is set aside\n',
    );
    expect(setAside.map(({ quote }: { quote: string }) => quote)).toEqual(["Amberport Declaration"]);
    expect(status).toBe(0);
  });

  it.each([
    ["that cites it, too", "the Amberport Declaration and its keepers"],
    ["without it", "the keepers of lamps"],
  ])("changes nothing in a text %s", async (_, recalled) => {
    const { stdout, status, setAside } = await draftAll(textOf(2, recalled));
    expect(stdout).not.toContain("set aside");
    expect({ status, setAside }).toEqual({ status: 0, setAside: [] });
  });
});
