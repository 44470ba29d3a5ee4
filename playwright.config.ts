import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/chromium.mjs";

/** The workers read this file again: what the first reading found out is kept for them. */
process.env.CHROMIUM_PATH ??= await findChromium();
process.env.E2E_PORT ??= String(await freePort());
const executablePath = process.env.CHROMIUM_PATH;
const port = process.env.E2E_PORT;
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  // One for each core of the smallest machine that runs this.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  timeout: 60_000,
  // Two browsers share the machine with the server.
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // What was kept for one test is not to answer another.
    serviceWorkers: "block",
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
  },
  projects: [
    {
      name: "phone",
      // A desk has a keyboard and no phone.
      testIgnore: ["keyboard.spec.ts", "desk.spec.ts"],
      use: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: "desktop", testIgnore: "phone.spec.ts", use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: `npx vite build --logLevel warn --outDir .cache/page && npx vite preview --outDir .cache/page --port ${port} --strictPort`,
    url: baseURL,
    timeout: 120_000,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
