import { spawn } from "node:child_process";

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output line by line. */
  readonly lines: readonly string[];
}

/** How long a command may take on a busy machine that has to build it first. */
export const PATIENCE = { timeout: 120_000 };

type Input = string | Iterable<string | Uint8Array>;
const pieces = (input: Input) => (typeof input === "string" ? [input] : input);

/** The settle command with the text, or the pieces of it, on standard input; run as the package's script runs it. */
export const runSettle = (args: readonly string[], input: Input = ""): Promise<Ran> =>
  run("node", ["scripts/cli.mjs", "settle", ...args], pieces(input));

/** The same as people type it: `npm run -s settle -- …`. */
export const npmRunSettle = (args: readonly string[], input: Input = ""): Promise<Ran> =>
  run("npm", ["run", "-s", "settle", "--", ...args], pieces(input));

/** Starts a command and waits for its end. */
export function run(
  command: string,
  args: readonly string[],
  input: Iterable<string | Uint8Array> = [],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.env } });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // A command that refuses its rules reads no input.
  child.stdin.on("error", () => {});
  for (const piece of input) child.stdin.write(piece);
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      const text = Buffer.concat(stdout).toString("utf8");
      const lines = text.split("\n").filter((line) => line !== "");
      resolve({ status, stdout: text, stderr: Buffer.concat(stderr).toString("utf8"), lines });
    });
  });
}
