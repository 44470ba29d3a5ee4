// Chromium as a phone on a slow line, and what it says of a page that it loaded.
import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../chromium.mjs";

/** A phone that was cheap some years ago, on a line of 1.6 Mbps and 150 ms. */
const SLOWER = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const PHONE = {
  viewport: { width: 360, height: 800 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: "zh-CN",
  timezoneId: "Asia/Shanghai",
};

export const launch = async () => chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });

/** A phone that has never seen the page. */
export const newPhone = (browser) => browser.newContext(PHONE);

/** A new page of a phone: slow, and on a slow line unless it is told otherwise. */
export async function slowPage(phone, { line = LINE } = {}) {
  const page = await phone.newPage();
  await page.addInitScript(watch);
  const session = await phone.newCDPSession(page);
  await session.send("Network.enable");
  if (line !== null) await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return page;
}

/** What the page went through until now: ms, and the layout shift as its score. */
export const seen = (page) =>
  page.evaluate(() => {
    const { paint, shift, tasks } = globalThis.seen;
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    // Blocking is what of a task, from the first paint on, is longer than 50 ms.
    const lengths = tasks.map(({ startTime, duration }) => startTime + duration - Math.max(startTime, first));
    const blocked = lengths.reduce((sum, length) => sum + Math.max(0, length - 50), 0);
    return { paint, shift, blocked, ready: performance.getEntriesByName("form-ready")[0]?.startTime ?? null };
  });

/** Runs in the page, before all else: collects what its budgets are about. */
function watch() {
  const seen = { paint: 0, shift: 0, tasks: [] };
  globalThis.seen = seen;
  const each = (type, act) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
  each("largest-contentful-paint", (entry) => {
    seen.paint = entry.startTime;
  });
  each("layout-shift", (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  each("longtask", (entry) => {
    seen.tasks.push(entry);
  });
}
