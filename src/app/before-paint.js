// Stands inside the page and runs before anything is painted, in browsers of any age: what is kept on this device and
// what the address says decide how the page first looks, so that nothing is seen that changes at once.
(() => {
  const page = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  // How much of the prerendered Chinese example is this visit's own: the `page`, its `header`, or `nothing`.
  const language = kept("language");
  const isExample = /^#?\/?$/.test(location.hash) && kept("people") === null;
  const prerendered = language === "en" ? "nothing" : isExample ? "page" : "header";
  page.setAttribute("data-prerendered", prerendered);
  if (language === "en") page.lang = language;
})();
