import { fileURLToPath } from "node:url";
import { parseArgs, styleText } from "node:util";
import {
  type MarkKind,
  type Paint,
  selectParagraphs,
  showLegend,
  showParagraph,
  showResolution,
} from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";

const help = `Shows paragraphs with their annotations.

Usage: npm run show -- [what…]

  what   a label (OP17, with its items; PP9; OP17(a)), a paragraph id, or a resolution; all when nothing is given

Examples:
  npm run show -- OP17
  npm run show -- "OP17(a)" PP9
  npm run show -- A/RES/77/20 | less -R
  NO_COLOR=1 npm run show -- OP19`;

const colors: Record<MarkKind, Parameters<typeof styleText>[0]> = {
  act: ["bold", "yellow"],
  actor: "cyan",
  capability: "green",
  citation: "magenta",
  mandate: "underline",
};
const paint: Paint = (kind, text) => styleText(colors[kind], text, { stream: process.stdout });

try {
  const { values, positionals } = parseArgs({
    options: { help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  if (values.help) console.log(help);
  else {
    const dataset = loadDataset(fileURLToPath(new URL("../data/", import.meta.url)));
    const asked = positionals.length > 0 ? positionals : dataset.resolutions.map(({ id }) => id);
    const options = { paint, width: Math.min(process.stdout.columns ?? 100, 110) };
    const heads = dataset.resolutions.filter(({ id, slug }) =>
      asked.some((what) => [id, slug].includes(what)),
    );
    const shown = asked
      .flatMap((what) => selectParagraphs(what, dataset))
      .map((p) => showParagraph(p, dataset, options));
    console.log([showLegend(options), "", ...heads.map(showResolution), ...shown].join("\n"));
  }
} catch (error) {
  console.error(`${(error as Error).message}\nSee npm run show -- --help.`);
  process.exitCode = 2;
}
