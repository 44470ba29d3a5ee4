// How long a desk's large files take in Chromium, in and out, and whether the page answers meanwhile.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billsAsCsv, CITY } from "./bills.mjs";
import { compareWithCommand } from "./same-as-command.mjs";

const CSV_BILLS = 100_000;
const XLSX_BILLS = 20_000;
/** What a file may take at most before the measuring is given up, in milliseconds. */
const PATIENCE = 120_000;

/**
 * From the choice of a file to the written results, and the longest task of the page meanwhile, in ms; and how many of the
 * results are the command's. Throws where one is not.
 */
export async function deskFiles(browser, url, folder) {
  mkdirSync(folder, { recursive: true });
  const large = join(folder, "bills.csv");
  const small = join(folder, "fewer.csv");
  const book = join(folder, "bills.xlsx");
  writeFileSync(large, billsAsCsv(CSV_BILLS));
  writeFileSync(small, billsAsCsv(XLSX_BILLS));
  try {
    // A workbook of bills is what the desk itself writes of them.
    await inAndOut(browser, url, small, "xlsx", book);
    const [csvOut, xlsxOut] = [join(folder, "out.csv"), join(folder, "out.xlsx")];
    const csv = await inAndOut(browser, url, large, "csv", csvOut);
    const xlsx = await inAndOut(browser, url, book, "xlsx", xlsxOut);
    const same =
      (await compareWithCommand(csvOut, "csv", CSV_BILLS, folder)) +
      (await compareWithCommand(xlsxOut, "xlsx", XLSX_BILLS, folder));
    return { csv, xlsx, longest: Math.max(csv.longest, xlsx.longest), same };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inAndOut(browser, url, file, format, keepAs) {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${url}#/desk`);
  const choice = page.locator('input[type="file"]');
  await choice.waitFor({ state: "attached" });
  await page.evaluate(() => {
    globalThis.longest = 0;
  });
  const start = Date.now();
  await choice.setInputFiles(file);
  const city = page.getByLabel("城市", { exact: true });
  await city.waitFor();
  const read = Date.now() - start;
  await city.selectOption(CITY);
  const begin = Date.now();
  await page.getByRole("button", { name: /^开始结算/ }).click();
  await page
    .getByText(/行都算完了/)
    .first()
    .waitFor();
  const settled = Date.now() - begin;
  const from = Date.now();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: `全部结果 ${format}` }).click();
  const download = await waiting;
  await download.path();
  const written = Date.now() - from;
  await download.saveAs(keepAs);
  const longest = await page.evaluate(() => globalThis.longest);
  await context.close();
  return { read, settled, written, all: read + settled + written, longest };
}
