import { rolldown } from "rolldown";

/** The CommonJS twins of compiled modules: `index.js` becomes `index.cjs`, `index.d.ts` becomes `index.d.cts`. */
export async function commonJsTwins(compiled: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const twins = new Map<string, string>();
  for (const [path, text] of compiled) {
    if (path.endsWith(".d.ts")) twins.set(path.replace(/\.d\.ts$/, ".d.cts"), requireTwins(text));
    else if (path.endsWith(".js"))
      twins.set(path.replace(/\.js$/, ".cjs"), await toCommonJs(path, requireTwins(text)));
  }
  return twins;
}

function requireTwins(text: string): string {
  return text.replace(/(from "\.\/[^"]*)\.js"/g, '$1.cjs"');
}

async function toCommonJs(path: string, text: string): Promise<string> {
  const build = await rolldown({
    input: path,
    external: (id) => id !== path,
    makeAbsoluteExternalsRelative: false,
    plugins: [
      {
        name: "in-memory",
        resolveId: (id) => (id === path ? id : null),
        load: (id) => (id === path ? text : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "cjs", exports: "named", esModule: true });
  await build.close();
  return output[0].code;
}
