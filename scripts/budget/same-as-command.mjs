// Whether what the desk wrote of its bills is what the command makes of the same ones, amount by amount.
import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/universal";
import { billsAsCases } from "./bills.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** A column of an amount is headed with its official name and the national one. */
const AMOUNT = /\s([a-z]+(?:_[a-z]+)+)$/;

/** Throws where a bill of the written file is not settled as the command settles it; else how many were compared. */
export async function compareWithCommand(file, format, count, folder) {
  const [headings, ...rows] = format === "csv" ? csvRows(file) : await xlsxRows(file);
  // A file that the desk wrote before brings the amounts of then along: what is written anew stands last.
  const keys = new Map(headings.map((heading, column) => [AMOUNT.exec(heading)?.[1], column]));
  keys.delete(undefined);
  const [id, version] = [headings.indexOf("结算编号"), headings.lastIndexOf("规则版本")];
  const found = new Map(rows.map((row) => [row[id], row]));
  let compared = 0;
  for (const line of settledByCommand(count, folder)) {
    const { id: bill, error, rulesVersion, settlements } = JSON.parse(line);
    const row = found.get(bill);
    if (error !== undefined) {
      if (row !== undefined) throw new Error(`${bill}: refused by the command, settled by the desk`);
      continue;
    }
    if (row === undefined) throw new Error(`${bill}: settled by the command, missing at the desk`);
    if (row[version] !== rulesVersion) throw new Error(`${bill}: rules ${row[version]}, the command's ${rulesVersion}`);
    const { amounts } = settlements[0];
    for (const [key, amount] of Object.entries(amounts)) {
      const written = row[keys.get(key)];
      if (written !== amount) throw new Error(`${bill}: ${key} is ${written} at the desk, ${amount} by the command`);
    }
    found.delete(bill);
    compared += 1;
  }
  if (found.size > 0) throw new Error(`${found.keys().next().value}: settled by the desk, unknown to the command`);
  return compared;
}

function settledByCommand(count, folder) {
  const [cases, results] = [join(folder, "cases.jsonl"), join(folder, "results.jsonl")];
  writeFileSync(cases, billsAsCases(count));
  const [input, output] = [openSync(cases, "r"), openSync(results, "w")];
  try {
    execFileSync("npm", ["run", "-s", "settle", "--", "--no-steps"], { cwd: root, stdio: [input, output, "inherit"] });
  } catch (failed) {
    // 1: some lines were refused, which is said in them.
    if (failed.status !== 1) throw failed;
  } finally {
    closeSync(input);
    closeSync(output);
  }
  return readFileSync(results, "utf8").trim().split("\n");
}

const csvRows = (file) => Papa.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""), { skipEmptyLines: true }).data;

/** An amount is the text that stands in the file. */
async function xlsxRows(file) {
  const { buffer } = new Uint8Array(readFileSync(file));
  const rows = await readSheet(buffer, { parseNumber: (text) => text, trim: false });
  return rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
}
