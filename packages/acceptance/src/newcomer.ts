import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files of a folder that change in a step: path to the new text, or to the words that are replaced. */
type Edits = Record<string, string | [found: string, mended: string][]>;

/** What a newcomer does next. */
interface Step {
  /** What they do, and which words of the output made them do it. */
  says: string;
  edits: Edits;
  command: readonly string[];
}

const folder = "resolutions/a-res-99-1";
const paragraphs = `${folder}/paragraphs.json`;

/** A newcomer writes an actor, a capability and a resolution, and follows what the tool prints until it says nothing. */
const steps: readonly Step[] = [
  {
    says: "Three files, written from memory: an actor, a capability and a small resolution that nobody adopted.",
    edits: {
      "actors/pacific-forum.json": `{
  "id": "Pacific-Forum",
  "name": "Pacific Forum",
  "kind": "organisation",
  "locaton": "Suva, Fiji"
}
`,
      "capabilities/tsunami-register.json": `{
  "id": "tsunami-register",
  "name": "Tsunami Register",
  "kind": "database",
  "providers": ["pacific-forums"],
}
`,
      [`${folder}/resolution.json`]: `{
  "id": "A/RES/99/1",
  "organ": "general-assembley",
  "session": {"number": "99", "kind": "regular"},
  "number": 2,
  "title": "Warning of great waves",
  "consideredIn": "plenary",
  "enactingFormula": "The General Assembly,",
  "adopted": "20 November 2044",
  "published": "2044-11-22",
  "meeting": {"number": 3, "kind": "plenary"},
  "distribution": "General"
}
`,
    },
    command: ["validate"],
  },
  {
    says: "The id in lower case, the kind and the field as they were meant, the comma away, the number without quotation marks, the date as the example has it, the language in.",
    edits: {
      "actors/pacific-forum.json": [
        ["Pacific-Forum", "pacific-forum"],
        ["organisation", "organization"],
        ["locaton", "location"],
      ],
      "capabilities/tsunami-register.json": [['"],\n}', '"]\n}']],
      [`${folder}/resolution.json`]: [
        ['"99"', "99"],
        ["20 November 2044", "2044-11-20"],
        ['  "distribution"', '  "language": "en",\n  "distribution"'],
      ],
    },
    command: ["validate"],
  },
  {
    says: "What the tool offers to mend, it may mend.",
    edits: {},
    command: ["validate", "--fix"],
  },
  {
    says: "The number as the symbol has it, and the paragraphs in the file that is asked for.",
    edits: {
      [`${folder}/resolution.json`]: [['"number": 2', '"number": 1']],
      [paragraphs]: `{
  "paragraphs": [
    {
      "id": "a-res-99-1.pp1",
      "text": "Recalling the Pacific Forum, in Suva, Fiji, and its Tsunami Register,"
    },
    {
      "id": "a-res-99-1.op1",
      "text": "Requests the Pacific Forum to open the Tsunami Register to all States."
    }
  ]
}
`,
    },
    command: ["validate"],
  },
  {
    says: "Acts and mentions as the output words them, copied; and the document as received.",
    edits: {
      [paragraphs]: [
        [
          'Tsunami Register,"',
          `Tsunami Register,",
      "acts": [{"quote": "Recalling", "verb": "recall"}],
      "mentions": [
        {"quote": "Pacific Forum", "actor": "pacific-forum", "role": "…"},
        {"quote": "Tsunami Register", "capability": "tsunami-register", "role": "…"}
      ]`,
        ],
        [
          'to all States."',
          `to all States.",
      "acts": [{"quote": "Requests", "verb": "request"}],
      "mentions": [
        {"quote": "Pacific Forum", "actor": "pacific-forum", "role": "…"},
        {"quote": "Tsunami Register", "capability": "tsunami-register", "role": "…"}
      ]`,
        ],
      ],
      [`${folder}/source.txt`]: `General Assembly

Distr.: General
22 November 2044

Ninety-ninth session

Resolution adopted by the General Assembly on 20 November 2044

[without reference to a Main Committee (A/99/L.1)]

99/1. Warning of great waves

The General Assembly,

Recalling the Pacific Forum, in Suva, Fiji, and its Tsunami Register,

1. Requests the Pacific Forum to open the Tsunami Register to all States.

3rd plenary meeting
20 November 2044
`,
    },
    command: ["validate"],
  },
  {
    says: "A role of those that are allowed for each.",
    edits: {
      [paragraphs]: [
        ['"actor": "pacific-forum", "role": "…"', '"actor": "pacific-forum", "role": "subject"'],
        [
          '"capability": "tsunami-register", "role": "…"',
          '"capability": "tsunami-register", "role": "subject"',
        ],
        ['"actor": "pacific-forum", "role": "…"', '"actor": "pacific-forum", "role": "addressee"'],
        [
          '"capability": "tsunami-register", "role": "…"',
          '"capability": "tsunami-register", "role": "instrument"',
        ],
      ],
    },
    command: ["validate", "--fix"],
  },
  {
    says: "The source names a draft: it gets a record,",
    edits: {},
    command: ["new", "document", "--symbol", "A/99/L.1", "--kind", "draft"],
  },
  {
    says: "the resolution names it, and the request says who is to do what.",
    edits: {
      [`${folder}/resolution.json`]: [
        ['"consideredIn": "plenary",', '"consideredIn": "plenary",\n  "drafts": ["a-99-l-1"],'],
      ],
      [paragraphs]: [
        [
          '"verb": "request"}],',
          `"verb": "request"}],
      "mandates": [{"quote": "open the Tsunami Register to all States", "type": "access", "assignees": ["pacific-forum"]}],`,
        ],
      ],
    },
    command: ["validate", "--fix"],
  },
];

