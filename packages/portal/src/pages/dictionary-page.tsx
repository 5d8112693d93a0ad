import { type Column, definitionOf, type Table, tables, typesByPlural } from "@open-resolutions/core";
import { DataTable } from "../html/data-table.tsx";
import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";

/** Every column of every table. The records as JSON have the same fields, nested. */
export function dictionaryPage(): Page {
  const about = "What every table and column means: the same fields as in the JSON records.";
  return {
    path: "dictionary.html",
    title: "Data dictionary",
    about,
    content: (
      <>
        <h1>Data dictionary</h1>
        <p class="lead">{about}</p>
        <p>
          A record type has a table, and each list inside a record has one of its own. Keys join them. The{" "}
          <Link to="downloads.html">downloads</Link> have the same tables in every format.
        </p>
        <ul class="columns">
          {tables.map(({ name }) => (
            <li>
              <a href={`#${name}`}>{name}</a>
            </li>
          ))}
        </ul>
        {tables.map((table) => (
          <section id={table.name}>
            <h2>{table.name}</h2>
            <p>{descriptionOf(table)}</p>
            <DataTable
              caption={`Columns of ${table.name}; primary key: ${table.primaryKey.join(", ")}`}
              columns={["Column", "Type", "Filled", "What it is"]}
              rows={[...table.parentKey, ...table.columns]
                .filter(isFirst)
                .map((column) => [
                  <code>{column.name}</code>,
                  column.reference ? `${column.reference} id` : column.type,
                  `${column.required ? "always" : "may be empty"}${column.derived ? ", derived" : ""}`,
                  column.schema.description ?? column.schema.title,
                ])}
            />
          </section>
        ))}
      </>
    ),
  };
}

function descriptionOf({ name, description }: Table): string {
  const type = Object.entries(typesByPlural).find(([plural]) => plural === name)?.[1];
  return type === undefined ? description : (definitionOf(type).description ?? description);
}

/** The key of the parent may be among the columns already. */
function isFirst({ name }: Column, at: number, all: readonly Column[]): boolean {
  return all.findIndex((column) => column.name === name) === at;
}
