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

  // Inside another page (`?embed`) nothing is read from this device, and nothing kept.
  const isEmbedded = /[?&]embed(?=[=&]|$)/.test(location.search);
  if (isEmbedded) {
    page.setAttribute("data-embedded", "");
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new Error("nothing is kept in an embedded page");
        },
      });
    }
  }

  // The mode, and the size of type that was chosen in it (display.ts keeps both).
  const mode = kept("mode") || "full";
  page.setAttribute("data-mode", mode);
  page.setAttribute("data-size", kept(`size.${mode}`) || "standard");

  // What was typed too late for the address that is loaded again, which is type 1 (address-bar.ts keeps it).
  try {
    const [from, to] = (sessionStorage.getItem("late") || "").split("\n");
    sessionStorage.removeItem("late");
    if (to && from === location.hash && performance.navigation.type === 1) history.replaceState(history.state, "", to);
  } catch {
    // The address stays.
  }

  // How much of the prerendered Chinese example is this visit's own: the `page`, its `header`, or `nothing`.
  const language = kept("language");
  const isExample = /^#?\/?$/.test(location.hash) && kept("people") === null && mode === "full";
  const prerendered = isEmbedded || language === "en" ? "nothing" : isExample ? "page" : "header";
  page.setAttribute("data-prerendered", prerendered);
  if (language === "en") page.lang = language;

  // A button of the header that is pressed before the page has come alive is pressed again as soon as it has.
  let pressed = null;
  const note = ({ target }) => {
    const button = target.closest("header button");
    if (button) pressed = { text: button.textContent, state: button.getAttribute("aria-pressed") };
  };
  const again = () => {
    for (const button of document.querySelectorAll("header button")) {
      if (button.textContent === pressed.text && button.getAttribute("aria-pressed") === pressed.state) button.click();
    }
  };
  document.addEventListener("click", note, true);
  new MutationObserver((_changes, observer) => {
    if (page.hasAttribute("data-prerendered")) return;
    observer.disconnect();
    document.removeEventListener("click", note, true);
    if (pressed) setTimeout(again);
  }).observe(page, { attributes: true });
})();
