import type { Format } from "../writer.ts";
import { akn } from "./akn/akn.ts";
import { csv } from "./csv/csv.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { parquet } from "./parquet.ts";
import { sqlite } from "./sqlite.ts";
import { xlsx } from "./xlsx.ts";

/** Every format, in the order in which they are offered. */
export const formats: readonly Format[] = [csv, json, ndjson, parquet, sqlite, xlsx, akn];
