import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";

/** What a server shows for an address that is not in the site. The script lists the nearest ids. */
export function notFoundPage(): Page {
  return {
    path: "404.html",
    title: "Page not found",
    about: "There is no page at this address.",
    scripts: ["data/search.js", "assets/not-found.js"],
    content: (
      <>
        <h1>There is no page at this address</h1>
        <p class="lead">
          Ids are permanent: perhaps the address has a typing mistake, or was cut when it was copied.
        </p>
        <div id="nearest" />
        <ul>
          <li>
            <Link to="resolutions/index.html">All resolutions</Link>
          </li>
          <li>
            <Link to="actors/index.html">All actors</Link>
          </li>
          <li>
            <Link to="capabilities/index.html">All capabilities</Link>
          </li>
          <li>
            <Link to="search.html">Search by name or symbol</Link>
          </li>
        </ul>
      </>
    ),
  };
}
