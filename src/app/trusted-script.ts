/** What the page's policy names as the only maker of addresses that scripts are loaded from. */
const NAME = "clear-account";

interface Policy {
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

let policy: Policy | null = null;

/** The address of a worker's script in the form that the page's policy asks for; throws for one of another origin. */
export function trustedScript(url: string): string {
  const address = new URL(url, document.baseURI);
  if (address.origin !== window.location.origin) throw new Error(`not a script of this page: ${address.origin}`);
  const factory = (window as { trustedTypes?: Factory }).trustedTypes;
  // Browsers that do not know of trusted types take the address as it is.
  if (factory === undefined) return address.href;
  policy ??= factory.createPolicy(NAME, { createScriptURL: (own) => own });
  return policy.createScriptURL(address.href);
}
