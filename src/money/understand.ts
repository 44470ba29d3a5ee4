const GROUPED = /^\d{1,3}(,\d{3})+(?=\.|$)/;
/** Read in one go however long: no digit could belong to either of two runs. */
const PLAIN = /^(\d+(\.\d*)?|\.\d+)$/;
const DECIMALS = /^\d+(\.\d{1,2})?$/;
/** 万: the point moves so many places to the right. */
const PLACES_OF_WAN = 4;

/**
 * The amount that a person meant, as yuan like "12000.5": full-width digits, spaces, grouping commas, ¥, 元 and 万 are
 * understood. "" for nothing; `null` where it cannot be read or has more than two decimals.
 */
export function understandMoney(typed: string): string | null {
  const text = typed.normalize("NFKC").replace(/\s/gu, "").replaceAll("。", ".");
  if (text === "") return "";
  const [, digits = "", wan] = /^¥?(.*?)(万)?[元块]?$/u.exec(text) ?? [];
  const plain = GROUPED.test(digits) ? digits.replaceAll(",", "") : digits;
  if (!PLAIN.test(plain)) return null;
  const amount = tidy(wan === undefined ? plain : movePoint(plain));
  return DECIMALS.test(amount) ? amount : null;
}

/** "1.2" → "12000": ten thousand times as much, without arithmetic. */
function movePoint(plain: string): string {
  const [whole = "", decimals = ""] = plain.split(".");
  const moved = decimals.padEnd(PLACES_OF_WAN, "0");
  return `${whole}${moved.slice(0, PLACES_OF_WAN)}.${withoutEndZeros(moved.slice(PLACES_OF_WAN))}`;
}

/** `/0+$/` would try each of many zeros anew. */
function withoutEndZeros(decimals: string): string {
  let end = decimals.length;
  while (decimals[end - 1] === "0") end -= 1;
  return decimals.slice(0, end);
}

/** "007." is 7, ".5" is 0.5. */
function tidy(plain: string): string {
  const [whole = "", decimals = ""] = plain.split(".");
  const trimmed = whole.replace(/^0+(?=\d)/, "") || "0";
  return decimals === "" ? trimmed : `${trimmed}.${decimals}`;
}
