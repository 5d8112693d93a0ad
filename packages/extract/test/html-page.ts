import { draftOf } from "./drafted.ts";

/** The masthead of an HTML page, with the enacting formula. */
export const masthead = `<p>A/RES/99/7</p><p>Resolution adopted by the General Assembly on 1 March 2045</p><p>99/7. Tests of readers</p>
<p><i>The General Assembly</i>,</p>`;

/** An HTML page with a masthead and this body. */
export const page = (body: string, style = "", head = "") =>
  `<!DOCTYPE html><html><head>${head}<style>${style}</style></head><body>\n${masthead}${body}</body></html>`;

/** The draft of an HTML page with a masthead and this body. */
export const draftPage = (body: string, style = "") =>
  draftOf("a-res-99-7.html", new TextEncoder().encode(page(body, style)));

/** The labels of a draft with the words of each paragraph. */
export const outline = ({ paragraphs }: Awaited<ReturnType<typeof draftPage>>) =>
  paragraphs.map(({ label, text }) => [label, text]);

/** The texts of the paragraphs of a draft. */
export const texts = ({ paragraphs }: Awaited<ReturnType<typeof draftPage>>) =>
  paragraphs.map(({ text }) => text);

/** The words that a draft sets aside for this reason. */
export const asideAs = ({ setAside }: Awaited<ReturnType<typeof draftPage>>, reason: string) =>
  setAside.filter((each) => each.reason === reason).map(({ text }) => text);

/** What a draft says about a page that is not final. */
export const notFinal = ({ findings }: Awaited<ReturnType<typeof draftPage>>) =>
  findings.filter(({ code }) => code === "DRF048").map(({ message }) => message);
