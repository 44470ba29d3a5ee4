import { expect, test } from "vitest";
import { caseMessageOf, hostOf } from "./protocol.ts";

const OWN = "https://account.example";

test("one origin is spoken with: the one named, or one's own", () => {
  expect(hostOf("?embed", OWN)).toBe(OWN);
  expect(hostOf("?embed=", OWN)).toBe(OWN);
  expect(hostOf("?embed=https://www.hospital.example", OWN)).toBe("https://www.hospital.example");
  expect(hostOf("?embed=https%3A%2F%2Fwww.hospital.example%2F&language=en", OWN)).toBe("https://www.hospital.example");
  expect(hostOf("?embed=https://WWW.Hospital.Example:443", OWN)).toBe("https://www.hospital.example");
  expect(hostOf("?embed=http://127.0.0.1:8080", OWN)).toBe("http://127.0.0.1:8080");
});

test("what is no origin of the web is nobody", () => {
  for (const named of ["*", "null", "hospital.example", "https://", "https://a.example/path", "https://a.example?x"]) {
    expect(hostOf(`?embed=${encodeURIComponent(named)}`, OWN)).toBeNull();
  }
  for (const named of [
    "javascript:alert(1)",
    "file:///etc",
    "data:text/html,",
    "https://user@a.example",
    "https://a b",
  ]) {
    expect(hostOf(`?embed=${encodeURIComponent(named)}`, OWN)).toBeNull();
  }
  // A page opened from a file has no origin to trust.
  expect(hostOf("?embed", "null")).toBeNull();
});

test("only a case is a message to answer", () => {
  expect(caseMessageOf({ type: "clear-account:case", case: "#/?total=1" })).toEqual({
    case: "#/?total=1",
    request: null,
  });
  expect(caseMessageOf({ type: "clear-account:case", case: {}, request: 7 })?.request).toBe(7);
  expect(caseMessageOf({ type: "clear-account:case", case: {}, request: { a: 1 } })?.request).toBeNull();
  for (const other of [null, "clear-account:case", 1, [], {}, { type: "clear-account:result" }, { type: ["x"] }]) {
    expect(caseMessageOf(other)).toBeNull();
  }
});
