import { describe, expect, test } from "vitest";
import { isOnlyHere, linkTo } from "./public-address.ts";

test("a link is the page's address with the case, and nothing else that stood there", () => {
  const hash = "#/?total=10000";
  expect(linkTo(hash, "https://a.example/bill/")).toBe("https://a.example/bill/#/?total=10000");
  expect(linkTo(hash, "https://a.example/bill/index.html?from=chat#/?total=5")).toBe(
    "https://a.example/bill/index.html#/?total=10000",
  );
  expect(linkTo(hash, "https://a.example/#/guides")).toBe("https://a.example/#/?total=10000");
});

describe("who can open it", () => {
  test.each([
    ["http://127.0.0.1:4173/#/", true],
    ["http://localhost/#/", true],
    ["http://[::1]:80/#/", true],
    ["file:///home/a/index.html#/", true],
    ["https://a.example/#/", false],
    ["http://192.168.1.5/#/", false],
    ["https://localhost.example/#/", false],
  ])("%s only here: %s", (link, expected) => {
    expect(isOnlyHere(link)).toBe(expected);
  });
});
