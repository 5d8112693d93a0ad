const goesOn =
  "(?=$|[,;.:”)]| (?:of|on|by|from|to|for|in|as|entitled|adopted|submitted|prepared|made|given|undertaken|conducted|known|rendered|contained|presented|issued|transmitted|dated|containing|concerning|regarding|relating|between|signed|agreed|annexed|published|thereon|with|under|at|that|which|referred)\\b)";
/** They are issued under a symbol of their own. */
export const reports = new RegExp(
  `(?<!\\b(?:(?:[Tt]ak(?:e|es|en|ing)|[Tt]ook)(?: \\p{Ll}+)?|to|[Ff]urther|also|particular) )\\b(?:(?:draft|working|conference room|outcome|policy|concept) )?(?:[Rr]eport|Final Document|Final Declaration|Outcome Document|note|letter|identical letters|advisory opinion|opinion(?= (?:of|by|on|rendered|issued|dated)\\b)|(?:order|judgment)(?= (?:of|by) the \\p{Lu})|study|statement|memorandum|communication|paper|summary|document|draft treaty|draft convention|draft articles|draft resolution|draft decision)${goesOn}`,
  "gu",
);
/** Not everything of this name is a document: only a footnote makes it one. */
const works =
  "assessment|evaluation|survey|compilation|contributions|commitments|guidance|bulletin|administrative instruction|comments|observations|amendments|submissions?|findings|replies|articles(?= on\\b)|list of issues";
/** They may also be the annex of a resolution. */
export const instruments = new RegExp(
  `\\b(?:agenda(?! items?)|timetable|(?:political|ministerial) declaration|outcome document|compact|guidelines|principles|plan|strategy|treaty|agreement|protocol|programme(?! of work\\b(?! (?:and budget|for|adopted)\\b)| in )|(?<!within the )framework|rules|terms of reference|outcomes?|conclusions|recommendations|declaration|code of conduct|version|(?<=\\b(?:[Tt]his|[Tt]hat) )law|initiatives(?= for\\b)|statute|regulations|convention|charter|modalities|methodology|calendar|road map|standards|arrangements|${works})${goesOn}`,
  "g",
);
export const outcomes = /\b(?:(?:political|ministerial) declaration|outcome document)(?= (?:of|on) the )/g;
export const severalOf = new RegExp(
  `\\b(?:reports|notes|letters|identical letters|documents|statements|(?:(?:political|ministerial|joint) )?declarations|comments|observations|views|replies|contributions|submissions|amendments|recommendations(?! contained)|compilation)${goesOn}`,
  "g",
);
export const determiner =
  /(?:\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)|[’']s?) ((?:(?!(?:of|in|on|for|to|by|with|from|under|the|an?|its|their|his|her|have|has) )[\p{Ll}\d–-]+(?:,(?! and\b))? ){0,5})$/u;

/** They are made once: "the strategy on lamps" is one document. A pattern. */
export const instrumentNouns =
  "action plan|plan of action|plan|policy|strategy|road map|roadmap|guidelines|code of conduct|manual|handbook|toolkit|guide|leaflet|brochure|compendium|checklist|study|survey";
export const agreementNouns = "protocol|agreement|memorandum of understanding";
