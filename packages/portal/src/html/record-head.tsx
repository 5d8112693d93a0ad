import type { Source } from "@open-resolutions/schemas";
import type { ComponentChildren } from "preact";
import type { Site } from "../model/site.ts";
import { OutLink, RecordLink } from "./link.tsx";

/** A named fact; without a value it is not shown. */
export type Fact = readonly [name: string, value: ComponentChildren];

interface RecordHeadProps {
  kicker: string;
  /** Of a document, above its name. */
  symbol?: string;
  name: string;
  /** Permanent, shown so that people can copy it. */
  id: string;
  facts: readonly Fact[];
}

/** The head of a record's page: what it is, its name, its id and its facts. */
export function RecordHead({ kicker, symbol, name, id, facts }: RecordHeadProps) {
  const known = facts.filter(
    ([, value]) => value !== undefined && value !== null && value !== "" && value !== false,
  );
  return (
    <header>
      <p class="kicker">{kicker}</p>
      <h1>
        {symbol !== undefined && symbol !== name && <span>{symbol} </span>}
        {name}
      </h1>
      <dl class="facts">
        {known.map(([fact, value]) => (
          <div>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Id</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
      </dl>
    </header>
  );
}

/** Where the facts that the resolution does not say were read. */
export function Sources({ site, sources }: { site: Site; sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>Sources</h2>
      <ul class="sources">
        {sources.map(({ url, document, accessed, supports }) => (
          <li>
            {url !== undefined && <OutLink href={url} />}
            {document !== undefined && <RecordLink site={site} type="document" id={document} />}, read on{" "}
            {accessed}
            {supports.length > 0 && `, for ${supports.join(", ")}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
