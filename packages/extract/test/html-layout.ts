import type { Piece, TidyText } from "./tidy-text.ts";

/** The text as a web page with the marks that Word gives to footnotes, and what a site shows around it. */
export function htmlLayout(text: TidyText): string {
  const [first = "", ...more] = text.distribution;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${text.symbol}</title><script>var words = "Requests";</script></head>
<body>
<nav><a href="/">Home</a> <a href="/search">Search</a></nav>
<table><tr><td>United Nations</td><td>${text.symbol}</td></tr>
<tr><td><b>${text.organ}</b></td><td>${first}<br>
${more.join("<br>")}</td></tr></table>
${[...text.session, ...text.adoption].map((line) => `<p>${line}</p>`).join("\n")}
<h1>${text.title}</h1>
${text.body.map((pieces) => `<p>${pieces.map(printed).join("")}</p>`).join("\n")}
<hr>
${[...text.notes].map(([number, pieces]) => `<div id="_ftn${number}"><p><a href="#_ftnref${number}">[${number}]</a> ${pieces.map(printed).join("")}</p></div>`).join("\n")}
</body>
</html>
`;
}

function printed({ text, isItalic, note }: Piece): string {
  if (note !== undefined) return `<a href="#_ftn${note}" id="_ftnref${note}"><sup>[${note}]</sup></a>`;
  const words = text.replaceAll("&", "&amp;").replace("•", "&bull;");
  return isItalic ? `<i>${words}</i>` : words;
}
