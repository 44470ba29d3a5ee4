import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { listen, pageServer } from "../scripts/page-server.mjs";
import { test as base, choose, field, STAY } from "./form.ts";
import { expectAccessible, headline } from "./journey.ts";

interface Host {
  readonly url: string;
  /** Ships a version whose page says `version` in its head. */
  readonly ship: (version: string) => void;
  readonly stop: () => void;
}

/** The built page on a host of its own, which can get a newer version and can go away. */
const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants the fixtures that are asked for named
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "clear-account-"));
    cpSync(".cache/page", folder, { recursive: true });
    const server = pageServer(folder);
    const port = await listen(server);
    const stop = (): void => {
      server.close();
      server.closeAllConnections();
    };
    const ship = (version: string): void => {
      const change = (file: string, from: RegExp, to: string): void => {
        const text = readFileSync(join(folder, file), "utf8");
        expect(text).toMatch(from);
        writeFileSync(join(folder, file), text.replace(from, to));
      };
      change("index.html", /<html lang="zh-CN"[^>]*>/, `<html lang="zh-CN" data-version="${version}">`);
      change("sw.js", /(url:"index\.html",revision:)"[^"]*"/, `$1"${version}"`);
    };
    await use({ url: `http://127.0.0.1:${port}`, ship, stop });
    stop();
    rmSync(folder, { recursive: true, force: true });
  },
  baseURL: ({ host }, use) => use(host.url),
});
test.use({ serviceWorkers: "allow" });

/** A first visit that lasts until everything is kept. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto("/");
  await expect(headline(page)).toContainText("要付");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

const notice = (page: Page) => page.getByRole("button", { name: "现在换上" });
const version = (page: Page) => page.locator("html").getAttribute("data-version");

test("after one visit everything works without a network, in the window that is open and in new ones", async ({
  page,
  context,
  host,
}) => {
  await visitOnce(page);
  host.stop();
  await context.setOffline(true);
  await expect(page.getByText("现在没有网络，照样能算。")).toBeVisible();

  await choose(page, "城市", "宁波市");
  await field(page, "总费用").fill("20000");
  await expect(headline(page)).toContainText(/要付.*元/);
  await page.getByRole("link", { name: /换一家医院/ }).click();
  await expect(page.getByRole("table").first()).toBeVisible();

  await page.reload();
  await expect(page.getByRole("table").first()).toBeVisible();
  const another = await context.newPage();
  await another.goto("/#/guides");
  await expect(another.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await another.goto("/");
  await expect(headline(another)).toContainText("1,025.78");
  const link = await context.newPage();
  await link.goto(`/${STAY}`);
  await expect(field(link, "总费用")).toHaveValue("10,000");
  await another.getByRole("button", { name: "English" }).click();
  await expect(another.getByRole("heading", { level: 1 })).toContainText("pay");
});

test("a newer version is told, waits to be taken, and takes the case along", async ({ page, host }) => {
  await visitOnce(page);
  await field(page, "总费用").fill("20000");
  host.ship("2");
  await page.reload();
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "有新的版本" })).toHaveCount(1);
  await expectAccessible(page, "a newer version");
  expect(await version(page)).toBeNull();

  await page.getByRole("button", { name: "以后再说" }).click();
  await expect(notice(page)).toBeHidden();
  await page.reload();
  await expect(notice(page)).toBeVisible();
  expect(await version(page)).toBeNull();

  await field(page, "总费用").fill("30000");
  await notice(page).click();
  await expect.poll(() => version(page)).toBe("2");
  await expect(field(page, "总费用")).toHaveValue("30,000");
  await expect(notice(page)).toBeHidden();
});

test("a window in which nothing was pressed stays as it is and is told what another did", async ({
  page,
  context,
  host,
}) => {
  await visitOnce(page);
  host.ship("2");
  const another = await context.newPage();
  await another.goto("/");
  await notice(another).click();
  await expect.poll(() => version(another)).toBe("2");
  await expect(page.getByText("别的窗口已经换成新的版本").last()).toBeVisible();
  expect(await version(page)).toBeNull();
  await notice(page).click();
  await expect.poll(() => version(page)).toBe("2");
});

test("the page can be installed: its manifest names it and its pictures are there", async ({ page, request }) => {
  await page.goto("/");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const response = await request.get(`/${address}`);
  expect(response.headers()["content-type"]).toBe("application/manifest+json");
  const manifest = await response.json();
  expect(manifest).toMatchObject({ name: "明白账", display: "standalone", start_url: "./" });
  for (const { src, sizes } of manifest.icons.filter(({ type }: { type: string }) => type === "image/png")) {
    const measured = await page.evaluate(async (from) => {
      const picture = new Image();
      picture.src = from;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(measured).toBe(sizes);
  }
});
