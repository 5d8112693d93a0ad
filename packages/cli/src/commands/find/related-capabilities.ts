import type { Records } from "@open-resolutions/core";

/** A capability as an answer names it. */
interface Related {
  relation: "narrower" | "broader";
  id: string;
  name: string;
}

/** The broader capability of one, and its narrower ones: who asks for notices may mean special notices too. */
export function relatedCapabilities(id: string, { entries, byId }: Records): Related[] {
  const broader = byId.capability.get(byId.capability.get(id)?.value.broader ?? "")?.value;
  const narrower = entries.capability.map(({ value }) => value).filter((each) => each.broader === id);
  return [
    ...(broader ? [{ relation: "broader" as const, id: broader.id, name: broader.name }] : []),
    ...narrower.map(({ id: own, name }) => ({ relation: "narrower" as const, id: own, name })),
  ];
}
