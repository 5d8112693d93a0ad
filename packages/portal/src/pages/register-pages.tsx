import type { Actor, Capability, Document, PublishedRecords, Theme, Verb } from "@open-resolutions/schemas";
import type { ComponentChildren } from "preact";
import { Backlinks } from "../html/backlinks.tsx";
import { Link, OutLink, RecordLink, RecordLinks } from "../html/link.tsx";
import { Neighbours } from "../html/neighbours.tsx";
import { OverTime } from "../html/over-time.tsx";
import type { Page } from "../html/page.tsx";
import { type Fact, RecordHead, Sources } from "../html/record-head.tsx";
import { nameOf, type RegisterType, registerFolders } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";
import { thousands } from "../model/thousands.ts";

/** A page for each record of the registers. */
export function registerPages(site: Site): Page[] {
  const { actors, capabilities, documents, themes, verbs } = site.dataset;
  return [
    ...actors.map((actor) => recordPage(site, "actor", actor, actorFacts(site, actor))),
    ...capabilities.map((capability) =>
      recordPage(site, "capability", capability, capabilityFacts(site, capability)),
    ),
    ...documents.map((document) => recordPage(site, "document", document, documentFacts(site, document))),
    ...themes.map((theme) => recordPage(site, "theme", theme, themeFacts(site, theme))),
    ...verbs.map((verb) => recordPage(site, "verb", verb, verbFacts(site, verb))),
  ];
}

function recordPage<Type extends RegisterType>(
  site: Site,
  type: Type,
  record: PublishedRecords[Type],
  facts: readonly Fact[],
): Page {
  const { id } = record;
  const name = nameOf(site, type, id);
  const folder = registerFolders[type];
  const sources = "sources" in record ? record.sources : [];
  return {
    path: `${folder}/${id}.html`,
    title: name,
    about: `${name}: where United Nations resolutions name it, in which role, and what they ask.`,
    twin: `${folder}/${id}.json`,
    scripts: site.indexed?.yearsOf.has(`${type}:${id}`) ? ["assets/pictures.js"] : [],
    content: (
      <article>
        <RecordHead kicker={kickerOf(type, record)} name={name} id={id} facts={facts} />
        {type === "actor" && <Asked site={site} id={id} />}
        <Backlinks site={site} type={type} id={id} />
        {(type === "actor" || type === "capability") && <Neighbours site={site} type={type} id={id} />}
        <OverTime site={site} type={type} id={id} />
        <Sources site={site} sources={sources} />
      </article>
    ),
  };
}

/** The way to everything that an actor was asked to do, as tables. */
function Asked({ site, id }: { site: Site; id: string }) {
  const isAsked = (site.backlinks.get(`actor:${id}`) ?? []).some(({ steps }) => steps[0] === "mandates");
  const ways = [
    ...(site.indexed?.asked.has(id)
      ? [
          <Link to={`explorer.html#table=index-mandates&assignees=${id}`}>
            by {thousands(site.index?.resolutions.length ?? 0)} resolutions of the index
          </Link>,
        ]
      : []),
    ...(isAsked
      ? [
          <>
            <Link to={`explorer.html#table=mandates&assignees=${id}`}>by the text edition</Link>, with the
            words
          </>,
        ]
      : []),
  ];
  if (ways.length === 0) return null;
  return (
    <p>
      Everything it was asked to do, as a table to filter and to save for a spreadsheet: {separated(ways)}
    </p>
  );
}

function kickerOf(type: RegisterType, record: object): string {
  const kind = "kind" in record ? String(record.kind).replaceAll("-", " ") : "";
  return kind === "" || kind === type ? type : `${type}, ${kind}`;
}

function actorFacts(site: Site, actor: Actor): Fact[] {
  const { acronym, aliases, parent, location, identifiers, mentions } = actor;
  return [
    ["Acronym", acronym],
    ["Also named", aliases.join("; ")],
    ["Belongs to", parent && <RecordLink site={site} type="actor" id={parent} />],
    ["Location", location],
    [
      "Named",
      mentions.count > 0 ? `${timesText(mentions.count)}${inEdition(site)}` : "not in the text edition",
    ],
    ["Identifiers", identifiersOf(identifiers)],
  ];
}

/** The facts of the text edition are few where the pages have an index too, which says more further down. */
function inEdition(site: Site): string {
  return site.index ? " in the text edition" : "";
}

function capabilityFacts(site: Site, capability: Capability): Fact[] {
  const { acronym, aliases, providers, broader, themes, purpose, firstNamed } = capability;
  return [
    ["Acronym", acronym],
    ["Also named", aliases.join("; ")],
    ["Provided by", providers.length > 0 && <RecordLinks site={site} type="actor" ids={providers} />],
    ["Belongs to", broader && <RecordLink site={site} type="capability" id={broader} />],
    ["Purpose", purpose && <q>{purpose.quote}</q>],
    ["Themes", themes.length > 0 && <RecordLinks site={site} type="theme" ids={themes} />],
    [
      `First named${inEdition(site)}`,
      firstNamed && <RecordLink site={site} type="paragraph" id={firstNamed} />,
    ],
  ];
}

function documentFacts(site: Site, document: Document): Fact[] {
  const { title, symbol, aliases, date, organ, parties, treatySeries, locatedIn, url } = document;
  return [
    ["Title", symbol === undefined ? undefined : title],
    ["Also named", aliases.join("; ")],
    ["Date", date],
    ["Of", organ && <RecordLink site={site} type="actor" id={organ} />],
    ["Parties", parties.length > 0 && <RecordLinks site={site} type="actor" ids={parties} />],
    ["Treaty Series", treatySeries && `volume ${treatySeries.volume}, No. ${treatySeries.number}`],
    ["Text in", locatedIn.length > 0 && <RecordLinks site={site} type="document" ids={locatedIn} />],
    ["Official document", url && <OutLink href={url} />],
  ];
}

function themeFacts(site: Site, { group, broader, exactMatch }: Theme): Fact[] {
  return [
    ["Group", group.replaceAll("-", " ")],
    ["Belongs to", broader && <RecordLink site={site} type="theme" id={broader} />],
    [
      "Same as",
      exactMatch.length > 0 &&
        separated(
          exactMatch.map(({ scheme, uri }) => (
            <OutLink href={uri}>{`${scheme} ${uri.split("/").at(-1)}`}</OutLink>
          )),
        ),
    ],
  ];
}

function verbFacts(site: Site, verb: Verb): Fact[] {
  return [
    ["Class", verb.class],
    ["In the preamble", verb.preambular],
    ["In operative paragraphs", verb.operative],
    ["Kind of", verb.broader && <RecordLink site={site} type="verb" id={verb.broader} />],
  ];
}

/** Where the registers of others keep their entries. */
const registers: Record<string, string> = {
  wikidata: "https://www.wikidata.org/wiki/",
  ror: "https://ror.org/",
  unbis: "http://metadata.un.org/thesaurus/",
};

function identifiersOf(identifiers: Actor["identifiers"]): ComponentChildren {
  if (identifiers.length === 0) return undefined;
  return separated(
    identifiers.map(({ scheme, value }) => (
      <OutLink href={`${registers[scheme]}${value}`}>{`${scheme} ${value}`}</OutLink>
    )),
  );
}

function separated(items: readonly ComponentChildren[]): ComponentChildren {
  return items.map((item, at) => (
    <>
      {at > 0 && ", "}
      {item}
    </>
  ));
}

function timesText(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
