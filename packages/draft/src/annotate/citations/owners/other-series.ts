import { type DocumentSymbol, parseSymbol } from "@open-resolutions/symbols";

/**
 * The symbol of a resolution of a body whose series is known. The catalogue of the United Nations Digital Library has the
 * resolutions of the Commission on Human Rights as E/CN.4/RES/2005/1; those of the United Nations Environment Assembly
 * are printed as UNEP/EA.5/Res.5, the fifth resolution of the fifth session; those of the Economic and Social Commission
 * for Asia and the Pacific as E/ESCAP/RES/72/7, and documents of its seventy-eighth session without the first letter.
 */
export function symbolInOtherSeries(
  body: string,
  kind: "resolution" | "decision",
  number: string,
): DocumentSymbol | undefined {
  if (kind !== "resolution") return undefined;
  if (/^(?:United Nations )?Commission on Human Rights$/.test(body) && /^(?:19|20)\d\d\/\d+$/.test(number))
    return parseSymbol(`E/CN.4/RES/${number}`);
  if (asiaAndPacific.test(body) && /^7[23]\/\d+$/.test(number)) return parseSymbol(`E/ESCAP/RES/${number}`);
  const [, session, count] = /^([1-9])\/(\d+)$/.exec(number) ?? [];
  return count !== undefined && environmentAssembly.test(body)
    ? parseSymbol(`UNEP/EA.${session}/Res.${count}`)
    : undefined;
}

const asiaAndPacific = /^Economic and Social Commission for Asia and the Pacific$/;
const environmentAssembly =
  /^(?:United Nations )?Environment Assembly(?: of the United Nations Environment Programme)?$/;
