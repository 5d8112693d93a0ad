import type { KnownNames } from "../known-names.ts";
import type { NamedText } from "../named-text.ts";
import { formKey, isDocumentForm } from "./short-form-nouns.ts";
import type { Resolved, ShortForm } from "./short-forms.ts";

/** "Rome Statute of the International Criminal Court" */
const bodyOfTitle = / (?:of|to) the (\p{Lu}[^,;]*)$/u;

/** What a short form means that can mean nothing else: the body in the title of a document that the same text cites before. */
export function orBodyOfTitle(
  resolved: Resolved | undefined,
  form: ShortForm,
  { text, citations }: Pick<NamedText, "text" | "citations">,
  { register, formsOf }: Pick<KnownNames, "register" | "formsOf">,
): Resolved | undefined {
  if (!resolved || "meant" in resolved || resolved.candidates.length > 0 || isDocumentForm(form.words))
    return resolved;
  const bodies = citations.flatMap(({ start, end }) => {
    if (end > form.start) return [];
    const meant = register.named(bodyOfTitle.exec(text.slice(start, end))?.[1] ?? "");
    return meant?.register === "actor" && formsOf(meant).has(formKey(form.words)) ? [meant] : [];
  });
  const [only] = bodies;
  return only && bodies.every(({ id }) => id === only.id) ? { meant: only } : resolved;
}
