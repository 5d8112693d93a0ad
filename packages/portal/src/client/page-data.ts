/** The global that scripts of data fill. */
type PageData = Record<string, unknown>;

function pageData(): PageData {
  const holder = globalThis as { openResolutions?: PageData };
  holder.openResolutions ??= {};
  return holder.openResolutions;
}

/** A value that a script of the page has set already. */
export function loaded<Value>(name: string): Value | undefined {
  return pageData()[name] as Value | undefined;
}

/**
 * Loads a script of data once. A script and not a request, because a page on a disk can load nothing else.
 *
 * @throws when the file is missing.
 */
export async function load<Value>(name: string, folder = "data"): Promise<Value> {
  const known = loaded<Value>(name);
  if (known !== undefined) return known;
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${folder}/${name}.js`;
    script.onload = () => resolve();
    script.onerror = () =>
      reject(new Error(`${folder}/${name}.js could not be loaded: check the connection, then try again`));
    document.head.append(script);
  });
  return pageData()[name] as Value;
}
