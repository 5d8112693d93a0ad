import type { Resolution } from "@open-resolutions/schemas";
import { organOf } from "@open-resolutions/symbols";

/** A resolution cited in one style. */
export interface CitedResolution {
  readonly style: "Plain text" | "Markdown" | "BibTeX" | "RIS";
  readonly text: string;
}

/** How to cite a resolution and the dataset that was read. @param source the dataset and its version. */
export function citationsOf(resolution: Resolution, source: string): CitedResolution[] {
  const { id, slug, title: name = id, adopted, url } = resolution;
  const organ = ["United Nations", organOf(resolution.organ)?.name ?? ""].join(" ").trim();
  const note = `As structured data: ${source}, ${slug}`;
  return [
    { style: "Plain text", text: `${organ}, “${name}”, ${id}, ${adopted}, ${url}. ${note}.` },
    { style: "Markdown", text: `${organ}, *${escaped(name)}*, [${id}](${url}), ${adopted}. ${note}.` },
    {
      style: "BibTeX",
      text: `@misc{${slug},
  author = {{${organ}}},
  title = {{${braces(name)}}},
  number = {${id}},
  date = {${adopted}},
  url = {${url}},
  note = {${braces(note)}}
}`,
    },
    {
      style: "RIS",
      text: `TY  - GOVDOC
AU  - ${organ}
TI  - ${name}
M1  - ${id}
DA  - ${adopted.replaceAll("-", "/")}
PY  - ${adopted.slice(0, 4)}
UR  - ${url}
N1  - ${note}
ER  - `,
    },
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\*_[\]`]/g, "\\$&");
}

/** BibTeX needs its braces in pairs, and reads a backslash as a command. */
function braces(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[%&#$_]/g, "\\$&");
}
