import type { Browser, Page } from "playwright-core";

/** A page that may run its own scripts and nothing else. */
export interface StrictPage {
  page: Page;
  /** Everything in its console, where Chromium also reports what the policy refused and what was thrown. */
  said: string[];
  /** The addresses that it requested. */
  requests: string[];
}

const origin = "https://page.invalid";
const policy = "default-src 'none'; script-src 'self'";

/** Opens a page with one script under a strict Content Security Policy. It is served from memory: nothing listens. */
export async function openStrictPage(browser: Browser, script: string): Promise<StrictPage> {
  const page = await browser.newPage();
  const said: string[] = [];
  const requests: string[] = [];
  const served: Record<string, { contentType: string; body: string }> = {
    [`${origin}/`]: {
      contentType: "text/html; charset=utf-8",
      body: '<!doctype html><script src="/script.js"></script>',
    },
    [`${origin}/script.js`]: { contentType: "text/javascript; charset=utf-8", body: script },
  };
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`thrown: ${error.message}`));
  await page.route("**", (route) => {
    const url = route.request().url();
    requests.push(url);
    const found = served[url];
    const headers = { "content-security-policy": policy };
    return found ? route.fulfill({ ...found, headers }) : route.abort();
  });
  await page.goto(`${origin}/`);
  return { page, said, requests };
}
