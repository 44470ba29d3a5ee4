/** Made by the build from the rule files: where the rulebook's own data are, relative to the page. */
declare module "virtual:rulebook-index" {
  export const rulebookIndex: { readonly examplesUrl: string; readonly documentsUrl: string };
}
