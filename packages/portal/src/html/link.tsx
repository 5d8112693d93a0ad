import type { RecordType } from "@open-resolutions/core";
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { addressOf, nameOf, shortNameOf } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";
import { Root } from "./root.ts";

/** A link inside the site. @param to the address from the root. */
export function Link({ to, children }: { to: string; children: ComponentChildren }) {
  return <a href={useContext(Root) + to}>{children}</a>;
}

interface RecordLinkProps {
  site: Site;
  type: RecordType;
  id: string;
  children?: ComponentChildren;
}

/** A link to a record, by its name; the name alone when the site has no page for it. */
export function RecordLink({ site, type, id, children }: RecordLinkProps) {
  const to = addressOf(site, type, id);
  const name = children ?? nameOf(site, type, id);
  return to === undefined ? name : <Link to={to}>{name}</Link>;
}

/** Links to several records by their short names, separated by commas. */
export function RecordLinks({ site, type, ids }: { site: Site; type: RecordType; ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => (
        <>
          {index > 0 && ", "}
          <RecordLink site={site} type={type} id={id}>
            {shortNameOf(site, type, id)}
          </RecordLink>
        </>
      ))}
    </>
  );
}

/** A link out of the site. Only http and https lead out: another scheme in a record is shown as text. */
export function OutLink({ href, children }: { href: string; children?: ComponentChildren }) {
  if (!/^https?:\/\//.test(href)) return <>{children ?? href}</>;
  return (
    <a href={href} rel="external noreferrer">
      {children ?? href}
    </a>
  );
}
