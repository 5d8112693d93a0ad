/** Published vocabularies by prefix; `or` holds what none of them has: our own fields, as the data dictionary defines them. */
export const prefixes = {
  schema: "https://schema.org/",
  eli: "http://data.europa.eu/eli/ontology#",
  oa: "http://www.w3.org/ns/oa#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  or: "https://github.com/open-resolutions/open-resolutions/blob/main/docs/data-dictionary.md#",
} as const;

/** What a record of each type is. schema.org defines Legislation after ELI's LegalResource. */
export const classes: Readonly<Record<string, string>> = {
  resolution: "schema:Legislation",
  paragraph: "eli:LegalResourceSubdivision",
  actor: "schema:Organization",
  capability: "schema:Thing",
  document: "schema:CreativeWork",
  verb: "skos:Concept",
  theme: "skos:Concept",
  tombstone: "or:tombstone",
};

/**
 * The terms of other vocabularies, by definition and field. Two fields with one meaning have one term: an annotation's
 * body is the actor, the capability or the document that its words name (Web Annotation Vocabulary, 2.1 and 2.4).
 */
export const terms: Readonly<Record<string, string>> = {
  "resolution.id": "eli:id_local",
  "resolution.url": "schema:url",
  "resolution.organ": "eli:passed_by",
  "resolution.number": "eli:number",
  "resolution.title": "eli:title",
  "resolution.adopted": "eli:date_document",
  "resolution.published": "eli:date_publication",
  "resolution.language": "schema:inLanguage",
  "resolution.predecessors": "schema:isBasedOn",
  "paragraph.parent": "eli:is_part_of",
  "paragraph.number": "eli:number",
  "paragraph.label": "rdfs:label",
  "paragraph.ordinal": "schema:position",
  "paragraph.text": "schema:text",
  "paragraph.themes": "eli:is_about",
  "actor.name": "schema:name",
  "actor.acronym": "schema:alternateName",
  "actor.aliases": "schema:alternateName",
  "actor.parent": "schema:parentOrganization",
  "actor.location": "schema:location",
  "capability.name": "schema:name",
  "capability.acronym": "schema:alternateName",
  "capability.aliases": "schema:alternateName",
  "capability.providers": "schema:provider",
  "capability.broader": "skos:broader",
  "capability.themes": "schema:about",
  "document.symbol": "schema:identifier",
  "document.title": "schema:name",
  "document.aliases": "schema:alternateName",
  "document.date": "schema:datePublished",
  "document.url": "schema:url",
  "theme.label": "skos:prefLabel",
  "theme.broader": "skos:broader",
  "verb.broader": "skos:broader",
  "match.uri": "skos:exactMatch",
  "source.url": "schema:url",
  "identifier.value": "schema:value",
  "identifier.scheme": "schema:propertyID",
  "mention.actor": "oa:hasBody",
  "mention.capability": "oa:hasBody",
  "citation.document": "oa:hasBody",
  ...Object.fromEntries(
    ["emphasis", "act", "mention", "citation", "mandate", "setAside"].flatMap((definition) => [
      [`${definition}.quote`, "oa:exact"],
      [`${definition}.start`, "oa:start"],
      [`${definition}.end`, "oa:end"],
    ]),
  ),
  "part.start": "oa:start",
  "part.end": "oa:end",
};
