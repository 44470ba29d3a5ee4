import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const CHARSET = '<meta charset="utf-8" />';

/**
 * What the page may do: run and show what it brought along itself, each inlined piece by its hash, and speak to its own
 * origin only, so that what the person types cannot leave the device.
 */
export const policyOf = (html: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${hashesOf(html, SCRIPT)}`,
    `style-src 'self'${hashesOf(html, STYLE)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types clear-account",
  ].join("; ");

/** Writes the policy into the built page, after all others have written into it; development needs more freedom. */
export const contentPolicyPlugin = (): Plugin => ({
  name: "content-policy",
  apply: "build",
  enforce: "post",
  transformIndexHtml: {
    order: "post",
    handler(html) {
      if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET} to put the policy after`);
      if (/<[a-z][^>]*\s(style|on[a-z]+)=/.test(html)) throw new Error("index.html has a style or handler attribute");
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`;
      return html.replace(CHARSET, () => `${CHARSET}\n    ${meta}`);
    },
  },
});

const hashesOf = (html: string, pieces: RegExp): string =>
  [...html.matchAll(pieces)].map(([, piece = ""]) => ` '${hashOf(piece)}'`).join("");

const hashOf = (piece: string): string => `sha256-${createHash("sha256").update(piece).digest("base64")}`;
