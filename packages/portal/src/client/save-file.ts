import { element } from "./element.ts";

/** Offers a file for saving. Nothing is sent: the browser makes the file from memory. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: address, download: name }).click();
  // The browser has taken the content by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
