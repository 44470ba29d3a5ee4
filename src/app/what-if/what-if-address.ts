import type { Variant } from "../../whatif/variants.ts";
import { writeAddress } from "../estimate/case-address.ts";
import type { Form } from "../estimate/form.ts";
import { entryOf } from "../rules/use-rules.ts";

export const WHAT_IF_PATH = "/what-if";

/** The address of the estimate with a case. */
export const estimateHref = (form: Form): string => writeAddress(form, entryOf(form.city)?.version ?? null);

/** The address of the comparison for a case: the same parameters. */
export const whatIfHref = (form: Form): string => estimateHref(form).replace("#/", `#${WHAT_IF_PATH}`);

/** The form with the variant's one thing changed; what does not apply then is left out of its address. */
export function formOf(form: Form, { kind, value, product }: Variant): Form {
  switch (kind) {
    case "city":
      return { ...form, city: value, huiminbao: product ?? "none" };
    case "year":
      return { ...form, date: value };
    default:
      return { ...form, [kind]: value };
  }
}
