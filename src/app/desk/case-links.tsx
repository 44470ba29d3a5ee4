import { useTranslation } from "react-i18next";
import { billHref } from "../bill/bill-address.ts";
import { quoteHref } from "../quote/quote-path.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { useDeskKey } from "./keys/desk-keys.ts";

const LINKS = [
  { name: "explain", key: "L", to: (href: string): string => href },
  { name: "bill", key: "M", to: billHref },
  { name: "quote", key: "U", to: quoteHref },
] as const;

/** From a case at the desk to what goes on with it, each by its key, too; `href` is the estimate with the case. */
export function CaseLinks({ href }: { readonly href: string | null }) {
  return (
    <div className="no-print flex flex-wrap gap-x-6">
      {href !== null &&
        LINKS.map(({ name, key, to }) => <KeyedLink key={key} name={name} letter={key} href={to(href)} />)}
    </div>
  );
}

interface KeyedLinkProps {
  readonly name: (typeof LINKS)[number]["name"];
  readonly letter: string;
  readonly href: string;
}

function KeyedLink({ name, letter, href }: KeyedLinkProps) {
  const { t } = useTranslation("desk");
  const text = t(`case.${name}`);
  useDeskKey(letter, text, () => goTo(href));
  return <CaseLink href={href}>{text}</CaseLink>;
}

/** To another page as a link goes: one begins to read there at the top. */
export function goTo(hash: string): void {
  window.scrollTo(0, 0);
  window.location.hash = hash;
}
