import { isParameter, type ParameterName } from "../facts/parameters.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { openFigures } from "./local-figures.ts";

export interface Damage {
  /** The text of the figures that can be read, as `writeFigures` has it; "" for none. */
  readonly sound: string;
  readonly lost: readonly Lost[];
}

/** What cannot be read, as it stands, in short. */
export interface Lost {
  /** What it would be a figure for; `null` where even that cannot be read. */
  readonly parameter: ParameterName | null;
  readonly text: string;
}

/** Long enough to be known again. */
const MOST_SHOWN = 60;

/** What of a kept table of a city can be read, each figure looked at alone, and what cannot. */
export function damageIn(rules: RuleSet, city: string, text: string, open: typeof openFigures): Damage {
  const list = text === "" ? [] : listIn(text);
  if (list === null) return { sound: "", lost: [{ parameter: null, text: shortened(text) }] };
  const isSound = (entry: unknown): boolean => open(rules, city, JSON.stringify([entry])).problems.length === 0;
  const sound = list.filter(isSound).map((entry) => JSON.stringify(entry));
  return {
    sound: sound.length === 0 ? "" : `[${sound.sort().join(",")}]`,
    lost: list.filter((entry) => !isSound(entry)).map(lostOf),
  };
}

function lostOf(entry: unknown): Lost {
  const { parameter, value } = (entry ?? {}) as Record<string, unknown>;
  const isNamed = typeof parameter === "string" && isParameter(parameter) && value !== undefined;
  if (!isNamed) return { parameter: null, text: shortened(JSON.stringify(entry)) };
  return { parameter, text: shortened(typeof value === "string" ? value : JSON.stringify(value)) };
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}

const shortened = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
