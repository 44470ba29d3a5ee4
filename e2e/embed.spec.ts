import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Frame, type Page } from "@playwright/test";
import { listen, pageServer } from "../scripts/page-server.mjs";
import { STAY } from "./form.ts";
import { expectAccessible, keysShown } from "./journey.ts";

/** The page under its own headers, and a server of somebody else's pages: another origin. */
interface Sites {
  /** Where the page is. */
  readonly account: string;
  /** The origin that may frame it. */
  readonly hospital: string;
  /** One that may frame it, too, but is not the one named. */
  readonly other: string;
  /** What the servers of the other two answer with. */
  serve: (html: string) => void;
}

const test = base.extend<{ sites: Sites }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants to see what a fixture needs
  sites: async ({}, use) => {
    let html = "";
    const hosts = [createServer(), createServer()];
    for (const host of hosts) {
      host.on("request", (_, response) =>
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
      );
      await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    }
    const [hospital = "", other = ""] = hosts.map((host) => `http://127.0.0.1:${(host.address() as AddressInfo).port}`);
    const server = pageServer(".cache/page", [hospital, other]);
    const account = `http://127.0.0.1:${await listen(server)}`;
    await use({
      account,
      hospital,
      other,
      serve: (text) => {
        html = text;
      },
    });
    for (const one of [...hosts, server]) {
      one.closeAllConnections();
      one.close();
    }
  },
});

interface Told {
  readonly type: string;
  readonly request?: unknown;
  readonly ok?: boolean;
  readonly height?: number;
  readonly hash?: string;
  readonly address?: string;
  readonly rulesVersion?: string;
  readonly problems?: readonly { readonly code: string; readonly path: string; readonly message: string }[];
  readonly settlements?: readonly {
    readonly amounts: Readonly<Record<string, string>>;
    readonly qualifiers: Readonly<Record<string, string>>;
  }[];
}

/** A page that frames the estimate and writes down all that it is told, with the origin that told it. */
const around = (src: string): string =>
  `<!doctype html><meta charset="utf-8"><iframe title="估算" style="width:100%;height:400px" src="${src}"></iframe>
  <script>
    window.told = [];
    addEventListener("message", (event) => told.push({ origin: event.origin, ...event.data }));
  </script>`;

const told = (page: Page, type: string): Promise<readonly (Told & { readonly origin: string })[]> =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { told: (Told & { origin: string })[] }).told.filter((one) => one.type === wanted),
    `clear-account:${type}`,
  );

async function lastTold(page: Page, type: string, count = 1): Promise<Told & { readonly origin: string }> {
  await expect.poll(async () => (await told(page, type)).length).toBeGreaterThanOrEqual(count);
  const last = (await told(page, type)).slice(-1)[0];
  if (last === undefined) throw new Error("nothing was told");
  return last;
}

const send = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((data) => window.frames[0]?.postMessage(data, "*"), message);

const framed = (page: Page): Frame => {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error("no frame");
  return frame;
};

const CASE = {
  id: "visit-17",
  city: "wenzhou",
  person: { category: "resident", retired: false, assistance: "none", huiminbao: "none" },
  encounters: [
    {
      date: "2024-05-01",
      care: "inpatient",
      level: "primary",
      site: "township",
      expenses: { total: "20000.00", ownExpense: "0.00", overLimit: "0.00", firstPay: "0.00" },
    },
  ],
};

