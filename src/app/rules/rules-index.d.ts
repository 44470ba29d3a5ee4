/** Made by the build from the rule files: the cities and provinces with the addresses of their bundles. */
declare module "virtual:rules-index" {
  export interface RulesEntry {
    readonly id: string;
    readonly name: { readonly zh: string; readonly en: string };
    readonly kind: "city" | "province";
    /** Relative to the page. */
    readonly url: string;
    /** `sha256:…` of all facts of the chain. */
    readonly version: string;
  }
  export const rulesIndex: readonly RulesEntry[];
}
