import type { Resolution } from "@open-resolutions/schemas";
import { block, element } from "./xml.ts";

/** ISO 639-2 codes of the official languages, as the Naming Convention asks for (4.6.1); other languages keep theirs. */
const languages: Readonly<Record<string, string>> = {
  ar: "ara",
  en: "eng",
  es: "spa",
  fr: "fra",
  ru: "rus",
  zh: "zho",
};

/** A document or one of its components: its IRI part, such as `main` or `att_1`, and what the actor that adopted it is called. */
export interface Identified {
  readonly component: string;
  readonly author: string;
}

/**
 * The `identification` of a document: work, first expression and this manifestation. (Akoma Ntoso 1.0, part 1, FRBR;
 * Naming Convention 1.0, 4.5 to 4.8.) The dates are those of adoption and distribution: no file has the day on which it
 * was made, so that the same records give the same file.
 */
export function identification(
  { iri, adopted, published, language: code }: Resolution,
  { component, author }: Identified,
): string {
  const language = languages[code] ?? code;
  const expression = `${iri}/${language}@`;
  const issued = published ?? adopted;
  const agent = (role: string, href = author) => element("FRBRauthor", { href, as: `#${role}` });
  return block("identification", { source: "#open-resolutions" }, [
    block("FRBRWork", {}, [
      element("FRBRthis", { value: `${iri}/!${component}` }),
      element("FRBRuri", { value: iri }),
      element("FRBRdate", { date: adopted, name: "adoption" }),
      agent("author"),
      element("FRBRcountry", { value: "un" }),
      element("FRBRsubtype", { value: "deliberation" }),
      element("FRBRnumber", { value: iri.slice(iri.lastIndexOf("/") + 1) }),
    ]),
    block("FRBRExpression", {}, [
      element("FRBRthis", { value: `${expression}/!${component}` }),
      element("FRBRuri", { value: expression }),
      element("FRBRdate", { date: issued, name: published === undefined ? "adoption" : "publication" }),
      agent("author"),
      element("FRBRlanguage", { language }),
    ]),
    block("FRBRManifestation", {}, [
      element("FRBRthis", { value: `${expression}/!${component}.akn` }),
      element("FRBRuri", { value: `${expression}.akn` }),
      element("FRBRdate", { date: issued, name: published === undefined ? "adoption" : "publication" }),
      agent("editor", "#open-resolutions"),
      element("FRBRformat", { value: "application/akn+xml" }),
    ]),
  ]);
}
