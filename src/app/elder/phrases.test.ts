import { expect, test } from "vitest";
import { phrasesOf } from "./phrases.ts";

test.each([
  "这次是|怎么|看病的？",
  "去的是|多大的|医院？",
  "不知道，|给我|一个|范围",
  "不知道？|去查查是|几级|医院",
  "What kind of hospital was it?",
])("a line of %j ends between words only", (phrases) => {
  expect(phrasesOf(phrases.replaceAll("|", ""))).toEqual(phrases.split("|"));
});
