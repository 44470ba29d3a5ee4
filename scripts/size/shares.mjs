import { relative } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * What the bytes of built files are for: each package's and source folder's share of their gzip, largest first. A file's
 * bytes are shared out by what its parts weigh alone, since parts pack better together.
 */
export function sharesOf(root, chunks) {
  const shares = new Map();
  for (const { code, modules } of chunks) {
    const parts = new Map();
    for (const [id, { code: text }] of Object.entries(modules)) {
      if (text) parts.set(ownerOf(root, id), (parts.get(ownerOf(root, id)) ?? "") + text);
    }
    const alone = new Map([...parts].map(([owner, text]) => [owner, weightOf(text)]));
    const all = [...alone.values()].reduce((sum, weight) => sum + weight, 0);
    const weight = weightOf(code);
    for (const [owner, part] of alone) shares.set(owner, (shares.get(owner) ?? 0) + (weight * part) / all);
  }
  return [...shares].map(([owner, bytes]) => ({ owner, bytes: Math.round(bytes) })).sort((a, b) => b.bytes - a.bytes);
}

const weightOf = (text) => gzipSync(text, { level: 9 }).length;

/** A package by its name, our own by its folder. */
function ownerOf(root, id) {
  const packed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  if (packed) return packed;
  const path = relative(root, id.replace(/^\0/, "").replace(/\?.*/, ""));
  return path.startsWith("src/") ? path.split("/").slice(0, -1).slice(0, 3).join("/") : "the build's own";
}
