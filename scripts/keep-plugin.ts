import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import app from "../src/wording/locales/zh-CN/app.json" with { type: "json" };

const PAPER = "#faf7f0";

/**
 * Has the built page kept whole on the device: a service worker with all files of one version, rules included, and the
 * manifest with which it can be installed. A newer version waits until the person takes it.
 */
export const keepPlugin = (): Plugin[] =>
  VitePWA({
    mode: "production",
    registerType: "prompt",
    // Registered by the page itself, when it has nothing more urgent to do.
    injectRegister: false,
    filename: "sw.js",
    manifest: {
      name: app.name,
      short_name: app.name,
      description: app.question,
      lang: "zh-CN",
      id: "./",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: PAPER,
      theme_color: PAPER,
      icons: [
        { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    includeManifestIcons: false,
    workbox: {
      globPatterns: ["index.html", "icon.svg", "{assets,rules}/**"],
      // Rules of earlier days are for links made under them, and come when such a link is opened.
      globIgnores: ["rules/released/**"],
      // Names with a hash in them say themselves what version they are.
      dontCacheBustURLsMatching: /^(assets|rules)\//,
      navigateFallback: "index.html",
      // Inside another page it comes from the server: what is kept says that nobody may frame it.
      navigateFallbackDenylist: [/[?&]embed(?=[=&]|$)/],
      cleanupOutdatedCaches: true,
      // The first visit, too, goes on when the network goes.
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  }).map((plugin) =>
    // A build that is only weighed, not written, has no files to keep.
    plugin.name.endsWith(":build")
      ? { ...plugin, apply: ({ build }, { command }) => command === "build" && build?.write !== false }
      : plugin,
  );
