import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
  /** Gives every file of code and of rules another name, as a build does whose rules changed, and takes the old ones away. */
  readonly rename: () => void;
  readonly stop: () => void;
}

/** What the names of a newer version's files end in. */
const NEWER = "-newer";

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
    const rename = (): void => {
      const names = ["assets", "rules"].flatMap((part) =>
        readdirSync(join(folder, part), { withFileTypes: true }).flatMap((one) =>
          one.isFile() ? [{ part, old: one.name, other: one.name.replace(/(\.\w+)$/, `${NEWER}$1`) }] : [],
        ),
      );
      const texts = ["index.html", "sw.js", ...names.flatMap(({ part, old }) => `${part}/${old}`)];
      for (const file of texts.filter((one) => /\.(html|js|css)$/.test(one))) {
        const text = readFileSync(join(folder, file), "utf8");
        writeFileSync(
          join(folder, file),
          names.reduce((so, { old, other }) => so.split(old).join(other), text),
        );
      }
      for (const { part, old, other } of names) renameSync(join(folder, part, old), join(folder, part, other));
    };
    await use({ url: `http://127.0.0.1:${port}`, ship, rename, stop });
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

test("code and rules are always of one version, though the host has only the newer", async ({ page, host }) => {
  const asked: { file: string; isKept: boolean }[] = [];
  page.on("response", (response) => {
    const file = /\/((?:assets|rules)\/.*)$/.exec(response.url())?.[1];
    if (file) asked.push({ file, isKept: response.fromServiceWorker() && response.ok() });
  });
  await visitOnce(page);
  host.rename();
  host.ship("2");
  asked.length = 0;
  await page.reload();
  await expect(notice(page)).toBeVisible();
  // Rules and a page that this window has not asked for before.
  await choose(page, "城市", "宁波市");
  await page.getByRole("link", { name: /换一家医院/ }).click();
  await expect(page.getByRole("table").first()).toBeVisible();
  expect(await version(page)).toBeNull();
  expect(asked.some(({ file }) => file.startsWith("rules/ningbo."))).toBe(true);
  expect(asked.filter(({ file, isKept }) => file.includes(NEWER) || !isKept)).toEqual([]);

  asked.length = 0;
  await notice(page).click();
  await expect.poll(() => version(page)).toBe("2");
  await expect(page.getByRole("table").first()).toBeVisible();
  expect(asked.some(({ file }) => file.startsWith("rules/ningbo."))).toBe(true);
  expect(asked.filter(({ file, isKept }) => !file.includes(NEWER) || !isKept)).toEqual([]);
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
