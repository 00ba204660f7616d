/**
 * What a browser with JavaScript gets on top of pages that work without: it moves focus to what must be corrected,
 * keeps a half-written form through an expired session, opens search with "/", and closes the menu with Escape.
 * Served as one small file; nothing here is needed to read or to act.
 */
const draftable = "form[data-draft]";

function focusFirstProblem(): void {
  document.querySelector<HTMLElement>("[data-focus]")?.focus();
}

function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(draftable)) {
    const key = `draft:${location.pathname}:${form.dataset["draft"]}`;
    restore(form, key);
    let timer = 0;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => sessionStorage.setItem(key, JSON.stringify(textOf(form))), 400);
    });
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      sessionStorage.setItem(key, JSON.stringify(textOf(form)));
      sessionStorage.setItem("draft:sent", key);
    });
  }
  // A page without the form that was sent means that it went through.
  const sent = sessionStorage.getItem("draft:sent");
  if (sent && !document.querySelector("[data-focus]") && !sent.startsWith(`draft:${location.pathname}:`)) {
    sessionStorage.removeItem(sent);
    sessionStorage.removeItem("draft:sent");
  }
}

function textOf(form: HTMLFormElement): { [name: string]: string } {
  const values: { [name: string]: string } = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && name !== "_csrf" && name !== "version") values[name] = value;
  return values;
}

function restore(form: HTMLFormElement, key: string): void {
  const kept = sessionStorage.getItem(key);
  if (!kept || document.querySelector("[data-focus]")) return;
  const values = JSON.parse(kept) as { [name: string]: string };
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (
      (control instanceof HTMLInputElement &&
        control.type !== "hidden" &&
        control.type !== "checkbox" &&
        control.type !== "radio") ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    ) {
      if (control.value === "" || control.value === control.dataset["default"]) control.value = value;
    }
  }
}

function keyboard(event: KeyboardEvent): void {
  const typing =
    event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const search = document.querySelector<HTMLInputElement>("#site-search, #search");
    if (search && search.offsetParent !== null) {
      event.preventDefault();
      search.focus();
    }
  }
  if (event.key === "Escape") {
    const menu = document.querySelector<HTMLDetailsElement>("details.site-menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  }
}

focusFirstProblem();
keepDrafts();
document.addEventListener("keydown", keyboard);
