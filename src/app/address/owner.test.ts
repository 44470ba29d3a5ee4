import { afterEach, beforeEach, expect, test, vi } from "vitest";

const entry: { state: unknown } = { state: null };

beforeEach(() => {
  vi.resetModules();
  entry.state = null;
  vi.stubGlobal("history", {
    get state() {
      return entry.state;
    },
    replaceState: (state: unknown) => {
      entry.state = state;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test("an entry's mark says whose case it shows; without one it is nobody's", async () => {
  const { markOf, ownerAt } = await import("./owner.ts");
  expect(ownerAt("#/?total=1")).toBeNull();
  entry.state = markOf("m1");
  expect(ownerAt("#/?total=1")).toBe("m1");
  entry.state = markOf(null);
  expect(ownerAt("#/?total=1")).toBeNull();
});

test.each([[{ person: 7 }], ["m1"], [{}], [42]])("what others keep in an entry names nobody: %j", async (state) => {
  const { ownerAt } = await import("./owner.ts");
  entry.state = state;
  expect(ownerAt("#/?total=1")).toBeNull();
});

test("a link back to the address that was left is that person's still, and no other link", async () => {
  const { markOf, ownerAt, rememberOwner } = await import("./owner.ts");
  rememberOwner("m1", "#/?total=1");
  rememberOwner(null, "#/?total=3");
  expect(ownerAt("#/?total=2")).toBeNull();
  expect(ownerAt("#/?total=3")).toBeNull();
  expect(ownerAt("#/?total=1")).toBe("m1");
  expect(entry.state).toEqual(markOf("m1"));
});
