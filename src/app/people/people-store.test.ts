import { expect, test, vi } from "vitest";
import { PeopleStore } from "./people-store.ts";

/** Storage as browsers have it; `room` is how many characters it takes. */
class FakeStorage implements Storage {
  readonly map = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;
  get length(): number {
    return this.map.size;
  }
  key = (i: number): string | null => [...this.map.keys()][i] ?? null;
  getItem = (key: string): string | null => this.map.get(key) ?? null;
  removeItem = (key: string): void => void this.map.delete(key);
  clear = (): void => this.map.clear();
  setItem = (key: string, value: string): void => {
    const others = [...this.map].filter(([one]) => one !== key).reduce((sum, [, text]) => sum + text.length, 0);
    if (others + value.length > this.room) throw new DOMException("full", "QuotaExceededError");
    this.map.set(key, value);
  };
}

let minute = 0;
const now = (): Date => {
  minute += 1;
  return new Date(Date.UTC(2026, 10, 22, 6, minute));
};
const windowOn = (storage: Storage): PeopleStore => new PeopleStore(() => storage, now);
const names = (store: PeopleStore): string[] => store.get().people.map(({ name }) => name);
const added = (store: PeopleStore, name: string, address: string): string => {
  const id = store.add(name, address);
  if (id === null) throw new Error("not kept");
  return id;
};

test("each person is kept under a key of their own, in the order of being added", () => {
  const storage = new FakeStorage();
  const store = windowOn(storage);
  const mother = added(store, "妈妈", "#/?total=1");
  const father = added(store, "爸爸", "#/?total=2");
  expect(names(store)).toEqual(["妈妈", "爸爸"]);
  expect(JSON.parse(storage.getItem(`person:${mother}`) ?? "")).toEqual({
    form: 1,
    name: "妈妈",
    address: "#/?total=1",
    changed: expect.stringMatching(/^2026-11-22T06:/),
  });
  expect(store.find(father)?.address).toBe("#/?total=2");
  expect(windowOn(storage).get().people).toEqual(store.get().people);
});

test("what grew from the kept case is kept, and touches nobody else", () => {
  const store = windowOn(new FakeStorage());
  const mother = added(store, "妈妈", "#/?total=1");
  const father = added(store, "爸爸", "#/?total=2");
  const before = store.find(father);
  expect(store.keep(mother, "#/?total=1", "#/?total=10")).toBe("same");
  expect(store.find(mother)?.address).toBe("#/?total=10");
  expect(store.find(father)).toEqual(before);
});

test("what another window kept since is not written over, unless one is sure", () => {
  const storage = new FakeStorage();
  const here = windowOn(storage);
  const mother = added(here, "妈妈", "#/?total=1");
  const there = windowOn(storage);
  expect(there.keep(mother, "#/?total=1", "#/?total=20")).toBe("same");
  // Here nothing was heard of it yet.
  expect(here.find(mother)?.address).toBe("#/?total=1");
  expect(here.keep(mother, "#/?total=1", "#/?total=30")).toBe("elsewhere");
  expect(here.find(mother)?.address).toBe("#/?total=20");
  expect(here.keep(mother, "#/?total=1", "#/?total=30", true)).toBe("same");
  there.refresh();
  expect(there.find(mother)?.address).toBe("#/?total=30");
});

test("a name given in another window stays when the case changes here", () => {
  const storage = new FakeStorage();
  const here = windowOn(storage);
  const mother = added(here, "妈妈", "#/?total=1");
  windowOn(storage).rename(mother, "外婆");
  expect(here.keep(mother, "#/?total=1", "#/?total=2")).toBe("same");
  expect(here.find(mother)).toMatchObject({ name: "外婆", address: "#/?total=2" });
});

test("who was deleted in another window does not come back by typing here", () => {
  const storage = new FakeStorage();
  const here = windowOn(storage);
  const mother = added(here, "妈妈", "#/?total=1");
  windowOn(storage).remove(mother, "", null);
  expect(here.keep(mother, "#/?total=1", "#/?total=2")).toBe("gone");
  expect(here.get().people).toEqual([]);
  expect(storage.length).toBe(0);
});

