import { ruleFileSchema } from "../rulebook/rule-file-schema.ts";
import { parameterName } from "../wording/fact-text.ts";
import { english as t } from "./in-words.ts";

/** The JSON Schema of a rule file as docs/rule-file.schema.json holds it, each parameter with its name in words. */
export const schemaText = (): string =>
  JSON.stringify(
    ruleFileSchema((name) => parameterName(name, t)),
    null,
    2,
  );
