import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

// Serves dist/ on this machine alone. `npm run portal -- 8080` chooses the port.

const folder = fileURLToPath(new URL("dist", import.meta.url));
/** The page for missing addresses links to where the pages are published. */
const published = /^\/open-resolutions\//;
const port = Number(process.argv[2] ?? 4173);
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/atom+xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
};

createServer(({ url = "/" }, response) => {
  const path = normalize(decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/")).replace(published, "/");
  const asked = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  const isFound = asked.startsWith(folder) && existsSync(asked) && statSync(asked).isFile();
  const file = isFound ? asked : join(folder, "404.html");
  response.writeHead(isFound ? 200 : 404, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
  });
  createReadStream(file).pipe(response);
}).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/`));
