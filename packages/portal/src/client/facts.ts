import { explainMissing } from "./explain-missing.ts";

// The page of a resolution of the index: its paragraphs are the rows of a table.

explainMissing("tr[id]");
