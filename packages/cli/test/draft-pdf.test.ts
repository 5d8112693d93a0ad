import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { beforeAll, describe, expect, it } from "vitest";
import { text } from "./invented-text.ts";
import { printedPdf } from "./printed-pdf.ts";
import { ofKit } from "./registers-of-kit.ts";

const html = (content: string) =>
  `<!doctype html><body>${content
    .split("\n\n")
    .map((block) => `<p>${block.replaceAll("*", "")}</p>`)
    .join("\n")}</body>`;

let files: Parameters<typeof folderWith>[0];

beforeAll(async () => {
  files = {
    "in/a.pdf": await printedPdf(text(1)),
    "in/b.html": html(text(2)),
    "in/c.doc": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    "in/d.pdf": (await printedPdf(text(4))).slice(0, 500),
    "in/e.txt": text(5),
    "in/f.pdf": await printedPdf(text(6).replace("2. ", "3. ")),
    "in/g.png": "",
  };
});

describe("draft of a folder with PDF, HTML and old Word files", () => {
  it("drafts what can be read, and says of the others what to do", async () => {
    const { status, stdout, stderr } = await run(folderWith(files), ["draft", "in", "--ndjson", ...ofKit]);
    const drafted = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(drafted.map(({ input, resolution }) => [input, resolution?.id])).toEqual([
      ["in/a.pdf", "A/RES/99/1"],
      ["in/b.html", "A/RES/99/2"],
      ["in/c.doc", undefined],
      ["in/d.pdf", undefined],
      ["in/e.txt", "A/RES/99/5"],
      ["in/f.pdf", "A/RES/99/6"],
    ]);
    expect(stderr).toContain("in/c.doc: this is a Word file of the old form (.doc), which is not read\n");
    expect(stderr).toMatch(/in\/d\.pdf: this PDF file .*cut off/);
    expect(stderr).toContain("drafted 4 of 6, 2 failed, ");
    expect(status).toBe(1);
  });

  it("names documents in forms that are not read, and counts what is no document", async () => {
    const folder = folderWith({
      "in/a.rtf": "{\\rtf1 Recalling the lamps,}",
      "in/b.mht": "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=lamps\n\n--lamps\n",
      "in/c.eml":
        "From: keeper@example.org\nTo: lamps@example.org\nContent-Type: multipart/mixed; boundary=lamps\n\n--lamps\n",
      "in/d.text": text(4),
      "in/e.png": "",
    });
    const { status, stderr } = await run(folder, ["draft", "in", "--ndjson", ...ofKit]);
    expect(stderr).toContain("in/a.rtf: this is a rich text file (.rtf), which is not read\n");
    expect(stderr).toContain(
      "in/b.mht: this is a web page saved with its pictures (.mht), which is not read\n",
    );
    expect(stderr).toContain(
      "in/c.eml: this is an e-mail in the form of mail programs (.eml), which is not read\n",
    );
    expect(stderr).toContain("drafted 1 of 4, 3 failed, no doubts; skipped 1 other file\n");
    expect(status).toBe(1);
  });

  it("with threads gives the same lines", async () => {
    const folder = folderWith(files);
    const one = await run(folder, ["draft", "in", "--ndjson", ...ofKit]);
    expect((await run(folder, ["draft", "in", "--ndjson", ...ofKit, "--jobs", "2"])).stdout).toBe(one.stdout);
  });

  it("shows a finding with its page and line", async () => {
    const { stdout } = await run(folderWith(files), ["draft", "in/f.pdf", ...ofKit]);
    expect(stdout).toMatch(/^in\/f\.pdf#page=1:[0-9]+:1 warning DRF002 numbers-in-order$/m);
    expect(stdout).toMatch(/^ {2}page 1, line [0-9]+ set aside \(read into id\): A\/RES\/99\/6$/m);
  });
});
