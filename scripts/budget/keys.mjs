// How long it takes from a key to the new result on the page, with keys as a person presses them.
import { newPhone, slowPage } from "./browser.mjs";
import { median, percentile } from "./numbers.mjs";

const PERSON = "assistance=none&category=resident&city=wenzhou&huiminbao=none";
const VISIT = { care: "inpatient", level: "primary", place: "local", site: "township" };

const visit = (number, date, total) =>
  Object.entries({ ...VISIT, date, total }).map(
    ([name, value]) => `&${number > 1 ? `${number}.` : ""}${name}=${value}`,
  );

const ONE = `#/?${PERSON}${visit(1, "2024-05-01", 9).join("")}`;
/** A year of eight stays, so large that the upper layers pay too. */
const YEAR = `${ONE}${[2, 3, 4, 5, 6, 7, 8].flatMap((i) => visit(i, `2024-0${i + 1}-20`, i * 9000)).join("")}`;

/** The new result: the figure at the lower edge and the large one. */
const FIGURES = "main button strong, main section > div:first-child strong";

const KEYS = ["1", "2", "3", "4", "5"];
const ROUNDS = 8;
const PAGES = 5;
/** From a result to the next key, ms: a quick typist who leaves little time for what explains it. */
const PAUSE = 80;

/** The 95th percentile in ms, for a single visit and for a year with all of the explanation open; medians of as many pages. */
export async function keyToResult(browser, url) {
  const [one, year] = [[], []];
  for (let i = 0; i < PAGES; i += 1) {
    one.push(await measure(browser, `${url}${ONE}`, false));
    year.push(await measure(browser, `${url}${YEAR}`, true));
  }
  return { one: median(one), year: median(year) };
}

async function measure(browser, url, isOpen) {
  const phone = await newPhone(browser);
  const page = await slowPage(phone, { line: null });
  await page.goto(url);
  await page.locator("details").first().waitFor();
  if (isOpen) {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
  }
  const total = page.locator('input[name="total"][inputmode]');
  await total.focus();
  await page.keyboard.press("End");
  await page.evaluate(timeKeys, FIGURES);
  const keys = [...KEYS, ...KEYS.map(() => "Backspace")];
  for (let i = 0; i < ROUNDS * keys.length; i += 1) {
    await page.keyboard.press(keys[i % keys.length]);
    await page.waitForFunction((count) => globalThis.keyTimes.length > count, i);
    await page.waitForTimeout(PAUSE);
  }
  const times = await page.evaluate(() => globalThis.keyTimes);
  await phone.close();
  return percentile(times, 0.95);
}

/** Runs in the page: from a key's own time stamp until the frame is drawn in which all of the new amounts stand. */
function timeKeys(figures) {
  const times = [];
  globalThis.keyTimes = times;
  const shown = () => [...document.querySelectorAll(figures)].map((one) => one.textContent).join(" ");
  let pressed = null;
  let before = shown();
  const note = (event) => {
    pressed = event.timeStamp;
  };
  addEventListener("keydown", note, true);
  new MutationObserver(() => {
    const now = shown();
    if (pressed === null || now === before) return;
    before = now;
    const from = pressed;
    pressed = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - from);
      port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
