import { dataset, getTheme, resolve } from "@open-resolutions/json";
import { theme } from "@open-resolutions/schemas/validators/published";

const { corrected, renamed } = globalThis.expected;
globalThis.result = JSON.stringify({
  version: dataset.version,
  label: getTheme(corrected.id).label,
  renamed: resolve(renamed.from).records[0].id,
  isTheme: theme(getTheme(corrected.id)),
});
