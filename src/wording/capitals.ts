const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿", "万亿"];

/**
 * The amount in capitals as on cheques and quote sheets, e.g. "1409.50" → 人民币壹仟肆佰零玖元伍角.
 * `yuan` has the form of money (SPEC section 1); below 10^16 yuan. After 元 alone stands 整, after 角 or 分 nothing.
 */
export function amountInCapitals(yuan: string): string {
  const [whole = "0", decimals = ""] = yuan.split(".");
  const [jiao = "0", fen = "0"] = decimals.padEnd(2, "0");
  const yuanPart = wholeInCapitals(whole.replace(/^0+/, ""));
  if (jiao === "0" && fen === "0") return `人民币${yuanPart || "零"}元整`;
  const jiaoPart = jiao === "0" ? yuanPart && DIGITS[0] : `${digit(jiao)}角`;
  const fenPart = fen === "0" ? "" : `${digit(fen)}分`;
  return `人民币${yuanPart && `${yuanPart}元`}${jiaoPart}${fenPart}`;
}

/** Groups of four digits from the right; several zeros inside make one 零. */
function wholeInCapitals(whole: string): string {
  let text = "";
  let isZeroDue = false;
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, "0");
  for (let at = 0; at < padded.length; at += 4) {
    const group = padded.slice(at, at + 4);
    for (let place = 0; place < 4; place += 1) {
      const sign = group.charAt(place);
      if (sign === "0") {
        // A zero at the end of a group is spoken only where the next group begins with one.
        isZeroDue ||= text !== "" && place < 3;
        if (place === 3 && group.endsWith("0")) isZeroDue = group === "0000";
        continue;
      }
      text += `${isZeroDue && text !== "" ? DIGITS[0] : ""}${digit(sign)}${PLACES[3 - place]}`;
      isZeroDue = false;
    }
    if (group !== "0000") text += GROUPS[padded.length / 4 - 1 - at / 4] ?? "";
  }
  return text;
}

const digit = (sign: string): string => DIGITS.charAt(Number(sign));