test("every deletion can be undone, in any order", () => {
  const storage = new FakeStorage();
  const store = windowOn(storage);
  const mother = added(store, "妈妈", "#/?total=1");
  const father = added(store, "爸爸", "#/?total=2");
  const before = new Map(storage.map);
  store.remove(mother, "#/?total=1", mother);
  store.remove(father, "#/?total=1", mother);
  expect(store.get().people).toEqual([]);
  expect(store.get().removed.map(({ name }) => name)).toEqual(["妈妈", "爸爸"]);
  for (const removed of store.get().removed) store.restore(removed);
  expect(new Map(storage.map)).toEqual(before);
  expect(store.get().removed).toEqual([]);
});

test("clearing takes all that this page keeps and nothing of others; undoing brings it back", () => {
  const storage = new FakeStorage();
  storage.setItem("language", "en");
  storage.setItem("size.full", "largest");
  storage.setItem("mode", "elder");
  storage.setItem("person:broken", "{");
  storage.setItem("somebody else's", "1");
  const store = windowOn(storage);
  added(store, "妈妈", "#/?total=1");
  const before = new Map(storage.map);
  store.clear("#/?total=1", null);
  expect([...storage.map]).toEqual([["somebody else's", "1"]]);
  // What was chosen since stays.
  storage.setItem("language", "zh-CN");
  const [removed] = store.get().removed;
  if (removed !== undefined) store.restore(removed);
  expect(new Map(storage.map)).toEqual(new Map([...before, ["language", "zh-CN"]]));
});

test("what is broken, foreign or newer is named and left alone", () => {
  const storage = new FakeStorage();
  const strange = new Map([
    ["person:a", "{"],
    ["person:b", "7"],
    ["person:c", '{"form":2,"name":"妈妈","address":"#/?total=1"}'],
    ["person:d", '{"form":1,"name":"妈妈"}'],
  ]);
  for (const [key, value] of strange) storage.setItem(key, value);
  const store = windowOn(storage);
  expect(store.get().unreadable).toEqual([
    { key: "person:a", why: "broken" },
    { key: "person:b", why: "broken" },
    { key: "person:c", why: "newer" },
    { key: "person:d", why: "broken" },
  ]);
  added(store, "爸爸", "#/?total=2");
  for (const [key, value] of strange) expect(storage.getItem(key)).toBe(value);
});

test("a full storage is said, keeps what it had, and takes all of a file or nothing", () => {
  const storage = new FakeStorage();
  const store = windowOn(storage);
  const mother = added(store, "妈妈", "#/?total=1");
  storage.room = 250;
  const before = new Map(storage.map);
  const person = (i: number) => ({ name: `第${i}位`, address: "#/?total=1", changed: now().toISOString() });
  expect(store.addAll([person(1), person(2), person(3)])).toBe(false);
  expect(store.get().isFull).toBe(true);
  expect(new Map(storage.map)).toEqual(before);
  expect(store.keep(mother, "#/?total=1", `#/?total=${"1".repeat(300)}`)).toBe("ahead");
  expect(store.find(mother)?.address).toBe("#/?total=1");
  storage.room = 1000;
  expect(store.keep(mother, "#/?total=1", "#/?total=2")).toBe("same");
  expect(store.get().isFull).toBe(false);
});

test("where storage is forbidden nobody is kept, and it is said as soon as somebody should be", () => {
  const store = new PeopleStore(() => {
    throw new DOMException("no", "SecurityError");
  });
  expect(store.get()).toEqual({ people: [], unreadable: [], removed: [], isFull: false });
  expect(store.add("妈妈", "#/?total=1")).toBeNull();
  expect(store.get().isFull).toBe(true);
});

test("the last one at hand is always somebody who is there", () => {
  const storage = new FakeStorage();
  const store = windowOn(storage);
  const mother = added(store, "妈妈", "#/?total=1");
  expect(storage.getItem("people")).toBe(mother);
  const father = added(store, "爸爸", "#/?total=2");
  const child = added(store, "孩子", "#/?total=3");
  store.keep(father, "#/?total=2", "#/?total=4");
  store.setLast(child);
  store.remove(child, "", null);
  // Whoever was changed last.
  expect(storage.getItem("people")).toBe(father);
  store.remove(father, "", null);
  store.remove(mother, "", null);
  expect(storage.getItem("people")).toBeNull();
});

test("whoever listens hears of each change", () => {
  const store = windowOn(new FakeStorage());
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  added(store, "妈妈", "#/?total=1");
  expect(listener).toHaveBeenCalled();
  leave();
  listener.mockClear();
  added(store, "爸爸", "#/?total=1");
  expect(listener).not.toHaveBeenCalled();
});