/** A run of the command: what it printed, and its exit code. */
export interface Outcome {
  output: string;
  status: number | null;
}

/** Goes through the steps in a folder. @returns each with what the command printed, and its exit code. */
export async function follow(
  folder: string,
  run: (command: readonly string[]) => Promise<Outcome>,
): Promise<(Step & Outcome)[]> {
  const followed: (Step & Outcome)[] = [];
  for (const step of steps) {
    for (const [path, edit] of Object.entries(step.edits)) change(join(folder, path), edit);
    followed.push({ ...step, ...(await run(step.command)) });
  }
  return followed;
}

/** What happened, as a page of the documentation. The time that a run took is left out. */
export function transcript(followed: readonly (Step & Outcome)[]): string {
  const sections = followed.map(({ says, edits, command, output }, index) => {
    const files = Object.entries(edits).map(([path, edit]) => describe(path, edit));
    const printed = output.replaceAll(/, [0-9.]+ s$/gm, "").trimEnd();
    return [
      `## ${index + 1}`,
      says,
      ...files,
      `\`\`\`console\n$ npx open-resolutions ${command.map(quoted).join(" ")}\n${printed}\n\`\`\``,
    ].join("\n\n");
  });
  return `# First records

A newcomer writes three files, makes mistakes in each, and does what \`open-resolutions\` prints until nothing is left. They know no more than its output; a test replays every step with the published packages. The resolution is made up.

\`\`\`console
$ npm install open-resolutions
\`\`\`

${sections.join("\n\n")}
`;
}

function describe(path: string, edit: Edits[string]): string {
  if (typeof edit === "string")
    return `\`${path}\`:\n\n\`\`\`${path.endsWith(".json") ? "json" : "text"}\n${edit}\`\`\``;
  const lines = edit.map(([found, mended]) => `${prefixed("-", found)}\n${prefixed("+", mended)}`);
  return `\`${path}\`:\n\n\`\`\`diff\n${lines.join("\n")}\n\`\`\``;
}

function prefixed(mark: string, words: string): string {
  return words
    .split("\n")
    .map((line) => `${mark} ${line}`)
    .join("\n");
}

function quoted(word: string): string {
  return /[^\w./-]/.test(word) ? `"${word}"` : word;
}

function change(path: string, edit: string | [string, string][]): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof edit === "string") {
    writeFileSync(path, edit);
    return;
  }
  let text = readFileSync(path, "utf8");
  for (const [found, mended] of edit) {
    if (!text.includes(found)) throw new Error(`${path} does not hold ${found}`);
    text = text.replace(found, () => mended);
  }
  writeFileSync(path, text);
}
