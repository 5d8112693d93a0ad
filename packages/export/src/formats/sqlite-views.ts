import type { Table } from "@open-resolutions/core";
import { indexViews } from "./sqlite-index-views.ts";
import type { View } from "./sqlite-view.ts";

/** The views over some tables. */
export function viewsOf(tables: readonly Table[]): readonly View[] {
  const hasIndex = tables.some(({ name }) => name === "index_resolutions");
  return hasIndex ? [...views, ...indexViews] : views;
}

/** The views for the common questions. None is sorted: whoever asks adds WHERE and ORDER BY. */
const views: readonly View[] = [
  {
    name: "requests",
    description:
      "Who is asked to do what by when: each act with each actor that it addresses, and its mandates with each time at which they are due.",
    sql: `
SELECT p.resolution, p.ordinal, p.label, a.paragraph, v.class, a.verb, ad.actor, x.name AS actor_name,
  m.quote AS what, m.type, m.deliverable, d.session_of, d.session_number, d.session_kind, d.date, d.period, d.event
FROM acts a
JOIN verbs v ON v.id = a.verb
JOIN paragraphs p ON p.id = a.paragraph
JOIN act_addressees ad ON ad.paragraph = a.paragraph AND ad.act = a.position
JOIN actors x ON x.id = ad.actor
LEFT JOIN mandates m ON m.act_paragraph = a.paragraph AND m.act = a.position
LEFT JOIN mandate_due d ON d.paragraph = m.paragraph AND d.mandate = m.position`,
  },
  {
    name: "deadlines",
    description: "What is due at which session, date, period or event, and from whom.",
    sql: `
SELECT d.bound, d.session_of, d.session_number, d.session_kind, d.date, d.period, d.since, d.event, d.recipient, s.actor,
  x.name AS actor_name, m.type, m.deliverable, m.quote, p.resolution, p.ordinal, p.label, m.paragraph
FROM mandate_due d
JOIN mandates m ON m.paragraph = d.paragraph AND m.position = d.mandate
JOIN paragraphs p ON p.id = d.paragraph
LEFT JOIN mandate_assignees s ON s.paragraph = d.paragraph AND s.mandate = d.mandate
LEFT JOIN actors x ON x.id = s.actor`,
  },
  {
    name: "capability_mentions",
    description: "Which capability is named where, and in which words.",
    sql: `
SELECT m.capability, c.name, c.acronym, c.kind, p.resolution, p.ordinal, p.label, m.paragraph, m.role, m.quote
FROM mentions m
JOIN capabilities c ON c.id = m.capability
JOIN paragraphs p ON p.id = m.paragraph`,
  },
  {
    name: "actor_mentions",
    description: "Which actor is named where, and in which words.",
    sql: `
SELECT m.actor, x.name, x.acronym, x.kind, p.resolution, p.ordinal, p.label, m.paragraph, m.role, m.quote
FROM mentions m
JOIN actors x ON x.id = m.actor
JOIN paragraphs p ON p.id = m.paragraph`,
  },
  {
    name: "document_citations",
    description: "Which document is cited where; `footnote` is the number of the footnote that cites it.",
    sql: `
SELECT c.document, d.symbol, d.title, c.pinpoint, c.role, p.resolution, p.ordinal, p.label, c.footnote, c.quote,
  c.paragraph
FROM citations c
JOIN documents d ON d.id = c.document
JOIN paragraphs p ON p.id = c.paragraph`,
  },
  {
    name: "actor_ancestors",
    description: "Each actor with every actor of which it is a part, at whatever distance.",
    sql: `
WITH RECURSIVE above (actor, ancestor, distance) AS (
  SELECT id, parent, 1 FROM actors WHERE parent IS NOT NULL
  UNION
  SELECT above.actor, actors.parent, above.distance + 1
  FROM above JOIN actors ON actors.id = above.ancestor
  WHERE actors.parent IS NOT NULL AND actors.parent <> above.actor
)
SELECT actor, ancestor, distance FROM above`,
  },
  {
    name: "capability_topics",
    description: "Which themes go with which capability, and in how many paragraphs.",
    sql: `
SELECT c.capability, t.theme, count(DISTINCT c.paragraph) AS paragraphs
FROM capability_paragraphs c
JOIN paragraph_themes t ON t.paragraph = c.paragraph
GROUP BY c.capability, t.theme`,
  },
  {
    name: "actor_pairs",
    description: "Which actors are named in the same paragraph, and in how many.",
    sql: `
SELECT one.actor, other.actor AS other_actor, count(DISTINCT one.paragraph) AS paragraphs
FROM mentions one
JOIN mentions other ON other.paragraph = one.paragraph AND other.actor <> one.actor
GROUP BY one.actor, other.actor`,
  },
];
