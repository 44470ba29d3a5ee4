import { expect, type Page } from "@playwright/test";
import { field, STAY, test } from "./form.ts";

interface Heard {
  readonly text: string;
  readonly lang: string;
}

/** Puts a speech of ours in the browser's place; what it is asked to say stands in `window.heard`. */
async function withVoices(page: Page, voices: readonly { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((given) => {
    const heard: Heard[] = [];
    const waiting: SpeechSynthesisUtterance[] = [];
    class Utterance extends EventTarget {
      voice: unknown = null;
      lang = "";
      rate = 1;
      constructor(readonly text: string) {
        super();
      }
    }
    const speech = {
      getVoices: () => given,
      speak: (utterance: SpeechSynthesisUtterance) => {
        heard.push({ text: utterance.text, lang: utterance.lang });
        waiting.push(utterance);
      },
      cancel: () => {
        heard.push({ text: "(silence)", lang: "" });
        for (const utterance of waiting.splice(0)) utterance.dispatchEvent(new Event("error"));
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    const end = (): void => {
      for (const utterance of waiting.splice(0)) utterance.dispatchEvent(new Event("end"));
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.assign(window, { heard, endSpeech: end });
  }, voices);
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const readButton = (page: Page) => page.getByRole("button", { name: "读给我听" });
const stopButton = (page: Page) => page.getByRole("button", { name: "停", exact: true });

const MANDARIN = { lang: "zh-CN", localService: true };

test("the result is read aloud by the device's own voice until it ends", async ({ page }) => {
  await withVoices(page, [{ lang: "zh-CN", localService: false }, { lang: "en-US", localService: true }, MANDARIN]);
  await page.goto(`/${STAY}`);
  await readButton(page).click();
  await expect(stopButton(page)).toBeVisible();
  const said = await heard(page);
  expect(said.every(({ lang }) => lang === "zh-CN")).toBe(true);
  // (10000 − 300) × 90% = 8730; 10000 − 8730 = 1270
  expect(said.map(({ text }) => text)).toEqual([
    "您大约要付1270元。",
    "有的数是大约的或者是我们估计的，所以实际会有出入。",
    "总费用10000元，是这样付的：基本医保，约 8730元；您自己付现金，约 1270元。",
    "医保和惠民保付的这些钱，都是靠我们估计的数，或者手上没有原文的文件算出来的，实际会有出入。",
  ]);
  await page.evaluate(() => (window as unknown as { endSpeech: () => void }).endSpeech());
  await expect(readButton(page)).toBeVisible();
});

test("a range is read aloud as a result is: from what to what, what it hangs on, and each answer", async ({ page }) => {
  await withVoices(page, [MANDARIN]);
  await page.goto(`/${STAY.replace("level=primary", "level=unknown").replace("&site=township", "")}`);
  await readButton(page).click();
  // 300 + 10% of 9,700; 500 + 20% of 9,500; 800 + 30% of 9,200
  expect((await heard(page)).map(({ text }) => text)).toEqual([
    "您大约要付1270元 到 3560元。",
    "有的数是大约的或者是我们估计的，所以实际会有出入。",
    "要看是哪一级医院。",
    "分开来说，您要付：基层医疗机构，约 1270元；二级医院，约 2400元；三级医院，约 3560元。",
  ]);
  await page.getByLabel("不知道要花多少").check();
  await expect(readButton(page)).toBeVisible();
  expect((await heard(page)).at(-1)?.text).toBe("(silence)");
  await readButton(page).click();
  const said = (await heard(page)).map(({ text }) => text);
  expect(said).toContain("还不知道一共花多少。");
  // 300 and 10% of 700; all of 800, and 30% of 200
  expect(said.at(-1)).toContain("一共花1000元的话，约 370元 到 860元；");
});

test("reading stops at a press, when anything changes, and when the page is left", async ({ page }) => {
  await withVoices(page, [MANDARIN]);
  await page.goto(`/${STAY}`);
  await readButton(page).click();
  await stopButton(page).click();
  await expect(readButton(page)).toBeVisible();
  expect((await heard(page)).at(-1)?.text).toBe("(silence)");
  await readButton(page).click();
  await field(page, "总费用").fill("20000");
  await expect(readButton(page)).toBeVisible();
  expect((await heard(page)).at(-1)?.text).toBe("(silence)");
  await readButton(page).click();
  await page.getByRole("link", { name: "办事指引" }).click();
  await expect(page).toHaveURL(/guides/);
  expect((await heard(page)).at(-1)?.text).toBe("(silence)");
});

test("without a voice for the language that is said; without any voice nothing is offered", async ({ page }) => {
  await withVoices(page, [{ lang: "de-DE", localService: true }]);
  await page.goto(`/${STAY}`);
  await expect(page.getByText("这台设备上没有能念普通话的声音")).toBeVisible();
  await expect(readButton(page)).toHaveCount(0);
});

test("a browser without speech shows the result all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "speechSynthesis", { value: undefined });
  });
  await page.goto(`/${STAY}`);
  await expect(page.locator("blockquote").first()).toBeAttached();
  await expect(readButton(page)).toHaveCount(0);
  await expect(page.getByText("这台设备上没有能念普通话的声音")).toHaveCount(0);
});
