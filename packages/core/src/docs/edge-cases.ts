/**
 * What users of the data easily get wrong, as Markdown: the one part of the data dictionary that is written by hand.
 * Code spans are fields, tables and columns alone; a test looks each of them up, and counts the figures anew.
 */
export const edgeCases = `## What is easily got wrong

The figures are those of the dataset as it is now; the examples are from A/RES/77/20.

### Places in a text

- **Offsets count UTF-16 code units from 0; the end is exclusive.** A quotation is what JavaScript or Java cuts out from \`mentions[].start\` to \`mentions[].end\`. Python counts code points, which comes to the same: no text may hold a character outside the Basic Multilingual Plane (rule FMT007). Go and Rust count bytes, which is another number after the first curly quotation mark (OP20). SQL counts from 1.
- **A place in a footnote is counted in the footnote.** Where \`citations[].footnote\` or \`mentions[].footnote\` is there, start and end belong to the text of that footnote, \`footnotes[].text\` of the resolution, and cutting them out of the paragraph's text gives nonsense. The annotation stands with the paragraph that calls the footnote. Of 53 citations 10 stand in footnotes; of 285 mentions 0 do.
- **An occurrence is counted over every place, annotated or not.** In OP10 the first "INTERPOL" is occurrence 1. In PP4 "United Nations" has occurrence 1 although it is mentioned once: the words come again inside a longer name. \`mentions[].occurrence\` is absent when the words stand in the text only once. With start and end at hand nobody needs it.
- **Markers are not in the text.** \`text\` has neither the number of the paragraph, nor the mark of an item, nor footnote markers: \`footnotes[].offset\` tells where a marker stood. The mark of a part, which is inside the run of the text, is there. The words that open the preamble are \`enactingFormula\`, and in no paragraph.
- **One mention or citation may lie inside another**: 21 pairs do. The agreement "between the United Nations and INTERPOL" is a citation that contains two mentions. They never cross. Who marks them in a text must nest them. Other lists, such as \`mandates[]\`, are layers of their own over the same words.
- **A position is no id.** Annotations are sorted by their place, the containing before the contained, those in footnotes last. \`mentions.position\` changes when an annotation is added before it. Only ids of records are permanent.

### Who and what is named

- **A quotation need not be a name.** "them" and "two organizations" are two mentions each, of the United Nations and of INTERPOL; "cybercrime" (PP6) names a programme. Search by \`mentions[].actor\` and \`mentions[].capability\`, not by \`mentions[].quote\`. Each mention has exactly one of the two.
- **Two mentions may rest on the same words.** The INTERPOL Human Trafficking Expert Group (OP6) is an actor and a capability, with a record in each register. So do words that stand for both organizations.
- **A role belongs to the mention, not to the actor.** In 11 paragraphs somebody has more than one role.
- **Nothing is passed up.** \`mentions.count\` of the United Nations is 34, without those of its offices: follow \`parent\` for them. Themes neither: PP22 has transnational organized crime and not transnational crime, under which that stands by \`broader\`.
- **Not everybody in the register is mentioned.** 4 of 70 actors have no mention: one is a beneficiary alone, one the organ of a document, and two are organs whose resolutions are still to come.
- **An addressee need not be mentioned.** Who is meant without being named, as the General Assembly in "Decides to include in the provisional agenda" (OP20), is in \`acts[].addressees[]\` and \`mandates[].assignees[]\`, and not in \`mentions[]\`.
- **Aliases are the names and word forms met so far**, with the capitals of the text. They are no list of all names, and two records may share a name, as the expert group does.
- **A search for words finds more than the annotation.** \`setAside[]\` holds words that look like names and are none, such as the title of the agenda item in OP20.

### What is cited

- **A citation without a document is no gap.** \`citations[].document\` is null for 11 of 53 citations: 10 are of no definite document ("international law"), 1 is the resolution itself, with the role "self".
- **A document may be cited twice at one place**: in the text, and in the footnote called there. In 6 paragraphs a document is cited more than once: count distinct documents.
- **A cited resolution is a document.** It has the id a-res-75-10, of the same form as \`resolutions.slug\`; \`resolutions.id\` is the symbol, A/RES/77/20. \`predecessors[]\` and \`drafts[]\` hold document ids. A/RES/77/20 itself is in \`resolutions\` alone.

### What the organ does and asks

- **A paragraph may have more than one act.** 50 paragraphs have 70 acts: 16 have more than one, and 5, the items of OP17, have none, because their verb is that of OP17. \`opener\` is the first act alone.
- **Who acts is the organ**, \`resolutions.organ\`, always; no field of an act repeats it.
- **The verb is bare.** "Strongly condemns" has the same \`acts[].verb\` as "Condemns"; what strengthens it is \`acts[].adverb\`. Whether an act asks or notes is the class of its verb, \`verbs.class\`.
- **Most mandates have no date.** 2 of 15 have \`mandates[].due\`, and that is a session, not a day. \`mandates[].frequency\` may be implied: no word of OP19 says "biennial". Read \`mandates[].frequency.basis\`.
- **\`mandates[].act\` counts from 1**, like every position: in JavaScript or Python it is one more than the index in \`acts[]\`.
- **Words without a place.** \`mandates[].deliverable\` and \`mandates[].agendaItem\` are verbatim, but have no offsets.

### Paragraphs, items and parts

- **An item is a paragraph; a part is not.** OP17(a) has the id a-res-77-20.op17.a, and its own text, mentions and themes. The part with the id a-res-77-20.op1.a looks the same and is a run of the text of OP1: it stands in \`parts\`, not in \`paragraphs\`, has no label, and what is mentioned in it are the mentions of OP1 that lie between \`parts[].start\` and \`parts[].end\`.
- **Themes go up from parts, not from items.** OP1 has all 21 themes of its parts, so that to add \`part_themes\` to \`paragraph_themes\` is to count them twice. OP17 has 0 themes, and its items have theirs: follow \`paragraphs.parent\`.
- **What counts as a paragraph.** The 50 paragraphs are 25 preambular ones, 20 operative ones, and 5 items.
- **Preambular paragraphs are not numbered in print.** Their numbers are counted. \`number\` is a text, for it may be "17" or "a": sort by \`ordinal\`.

### What is not there

- **Absent, null and empty say different things.** A field that is absent does not apply, is not said, or is not known. Null is an answer: \`committee\` is null because the Assembly acted without reference to a Main Committee, and \`url\` is null for a document that no address leads to by its symbol. A list is always there, empty when there is nothing. This holds for the published JSON; in the files that people write, an empty list may be left out.
- **In CSV the first two look alike**: the empty cell is null in a column whose type above ends with "or null", and an absent field in every other. An empty list is the lack of rows, so join lists with a left join.
- **What is derived is not in the files that people write.** They have no offsets, labels or counts: take the published packages, and never compute these anew.
- **How it was adopted is not how the votes fell.** \`vote\` has the method, and no figures.
- **A date may be a year or a month.** Of 31 documents 18 have a full \`documents.date\`, 1 has a month ("2019-09"), 1 a year ("1997"), and 11 have none. It is a text; what reads it as a day makes it the first of January. A resolution's \`adopted\` is the day of adoption, \`published\` that of distribution.
- **No method means a person.** \`mentions[].method\` is there only while nobody has confirmed what a program proposed; 0 annotations have it now.
- **An id that is gone leaves a tombstone.** Look an id of an earlier release up in \`tombstones\` before you take it for wrong. There are 0 so far.

### Joins and counts

- **Lists of the same record multiply.** \`paragraph_themes\` has 110 rows and \`mentions\` 285; joined by paragraph they are 736 rows. Count distinct keys, or count before joining.
- **Mentions are not paragraphs.** INTERPOL has 63 mentions in 42 paragraphs: \`actors.mentions_count\` is the first. I-24/7 has 4 mentions in 3 paragraphs: \`capability_paragraphs\` has the second.
- **A list inside a list is joined by two columns.** \`act_addressees.paragraph\` and \`act_addressees.act\` are \`acts.paragraph\` and \`acts.position\`; \`mandate_assignees.mandate\` is \`mandates.position\`. A mandate with several assignees is one mandate: 15 mandates have 26 rows of assignees.
- **A footnote is joined by its number, within its resolution**: \`paragraph_footnotes.number\` is \`footnotes.number\`, by way of \`paragraphs.resolution\`.
`;
