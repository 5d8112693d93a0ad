import { useContext } from "preact/hooks";
import { Root } from "./root.ts";

/** The field that searches the whole site. Without scripts it leads to the page that says what to do instead. */
export function SearchForm({ label }: { label: string }) {
  return (
    <search>
      <form action={`${useContext(Root)}search.html`} method="get" class="search">
        <label for="q">{label}</label>
        <span>
          <input id="q" name="q" type="search" autocomplete="off" />
          <button type="submit">Search</button>
        </span>
      </form>
    </search>
  );
}
