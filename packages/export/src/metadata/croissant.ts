import type { Column, Table } from "@open-resolutions/core";
import { licenseAddress } from "../licence-address.ts";
import type { DatasetDescription, ListedFile } from "../writer.ts";
import { acyclicReferences } from "./acyclic-references.ts";

/** The context of Croissant 1.1. Readers expect every one of its terms, also those that are not used here (mlcroissant 1.1.1). */
const context = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  arrayShape: "cr:arrayShape",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  containedIn: "cr:containedIn",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  description: { "@container": "@language" },
  equivalentProperty: "cr:equivalentProperty",
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileProperty: "cr:fileProperty",
  fileObject: "cr:fileObject",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isArray: "cr:isArray",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  name: { "@container": "@language" },
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  samplingRate: "cr:samplingRate",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};

/** IANA media types by the end of the name. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  jsonld: "application/ld+json",
  ndjson: "application/x-ndjson",
  parquet: "application/vnd.apache.parquet",
  sql: "application/sql",
  sqlite: "application/vnd.sqlite3",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
  zip: "application/zip",
};

const dataTypes = { string: "sc:Text", integer: "sc:Integer", date: "sc:Date" };

/**
 * The dataset as Croissant 1.1, which is a schema.org/Dataset as well (https://docs.mlcommons.org/croissant/): every
 * file with its bytes and SHA-256, and a record set for each table that has a CSV file. Croissant's readers cannot load
 * references that go round in a circle, so those that would close one are left out, and the description names them.
 *
 * @param files the files of the dataset, in the order in which they are to be listed
 */
export function croissant(
  { name, title, version, license, source }: DatasetDescription,
  tables: readonly Table[],
  files: readonly ListedFile[],
): object {
  const csvFiles = new Map(
    files.flatMap(({ path }) => {
      const [, table] = /(?:^|\/)([a-z_]+)\.csv$/.exec(path) ?? [];
      return table === undefined ? [] : [[table, path]];
    }),
  );
  const described = tables.filter((table) => csvFiles.has(table.name));
  const { kept, leftOut } = acyclicReferences(described);
  const targets = new Map(kept.map(({ table, column, to }) => [`${table}/${column}`, `${to}/id`]));
  const about =
    leftOut.length === 0
      ? ""
      : ` References that go round in a circle are left out here: ${leftOut.join(", ")}. They are ordinary keys, and every other description of the tables has them.`;
  return {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name,
    alternateName: title,
    description: `${title}. One table for each kind of record and for each of its lists.${about}`,
    version,
    ...(licenseAddress(license) !== undefined && { license: licenseAddress(license) }),
    isBasedOn: { "@type": "sc:CreativeWork", name: source, url: "https://docs.un.org/" },
    citeAs: `${title}, version ${version}`,
    distribution: files.map(fileObject),
    recordSet: described.map((table) => ({
      "@type": "cr:RecordSet",
      "@id": table.name,
      name: table.name,
      description: table.description,
      key: table.primaryKey.map((column) => ({ "@id": `${table.name}/${column}` })),
      field: table.columns.map((column) => field(table, column, csvFiles.get(table.name) ?? "", targets)),
    })),
  };
}

function fileObject({ path, bytes, sha256 }: ListedFile): object {
  return {
    "@type": "cr:FileObject",
    "@id": path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: mediaTypes[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream",
    sha256,
  };
}

function field(
  table: Table,
  { name, type, schema }: Column,
  file: string,
  targets: ReadonlyMap<string, string>,
): object {
  const id = `${table.name}/${name}`;
  const target = targets.get(id);
  return {
    "@type": "cr:Field",
    "@id": id,
    name,
    description: schema.description ?? schema.title ?? name,
    dataType: dataTypes[type],
    source: { fileObject: { "@id": file }, extract: { column: name } },
    ...(target !== undefined && { references: { field: { "@id": target } } }),
  };
}
