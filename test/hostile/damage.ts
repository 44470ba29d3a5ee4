import fc from "fast-check";

/** One wrong thing done to a text at a place: a share of its length, so that it fits texts of any length. */
interface Harm {
  readonly at: number;
  readonly length: number;
  readonly kind: "cut" | "double" | "put" | "swapLines";
  readonly text: string;
}

/** What hurts readers: marks of YAML, JSON, csv and addresses, keys of every object, odd numbers, characters of all planes. */
const BARBS = [
  ..."\"'{}[]:,&*!|>%#=?-\\\n\t \u0000\u2028\uFEFF𠮷",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "-1",
  "1e999",
  "NaN",
  "9".repeat(40),
  "9999-99-99",
  "<script>",
  "=HYPERLINK(1)",
  "&a [*a]",
  "%E0%A4%A",
  "::",
];

const harm: fc.Arbitrary<Harm> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  kind: fc.constantFrom("cut", "double", "put", "swapLines"),
  text: fc.oneof(fc.constantFrom(...BARBS), fc.string({ unit: "binary", maxLength: 5 })),
});

function harmed(text: string, { at, length, kind, text: put }: Harm): string {
  const start = Math.floor(at * text.length);
  const end = start + length;
  switch (kind) {
    case "cut":
      return text.slice(0, start) + text.slice(end);
    case "double":
      return text.slice(0, end) + text.slice(start);
    case "put":
      return text.slice(0, start) + put + text.slice(start);
    case "swapLines": {
      const lines = text.split("\n");
      const one = Math.floor(at * (lines.length - 1));
      return [...lines.slice(0, one), lines[one + 1] ?? "", lines[one] ?? "", ...lines.slice(one + 2)].join("\n");
    }
  }
}

/** One of the texts with a few wrong things done to it, or now and then something else altogether. */
export const damaged = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...texts), fc.array(harm, { minLength: 1, maxLength: 4 }))
        .map(([text, harms]) => harms.reduce(harmed, text)),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );

/** A JSON value with some part of it exchanged for any other. */
export function exchanged(json: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(json);
  return fc
    .array(fc.tuple(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.constantFrom(...BARBS, undefined))), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => changes.reduce((so, [place, value]) => put(so, place, value), json));
}

type Place = readonly string[];

function placesIn(json: unknown, at: Place = []): Place[] {
  if (typeof json !== "object" || json === null) return [at];
  return [at, ...Object.entries(json).flatMap(([key, value]) => placesIn(value, [...at, key]))];
}

function put(json: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json)) return json.map((item, i) => (String(i) === key ? put(item, rest, value) : item));
  return { ...json, [key]: put((json as Record<string, unknown>)[key], rest, value) };
}