test("a case goes in, its result comes out and stands in the form; nothing else of the page is there", async ({
  page,
  sites,
}) => {
  sites.serve(around(`${sites.account}/?embed=${sites.hospital}`));
  await page.goto(sites.hospital);
  expect((await lastTold(page, "ready")).origin).toBe(sites.account);
  const form = page.frameLocator("iframe");
  await expect(form.getByLabel("城市", { exact: true })).toBeVisible();
  await expect(form.getByText("不是政府服务，只是测算。")).toBeVisible();
  for (const gone of ["长辈版", "办事指引", "转发", "把这个人存在本机", "换一家医院、换个城市会怎样？"]) {
    await expect(form.getByText(gone, { exact: true })).toHaveCount(0);
  }
  await expect(form.getByRole("banner")).toHaveCount(0);

  const places = await page.evaluate(() => history.length);
  // An address: (10000 − 300) × 90% = 8730 from the fund.
  await send(page, { type: "clear-account:case", request: "a", case: STAY });
  const first = await lastTold(page, "result");
  expect(first).toMatchObject({ request: "a", ok: true, origin: sites.account });
  expect(first.settlements?.[0]?.amounts).toMatchObject({ hifp_pay: "8730.00", psn_cash_pay: "1270.00" });
  expect(first.settlements?.[0]?.qualifiers).toMatchObject({ psn_cash_pay: "about" });
  expect(first.rulesVersion).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(first.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  await expect(form.getByRole("status").filter({ hasText: "1,270.00 元" })).toBeAttached();

  // The same as a case: (20000 − 300) × 90% = 17730.
  await send(page, { type: "clear-account:case", request: 2, case: CASE });
  const second = await lastTold(page, "result", 2);
  expect(second.settlements?.[0]?.amounts).toMatchObject({ hifp_pay: "17730.00", psn_cash_pay: "2270.00" });
  expect(second.hash).not.toBe(first.hash);
  await expect(form.getByLabel("总费用", { exact: true })).toHaveValue("20,000.00");
  // Its address opens the same.
  await send(page, { type: "clear-account:case", request: 3, case: `https://elsewhere.example/${second.address}` });
  expect((await lastTold(page, "result", 3)).hash).toBe(second.hash);

  // What is typed is nobody else's.
  await form.getByLabel("总费用", { exact: true }).fill("30000");
  await expect(form.getByRole("status").filter({ hasText: "3,270.00 元" })).toBeAttached();
  expect(await told(page, "result")).toHaveLength(3);
  // "Back" is that of the page around.
  expect(await page.evaluate(() => history.length)).toBe(places);
});

test("what cannot be settled is told with code, place and words; other messages are not answered", async ({
  page,
  sites,
}) => {
  sites.serve(around(`${sites.account}/?embed=${sites.hospital}&language=en`));
  await page.goto(sites.hospital);
  await lastTold(page, "ready");
  const form = page.frameLocator("iframe");
  await expect(form.getByText("Not a government service; an estimate only.")).toBeVisible();
  await send(page, "clear-account:case");
  await send(page, { type: "clear-account:result", ok: true });
  const wrong = [
    [{ ...CASE, city: "nowhere" }, "unknownValue", "city"],
    [{ ...CASE, city: undefined }, "missingKey", "city"],
    ["no address", "invalidJson", ""],
    [7, "invalidJson", ""],
    [{ ...CASE, person: { ...CASE.person, retired: true } }, "notAllowed", "person.retired"],
    [`${STAY}&figures=x`, "notAllowed", "overrides"],
    [STAY.replace("&total=10000", ""), "missingKey", "encounters[0].expenses.total"],
  ] as const;
  for (const [i, [one, code, path]] of wrong.entries()) {
    await send(page, { type: "clear-account:case", request: i, case: one });
    const { ok, request, problems } = await lastTold(page, "result", i + 1);
    expect({ ok, request, code: problems?.[0]?.code, path: problems?.[0]?.path }).toEqual({
      ok: false,
      request: i,
      code,
      path,
    });
    expect(problems?.[0]?.message).toMatch(/^[A-Z“].+\.$/);
  }
});

test("the frame is told how high it is, and becomes no narrower than a phone", async ({ page, sites }) => {
  sites.serve(around(`${sites.account}/?embed=${sites.hospital}`));
  await page.setViewportSize({ width: 380, height: 800 });
  await page.goto(sites.hospital);
  await lastTold(page, "ready");
  await send(page, { type: "clear-account:case", case: STAY });
  await lastTold(page, "result");
  await expect(page.frameLocator("iframe").getByText("一步一步是怎么算的")).toBeVisible();
  const height = async (): Promise<number> => (await lastTold(page, "size")).height ?? 0;
  await expect.poll(height).toBeGreaterThan(2000);
  const whole = () => framed(page).evaluate(() => document.getElementById("root")?.getBoundingClientRect().height ?? 0);
  await expect.poll(async () => Math.abs((await whole()) - (await height()))).toBeLessThan(1);
  expect(await framed(page).evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(
    (high) => {
      const frame = document.querySelector("iframe");
      if (frame) frame.style.height = `${high}px`;
    },
    await height(),
  );
  expect(await framed(page).evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
});

test("whoever is not the page around, or not of the origin named, hears nothing and is not heard", async ({
  page,
  sites,
}) => {
  // It may frame the page, but another origin is named.
  sites.serve(around(`${sites.account}/?embed=${sites.hospital}`));
  await page.goto(sites.other);
  const form = page.frameLocator("iframe");
  await expect(form.getByLabel("城市", { exact: true })).toBeVisible();
  await send(page, { type: "clear-account:case", case: STAY.replace("total=10000", "total=45678") });
  await page.waitForTimeout(500);
  await expect(form.getByLabel("总费用", { exact: true })).not.toHaveValue("45,678");
  expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([]);

  // A window of the right origin beside the frame is not the page around it.
  const beside = `<!doctype html><script>setTimeout(() => parent.frames[0].postMessage({ type: "clear-account:case", case: ${JSON.stringify(STAY.replace("total=10000", "total=45678"))} }, "*"), 1500)</script>`;
  sites.serve(`${around(`${sites.account}/?embed=${sites.hospital}`)}<iframe srcdoc='${beside}'></iframe>`);
  await page.goto(sites.hospital);
  await lastTold(page, "ready");
  await page.waitForTimeout(2500);
  expect(await told(page, "result")).toEqual([]);
});

test("who may frame it is said by the server: with ?embed its own origin and those named, else nobody", async ({
  page,
  sites,
}) => {
  const framers = async (path: string): Promise<string | undefined> =>
    /frame-ancestors [^;]*/.exec(
      (await page.request.get(sites.account + path)).headers()["content-security-policy"] ?? "",
    )?.[0];
  expect(await framers("/?embed")).toBe(`frame-ancestors 'self' ${sites.hospital} ${sites.other}`);
  expect(await framers(`/?embed=${sites.hospital}`)).toBe(`frame-ancestors 'self' ${sites.hospital} ${sites.other}`);
  for (const path of ["/", "/index.html", "/?embedded", "/?x=embed"])
    expect(await framers(path)).toBe("frame-ancestors 'none'");
  sites.serve(around(`${sites.account}/`));
  await page.goto(sites.hospital);
  await expect.poll(() => framed(page).url()).toContain("chrome-error:");
});

test("in a page of its own origin a bare ?embed is enough; nothing is read from the device or kept on it", async ({
  page,
  sites,
}) => {
  await page.goto(sites.account);
  await page.evaluate(() => {
    localStorage.setItem("mode", "elder");
    localStorage.setItem("language", "en");
  });
  await page.route(`${sites.account}/around.html`, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: around("./?embed") }),
  );
  await page.goto(`${sites.account}/around.html`);
  await lastTold(page, "ready");
  await send(page, { type: "clear-account:case", case: STAY });
  expect((await lastTold(page, "result")).ok).toBe(true);
  const form = page.frameLocator("iframe");
  await expect(form.getByRole("heading", { name: "填这次看病的情况" })).toBeVisible();
  await form.getByLabel("总费用", { exact: true }).fill("12000");
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ mode: "elder", language: "en" });
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
});

test("alone in a window it is form and result, with nothing to find for axe", async ({ page, sites }) => {
  await page.goto(`${sites.account}/?embed${STAY}`);
  await expect(page.getByRole("status").filter({ hasText: "1,270.00 元" })).toBeAttached();
  await expect(page.getByText("一步一步是怎么算的")).toBeVisible();
  await expectAccessible(page, "embedded");
  expect(await keysShown(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("the page of the guide is told the result", async ({ page, sites }) => {
  const guide = readFileSync("docs/embedding.md", "utf8");
  const [frame = "", script = ""] = [...guide.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html);
  const filled = (html: string): string =>
    html
      .replaceAll("https://account.example", sites.account)
      .replaceAll("https://www.hospital.example", sites.hospital);
  sites.serve(`<!doctype html><meta charset="utf-8">${filled(frame)}${filled(script)}`);
  await page.goto(sites.hospital);
  await expect(page).toHaveTitle("1270.00 元");
});
