import { describe } from "vitest";
import { checkRows } from "./row.ts";
import { TABLES } from "./tables.ts";

describe.each(TABLES.map((table) => [table.document, table] as const))("%s", (_document, { rows }) => checkRows(rows));
