import type { View } from "./sqlite-view.ts";

/** The views for the common questions about an index, beside the tables of texts and registers. */
export const indexViews: readonly View[] = [
  {
    name: "index_requests",
    description:
      "Who must do what by when, in every resolution of the index: each mandate with each actor that it asks and each time. Where `with_others` is 1 it asks others too, whom the program did not understand; without an actor it asks nobody whom the program knows.",
    sql: `
WITH asked AS (
  SELECT paragraph, mandate, actor, 0 AS with_others FROM index_mandate_assignees
  UNION ALL
  SELECT m.paragraph, m.position, a.actor, 1
  FROM index_mandates m
  JOIN index_act_addressees a ON a.paragraph = coalesce(m.act_paragraph, m.paragraph) AND a.act = m.act
  WHERE (m.paragraph, m.position) NOT IN (SELECT paragraph, mandate FROM index_mandate_assignees)
)
SELECT p.resolution, r.adopted, r.organ, p."order", p.label, m.paragraph, m.type, s.actor, x.name AS actor_name,
  s.with_others, d.bound, d.session_of, d.session_number, d.session_kind, d.date, d.period, d.event
FROM index_mandates m
JOIN index_paragraphs p ON p.id = m.paragraph
JOIN index_resolutions r ON r.id = p.resolution
LEFT JOIN asked s ON s.paragraph = m.paragraph AND s.mandate = m.position
LEFT JOIN actors x ON x.id = s.actor
LEFT JOIN index_mandate_due d ON d.paragraph = m.paragraph AND d.mandate = m.position`,
  },
  {
    name: "index_names",
    description: "Which actor or capability is named where, and how often.",
    sql: `
SELECT coalesce(m.actor, m.capability) AS id, coalesce(x.name, c.name) AS name, m.aspect, m.times, p.resolution, r.adopted,
  r.organ, p."order", p.label, m.paragraph
FROM index_mentions m
JOIN index_paragraphs p ON p.id = m.paragraph
JOIN index_resolutions r ON r.id = p.resolution
LEFT JOIN actors x ON x.id = m.actor
LEFT JOIN capabilities c ON c.id = m.capability`,
  },
  {
    name: "index_document_citations",
    description:
      "Which document is cited where, and how; `indexed` is its id when it is a resolution of the index.",
    sql: `
SELECT c.document, d.symbol, d.resolution AS indexed, c.pinpoint, c.extent, c.role, p.resolution, r.adopted, p."order",
  p.label, c.paragraph
FROM index_citations c
JOIN index_documents d ON d.id = c.document
JOIN index_paragraphs p ON p.id = c.paragraph
JOIN index_resolutions r ON r.id = p.resolution`,
  },
  {
    name: "index_agreement",
    description: "How often two States voted alike in recorded votes, by organ and year.",
    sql: `
SELECT one.state, other.state AS other_state, r.organ, substr(r.adopted, 1, 4) AS year, count(*) AS votes,
  sum(one."cast" = other."cast") AS alike
FROM index_ballots one
JOIN index_ballots other ON other.resolution = one.resolution AND other.state <> one.state
JOIN index_resolutions r ON r.id = one.resolution
WHERE one."cast" <> 'absent' AND other."cast" <> 'absent'
GROUP BY one.state, other.state, r.organ, year`,
  },
  {
    name: "index_verbs",
    description: "With which verbs each organ acts, by year, and whether under Chapter VII of the Charter.",
    sql: `
SELECT r.organ, substr(r.adopted, 1, 4) AS year, r.chapter_vii, p.kind, a.verb, v.class, count(*) AS acts
FROM index_acts a
JOIN index_paragraphs p ON p.id = a.paragraph
JOIN index_resolutions r ON r.id = p.resolution
JOIN verbs v ON v.id = a.verb
GROUP BY r.organ, year, r.chapter_vii, p.kind, a.verb`,
  },
  {
    name: "index_texts",
    description:
      "Each paragraph whose text is here, with the facts that the index has about the same paragraph.",
    sql: `
SELECT p.id, p.resolution, p.label, p.text, i.words, i.opening, i.hash
FROM paragraphs p
JOIN index_paragraphs i ON i.id = p.id`,
  },
];
