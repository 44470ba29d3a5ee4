/** The page's address that links carry: the `public-address` of index.html, or where the page is now. */
export const publicAddress = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="public-address"]')?.content || window.location.href;

/** The address of the page with a case in its hash; whatever else stood behind the page's own address is dropped. */
export const linkTo = (hash: string, page: string): string => page.replace(/[?#].*$/s, "") + hash;

/** Whether only this device can open the address. */
export function isOnlyHere(link: string): boolean {
  const { protocol, hostname } = new URL(link);
  return protocol === "file:" || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}
