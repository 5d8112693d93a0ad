import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import { SearchForm } from "../html/search-form.tsx";

/** The search of the whole site by names. The script fills it in. */
export function searchPage(): Page {
  const about = "Find a resolution, an actor, a capability, a document or a subject by its name or symbol.";
  return {
    path: "search.html",
    title: "Search",
    about,
    scripts: ["data/search.js", "assets/search.js"],
    content: (
      <>
        <h1>Search</h1>
        <p class="lead">{about}</p>
        <SearchForm label="Name, acronym, symbol or number" />
        <noscript>
          <p>
            The search needs JavaScript. Every page is also in a list:{" "}
            <Link to="resolutions/index.html">resolutions</Link>, <Link to="actors/index.html">actors</Link>,{" "}
            <Link to="capabilities/index.html">capabilities</Link>,{" "}
            <Link to="documents/index.html">documents</Link>, <Link to="themes/index.html">themes</Link>.
          </p>
        </noscript>
        <p class="status" id="search-status" role="status"></p>
        <div id="results"></div>
      </>
    ),
  };
}
