import { createRequire } from "node:module";
import { dirname } from "node:path";
import { rolldown } from "rolldown";

const require = createRequire(import.meta.url);
const react = dirname(require.resolve("react/package.json"));
const reactDom = dirname(require.resolve("react-dom/package.json"));

/**
 * Bundles a React component for a browser, with the packages that are installed in its folder and this package's React.
 *
 * @param program a program of JSX beside the component, whose imports are relative to `folder`.
 * @returns a script that leaves the exports of `program` in the variable `result`.
 */
export async function bundleReact(folder: string, program: string): Promise<string> {
  const entry = `${folder}/react-program.jsx`;
  const build = await rolldown({
    input: entry,
    platform: "browser",
    resolve: { alias: { react, "react-dom": reactDom } },
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "iife", name: "result", minify: true });
  await build.close();
  return output[0].code;
}
