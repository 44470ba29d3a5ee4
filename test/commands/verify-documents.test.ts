import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PATIENCE, run } from "./run-command.ts";

const verify = (...args: string[]) => run("npm", ["run", "-s", "verify-documents", "--", ...args]);
const documents = process.env.DOCUMENTS ?? "../shared/documents";
const folder = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the documents compared by command", PATIENCE, () => {
  test("a folder must be named, and be there", async () => {
    expect(await verify()).toMatchObject({ status: 2, stdout: "" });
    expect(await verify(join(folder, "nowhere"))).toMatchObject({ status: 2, stdout: "" });
  });

  test("an empty folder is no proof", async () => {
    const { status, stderr } = await verify(folder);
    expect(status).toBe(1);
    expect(stderr).toContain("wz-2024-6");
  });

  test("the texts at hand agree; a changed word and a missing text are found", async () => {
    if (!existsSync(documents)) {
      console.warn(`Not compared with any text: no folder ${documents} (name one in DOCUMENTS).`);
      return;
    }
    expect(await verify(documents)).toMatchObject({ status: 0, stderr: "" });
    for (const name of readdirSync(documents)) copyFileSync(join(documents, name), join(folder, name));
    const file = join(folder, "wz-2024-6.txt");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("90%", "91%"));
    rmSync(join(folder, "nb-2023-62.txt"));
    const { status, stderr } = await verify(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/wz-2024-6: .*SHA-256/);
    expect(stderr).toMatch(/rules\/wenzhou\.yaml:\d+: .*wz-2024-6 住院医保政策范围内报销比例不低于 90%/);
    expect(stderr).toMatch(/nb-2023-62: /);
  });
});
