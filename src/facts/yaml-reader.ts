import { isNode, LineCounter, parseDocument } from "yaml";
import type { Origin } from "./fact.ts";
import type { RuleProblem, RuleProblemCode } from "./rule-problem.ts";

export interface RuleSource {
  readonly file: string;
  readonly text: string;
  /** From elsewhere: its word about documents is taken (SPEC section 3). */
  readonly added?: boolean;
}

type Path = readonly (string | number)[];

const MOST_ALIASED = 10_000;

/** One rule file with the line of everything in it, and the list that its faults go to. */
export class YamlReader {
  readonly data: unknown;
  private readonly document;
  private readonly lines = new LineCounter();

  constructor(
    readonly source: RuleSource,
    private readonly problems: RuleProblem[],
  ) {
    this.document = parseDocument(source.text, { lineCounter: this.lines, uniqueKeys: true });
    for (const error of this.document.errors) {
      const line = this.lines.linePos(error.pos[0]).line;
      problems.push({ file: source.file, line, code: "yamlSyntax", values: { reason: error.code } });
    }
    this.data = this.document.errors.length > 0 ? null : this.toData();
  }

  /** A few aliases could blow a small file up to gigabytes: their yield is limited. */
  private toData(): unknown {
    try {
      return this.document.toJS({ maxAliasCount: MOST_ALIASED }) ?? this.fault([], "notAMapping");
    } catch {
      return this.fault([], "yamlSyntax", { reason: "ALIASES" });
    }
  }

  /** File and line of the node at a path, or of the nearest one around it. */
  origin(path: Path): Origin {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        return { file: this.source.file, line: this.lines.linePos(node.range[0]).line };
      }
    }
    return { file: this.source.file, line: 1 };
  }

  fault(path: Path, code: RuleProblemCode, values: Record<string, string> = {}): null {
    this.problems.push({ ...this.origin(path), code, values });
    return null;
  }

  /** The mapping at a path with only known keys, else `null` and a fault. */
  mapping(raw: unknown, path: Path, keys: readonly string[]): Record<string, unknown> | null {
    if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return this.fault(path, "notAMapping");
    for (const key of Object.keys(raw)) {
      if (!keys.includes(key)) this.fault([...path, key], "unknownKey", { key, allowed: keys.join(", ") });
    }
    return raw as Record<string, unknown>;
  }

  list(raw: unknown, path: Path): readonly unknown[] {
    if (raw === undefined) return [];
    if (Array.isArray(raw)) return raw;
    this.fault(path, "notAList");
    return [];
  }

  /** A non-empty text, or `null` (with a fault where it is required). */
  text(map: Record<string, unknown>, key: string, path: Path, required: boolean): string | null {
    const value = map[key];
    if (value === undefined) return required ? this.fault(path, "missingKey", { key }) : null;
    if (typeof value === "string" && value !== "") return value;
    return this.fault([...path, key], "wrongType", { key });
  }

  word<T extends string>(map: Record<string, unknown>, key: string, path: Path, allowed: readonly T[]): T | null {
    const value = this.text(map, key, path, true);
    if (value === null) return null;
    if ((allowed as readonly string[]).includes(value)) return value as T;
    return this.fault([...path, key], "unknownWord", { key, word: value, allowed: allowed.join(", ") });
  }
}
