import { RecordLink } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import { addressOf, type RegisterType, registerFolders } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";

/**
 * A page at the old address of each record that moved, was split or withdrawn, so that old links still lead somewhere.
 * A tombstone does not say of which type the record was: when nothing took its place, every register has the page.
 * Paragraphs are not here: their old addresses are anchors in the page of their resolution.
 */
export function tombstonePages(site: Site): Page[] {
  const types = Object.keys(registerFolders) as RegisterType[];
  return site.dataset.tombstones
    .filter(({ id }) => !id.includes("."))
    .flatMap(({ id, kind, to }) => {
      const found = types.filter((type) => to.some((target) => site.byId[type].has(target)));
      return (found.length > 0 ? found : types)
        .filter((type) => !site.byId[type].has(id))
        .map((type) => ({
          path: `${registerFolders[type]}/${id}.html`,
          title: id,
          about: `The record ${id} was ${kind}.`,
          movedTo: kind === "moved" ? addressOf(site, type, to[0] ?? "") : undefined,
          content: (
            <>
              <h1>{id}</h1>
              <p class="lead">This record was {kind}.</p>
              {to.length > 0 && (
                <ul>
                  {to.map((target) => (
                    <li>
                      See <RecordLink site={site} type={type} id={target} />
                    </li>
                  ))}
                </ul>
              )}
            </>
          ),
        }));
    });
}
