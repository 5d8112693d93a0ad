import { createHash } from "node:crypto";

/** The address of a subject. A file system takes names of up to 255 bytes, and some headings are longer. */
export function subjectAddress(id: string): string {
  const longest = 150;
  const hash = () => createHash("sha256").update(id).digest("hex").slice(0, 8);
  return `subjects/${id.length <= longest ? id : `${id.slice(0, longest)}-${hash()}`}.html`;
}
