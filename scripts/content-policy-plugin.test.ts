import { expect, test } from "vitest";
import { policyOf } from "./content-policy-plugin.ts";

/** Hashes by `printf %s … | openssl dgst -sha256 -binary | base64`. */
const ONE = "sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo=";

test("what stands inside the page is allowed by its hash, and nothing else is", () => {
  const policy = policyOf('<style>a{}</style><script>f()</script><script type="module" src="./a.js"></script>');
  expect(policy).toContain(`script-src 'self' '${ONE}';`);
  expect(policy).toContain("style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';");
  expect(policy).not.toContain("unsafe");
});

test("a page without inlined pieces allows none", () => {
  expect(policyOf('<script type="module" src="./a.js"></script>')).toContain("script-src 'self';");
});
