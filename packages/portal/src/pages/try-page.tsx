import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import type { Site } from "../model/site.ts";

/** Drafting and checking in the page. */
export function tryPage(_site: Site): Page {
  const about =
    "Drop the PDF, Word or HTML file of a resolution, or paste its text: see its records, and every doubt at its line.";
  return {
    path: "try.html",
    title: "Try it",
    about,
    scripts: ["data/registers.js", "assets/worker.js", "assets/try.js"],
    hasWorker: true,
    content: (
      <>
        <h1>Try it</h1>
        <p class="lead">{about}</p>
        <p>
          <strong>Nothing is sent anywhere.</strong> A program inside this page reads the file or the text,
          and the policy of the page forbids every request to another place.
        </p>
        <noscript>
          <p>
            This page needs JavaScript. In a terminal, <code>npx open-resolutions draft text.txt</code> does
            the same.
          </p>
        </noscript>
        <form id="try" hidden>
          <div class="controls">
            <label>
              Choose a file, or drop it anywhere on this page: PDF, Word (.docx), HTML, text, XML, JSON
              <input type="file" id="file" accept=".pdf,.docx,.html,.htm,.txt,.md,.xml,.akn,.json" />
            </label>
            <button type="button" id="example">
              Show an example
            </button>
          </div>
          <label for="text">
            Or paste the text as the official document prints it, its Akoma Ntoso XML, or a record as JSON to
            check
          </label>
          <textarea id="text" spellcheck={false} aria-describedby="try-help" />
          <p id="try-help">
            <small>
              The page reads as you type: a text that begins with <code>{"<"}</code> is XML or HTML, and one
              that begins with <code>{"{"}</code> is a record.
            </small>
          </p>
        </form>
        <p class="status" id="try-status" role="status"></p>
        <div id="findings"></div>
        <div id="draft"></div>
        <p>
          <Link to="rules.html">The rules</Link> explain every finding.
        </p>
      </>
    ),
  };
}
