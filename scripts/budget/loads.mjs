// How fast the page stands there: against a static page of the same text, with its copy on the device, with no network.
import { newPhone, seen, slowPage } from "./browser.mjs";
import { median } from "./numbers.mjs";

const TIMES = 5;
/** So long after all has arrived, what is late has happened too. */
const SETTLED = 2500;
const OFFLINE = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };

/** First visits to the page and to the static one by turns; medians, but the worst layout shift. */
export async function firstVisits(browser, pageUrl, staticUrl) {
  const ours = [];
  const theirs = [];
  for (let i = 0; i < TIMES; i += 1) {
    theirs.push(await visit(browser, staticUrl, false));
    ours.push(await visit(browser, pageUrl, true));
  }
  return { page: summary(ours), static: summary(theirs) };
}

/** Later visits: with the copy that the first one left on the device, with the slow line and with none. */
export async function laterVisits(browser, url) {
  const phone = await newPhone(browser);
  const first = await phone.newPage();
  await first.goto(url);
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  await first.close();
  const again = [];
  const offline = [];
  for (let i = 0; i < TIMES; i += 1) {
    again.push(await load(await slowPage(phone), url, true));
    await phone.setOffline(true);
    offline.push(await load(await slowPage(phone, { line: OFFLINE }), url, true));
    await phone.setOffline(false);
  }
  await phone.close();
  return { again: summary(again), offline: summary(offline) };
}

async function visit(browser, url, isOurs) {
  const phone = await newPhone(browser);
  const result = await load(await slowPage(phone), url, isOurs);
  await phone.close();
  return result;
}

async function load(page, url, isOurs) {
  await page.goto(url, { waitUntil: "load" });
  if (isOurs) {
    await page.waitForFunction(() => performance.getEntriesByName("form-ready").length > 0);
    // The result with all that explains it.
    await page.locator("details").first().waitFor();
  }
  await page.waitForTimeout(SETTLED);
  const result = await seen(page);
  await page.close();
  return result;
}

const summary = (loads) => ({
  paint: median(loads.map(({ paint }) => paint)),
  ready: median(loads.map(({ ready }) => ready)),
  blocked: median(loads.map(({ blocked }) => blocked)),
  shift: Math.max(...loads.map(({ shift }) => shift)),
});
