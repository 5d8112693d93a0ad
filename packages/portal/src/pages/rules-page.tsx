import { allRules, exampleLines, indexRules } from "@open-resolutions/core";
import { draftRules } from "@open-resolutions/draft";
import { DataTable } from "../html/data-table.tsx";
import type { Page } from "../html/page.tsx";

/** Every rule that records, the index and drafts must follow. */
export function rulesPage(): Page {
  const about =
    "Every rule that records, the index and drafts must follow, with an example of a wrong and a right record.";
  const rules = [...allRules, ...indexRules, ...draftRules];
  return {
    path: "rules.html",
    title: "Rules",
    about,
    content: (
      <>
        <h1>Rules</h1>
        <p class="lead">{about}</p>
        <DataTable
          caption={`All ${rules.length} rules, by code`}
          columns={["Code", "Name", "What must hold"]}
          rows={rules.map(({ code, name, description }) => [
            <a href={`#${code}`}>{code}</a>,
            name,
            description,
          ])}
        />
        {rules.map(({ code, name, description, why, severity, example }) => (
          <section id={code}>
            <h2>
              {code} {name}
            </h2>
            <p>
              {description}
              {severity === "warning" && " This is a warning."}
            </p>
            <p>{why}</p>
            {example && (
              <>
                <p>
                  Wrong, in <code>{example.file}</code>:
                </p>
                <Code text={exampleLines(example.wrong).join("\n")} />
                <p>Right:</p>
                <Code text={exampleLines(example.right).join("\n")} />
              </>
            )}
          </section>
        ))}
      </>
    ),
  };
}

function Code({ text }: { text: string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, so the keyboard must reach it
  return <pre tabIndex={0}>{text}</pre>;
}
