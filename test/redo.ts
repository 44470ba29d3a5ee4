/** A step of a settlement, as anyone may read it from the result's JSON (SPEC section 5). */
export interface StepToRedo {
  readonly operation: string;
  readonly operands: readonly { readonly name: string; readonly value: string }[];
  readonly facts: readonly { readonly parameter: string; readonly value: unknown }[];
}

/** An exact fraction; `over` is a power of ten. */
interface Exact {
  readonly n: bigint;
  readonly over: bigint;
}

const ZERO: Exact = { n: 0n, over: 1n };

/**
 * Redoes one step from itself alone, with the seven words of SPEC section 5 and nothing of src/: yuan or a rate as a decimal
 * string; `multiply` and `brackets` half-up to the fen, the other words exact. `null` where the step does not say enough.
 */
export function redo(step: StepToRedo): string | null {
  const values = step.operands.map(({ value }) => read(value));
  if (values.length === 0 || !values.every((value) => value !== null)) return null;
  switch (step.operation) {
    case "sum":
      return write(values.reduce(add));
    case "subtract":
      return write(values.reduce(less));
    case "min":
      return write(values.reduce((a, b) => (isBelow(b, a) ? b : a)));
    case "max":
      return write(values.reduce((a, b) => (isBelow(a, b) ? b : a)));
    case "take":
      return write(values[0] ?? ZERO);
    case "multiply":
      return write(toFen(values.reduce(times)));
    case "brackets":
      return alongTable(step);
    default:
      return null;
  }
}

/** Base, offset, and if any threshold, reduction, factor; the table and the threshold's basis stand in the facts. */
function alongTable(step: StepToRedo): string | null {
  const operand = (name: string): Exact | null => {
    const found = step.operands.find((one) => one.name === name);
    return found ? read(found.value) : null;
  };
  const [base, offset, threshold] = [operand("base"), operand("offset"), operand("threshold")];
  const known = ["base", "offset", "threshold", "reduction", "factor"];
  const table = step.facts.find(({ value }) => isTable(value))?.value;
  if (base === null || offset === null || !isTable(table) || step.operands.some(({ name }) => !known.includes(name)))
    return null;
  const basis = step.facts.find(({ value }) => value === "cumulative" || value === "aboveThreshold")?.value;
  if (threshold !== null && basis === undefined && table.length > 1) return null;
  const floor = threshold ?? ZERO;
  const shift = basis === "aboveThreshold" ? floor : ZERO;
  const from = offset;
  const to = add(offset, base);

  let paid = ZERO;
  let start = ZERO;
  for (const { upTo, rate } of table) {
    const limit = upTo === undefined ? to : read(upTo);
    const written = read(rate);
    if (limit === null || written === null) return null;
    const end = upTo === undefined ? to : add(limit, shift);
    const [low, high] = [largest(largest(from, start), floor), isBelow(end, to) ? end : to];
    const here = times(less(written, operand("reduction") ?? ZERO), operand("factor") ?? { n: 1n, over: 1n });
    paid = add(paid, times(less(high, low), here));
    start = end;
  }
  return write(toFen(paid));
}

interface Row {
  readonly upTo?: string;
  readonly rate: string;
}

const isTable = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.length > 0 && typeof value[0] === "object";

function read(text: string): Exact | null {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null) return null;
  const decimals = parts[2] ?? "";
  return { n: BigInt(`${parts[1]}${decimals}`), over: 10n ** BigInt(decimals.length) };
}

/** All the decimals there are, at least two. */
function write({ n, over }: Exact): string {
  const whole = n / over;
  const decimals = String(n % over)
    .padStart(String(over).length - 1, "0")
    .replace(/0+$/, "");
  return `${whole}.${(over === 1n ? "" : decimals).padEnd(2, "0")}`;
}

const add = (a: Exact, b: Exact): Exact => ({ n: a.n * b.over + b.n * a.over, over: a.over * b.over });
const times = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, over: a.over * b.over });
const isBelow = (a: Exact, b: Exact): boolean => a.n * b.over < b.n * a.over;
const less = (a: Exact, b: Exact): Exact =>
  isBelow(a, b) ? ZERO : { n: a.n * b.over - b.n * a.over, over: a.over * b.over };
const largest = (a: Exact, b: Exact): Exact => (isBelow(a, b) ? b : a);

const toFen = ({ n, over }: Exact): Exact => ({ n: (n * 200n + over) / (over * 2n), over: 100n });
