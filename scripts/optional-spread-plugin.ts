import type { Plugin } from "vite";

interface Node {
  readonly type: string;
  readonly arguments?: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Partial<Node>).type === "string";

/** Whether an optional call has anything behind a spread, `f?.(...a, b)`: V8 before Chrome 91 passes it wrongly. */
export function hasOptionalSpread(tree: unknown, inChain = false): boolean {
  if (Array.isArray(tree)) return tree.some((one) => hasOptionalSpread(one));
  if (!isNode(tree)) return false;
  const given = tree.arguments ?? [];
  if (inChain && given.slice(0, -1).some(({ type }) => type === "SpreadElement")) return true;
  return Object.entries(tree).some(([key, part]) =>
    hasOptionalSpread(part, tree.type === "ChainExpression" || (inChain && (key === "callee" || key === "object"))),
  );
}

/** Lets optional calls stay as they are written: a build with the one kind that older phones get wrong fails. */
export const optionalSpreadPlugin = (): Plugin => ({
  name: "optional-spread",
  apply: "build",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk" && hasOptionalSpread(this.parse(file.code))) {
        this.error(`${file.fileName}: an optional call with an argument behind a spread, which Chrome 87 gets wrong`);
      }
    }
  },
});
