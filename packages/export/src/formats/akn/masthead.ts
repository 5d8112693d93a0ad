import { printResolution } from "@open-resolutions/core";
import type { AuthoredResolution, Resolution } from "@open-resolutions/schemas";
import type { Names } from "./entities.ts";
import { block, element, escapeXml } from "./xml.ts";

/** The printed lines around the paragraphs of a resolution, as Akoma Ntoso elements. */
export interface Frame {
  readonly coverPage: string;
  readonly preface: string;
  /** The enacting formula; empty in a composite resolution. */
  readonly formula: string;
  /** The meeting at the close; empty where the document prints none. */
  readonly conclusions: string;
}

/** The elements for lines of the masthead, by the field from which they are printed. */
const masthead: Readonly<Record<string, string>> = {
  organ: "docAuthority",
  distribution: "docStatus",
  published: "docDate",
  session: "session",
  number: "docNumber",
  adopted: "docTitle",
  consideredIn: "docProponent",
};

/**
 * The masthead, title, formula and close of a resolution, in the words of core's printed form.
 * @param uncalled footnotes that no paragraph calls, which are printed after the title
 */
export function frameOf(resolution: Resolution, names: Names, uncalled: string): Frame {
  // A published record has every field that a person writes; it is read here, and not changed.
  const written = { ...resolution, divisions: [] } as unknown as AuthoredResolution;
  const { body } = printResolution(written, [], {
    actor: (id) => names.actors.get(id)?.name ?? id,
    symbol: (id) => names.documents.get(id)?.symbol ?? names.documents.get(id)?.name ?? id,
  });
  const lines = body.map(({ text, from }) => ({ text, field: from.replace("resolution ", "") }));
  const isFramed = ({ field }: { field: string }) => !["title", "enactingFormula", "meeting"].includes(field);
  const formula = lines.find(({ field }) => field === "enactingFormula")?.text;
  return {
    coverPage: block("coverPage", { eId: "coverPage" }, [
      paragraph("docAuthority", "United Nations"),
      paragraph("docNumber", resolution.id),
      ...lines.filter(isFramed).map(({ field, text }) => printLine(field, text, resolution)),
    ]),
    preface: printTitle(lines.find(({ field }) => field === "title")?.text, resolution, uncalled),
    formula:
      formula === undefined
        ? ""
        : block("formula", { eId: "preamble__formula_1", name: "enactingFormula" }, [
            element("p", {}, escapeXml(formula)),
          ]),
    conclusions: printClose(
      lines.filter(({ field }) => field === "meeting"),
      resolution,
    ),
  };
}

function printLine(field: string, text: string, { published }: Resolution): string {
  if (field === "agendaItem")
    return element("p", {}, element("inline", { name: "agendaItem" }, escapeXml(text)));
  const name = masthead[field] ?? "docStatus";
  return paragraph(name, text, name === "docDate" ? published : undefined);
}

/** The number and the title: `77/20.` and its words. */
function printTitle(printed: string | undefined, { title }: Resolution, uncalled: string): string {
  if (printed === undefined || title === undefined)
    return uncalled === "" ? "" : block("preface", { eId: "preface" }, [element("p", {}, uncalled)]);
  const number = printed.slice(0, printed.length - title.length).trimEnd();
  const words = `${element("docNumber", {}, escapeXml(number))} ${element("docTitle", {}, escapeXml(title) + uncalled)}`;
  return block("preface", { eId: "preface" }, [element("p", {}, words)]);
}

/** `39th plenary meeting`, a line end, the day. */
function printClose(lines: readonly { text: string }[], { adopted }: Resolution): string {
  if (lines.length === 0) return "";
  return block(
    "conclusions",
    { eId: "conclusions" },
    lines.map(({ text }) => {
      const [, meeting = "", day = ""] = /^\*(.*? meeting) (.*)\*$/.exec(text) ?? [];
      const date = element("docDate", { date: adopted }, escapeXml(day));
      return element("p", {}, `${escapeXml(meeting)}${element("eol")}${date}`);
    }),
  );
}

function paragraph(name: string, text: string, date?: string): string {
  return element("p", {}, element(name, { date }, escapeXml(text)));
}
