import { resident, visit } from "../support.ts";

/** A line of the command's input: a resident's stay in a primary hospital of 温州, with what differs. */
export const line = (id: string, more: object = {}): string =>
  JSON.stringify({
    id,
    city: "wenzhou",
    person: resident(),
    encounters: [visit("2024-05-01", "inpatient", "primary", "10000.00")],
    ...more,
  });

interface Answer {
  readonly id: string | null;
  readonly error?: { readonly code: string; readonly path: string; readonly message: string };
  readonly settlements?: readonly unknown[];
}

/** "a1 settled", or "b2 missingKey city": what each line of the output says, in order. */
export const inShort = (lines: readonly string[]): string[] =>
  lines.map((text) => {
    const { id, error, settlements } = JSON.parse(text) as Answer;
    return error ? `${id} ${error.code} ${error.path}`.trim() : `${id} ${settlements ? "settled" : "nothing"}`;
  });
