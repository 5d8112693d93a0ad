/** `actor` gives `Actor`, the name of its TypeScript type. */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
