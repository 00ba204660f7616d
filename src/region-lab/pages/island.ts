/**
 * What the region lab's page does in a browser with JavaScript: while the slider moves, the marks and the count for
 * commuting follow; when any limit is changed, the rest of the page is fetched and exchanged, and the address says so.
 * Without it the form is sent as any form. Served as one small file.
 */
const form = document.querySelector<HTMLFormElement>("[data-lab-form]");
const slider = document.querySelector<HTMLInputElement>("#lab-share");

function follow(): void {
  if (!slider) return;
  const least = Number(slider.value) / 100;
  for (const cell of document.querySelectorAll<HTMLElement>("td[data-share]")) {
    const reaches = Number(cell.dataset["share"]) >= least;
    for (const mark of cell.querySelectorAll<HTMLElement>("[data-when]"))
      mark.hidden = (mark.dataset["when"] === "yes") !== reaches;
  }
  for (const area of document.querySelectorAll<SVGUseElement>("use[data-share]")) {
    const reaches = Number(area.dataset["share"]) >= least;
    area.classList.toggle("lab-yes", reaches);
    area.classList.toggle("lab-no", !reaches);
  }
  const shares = JSON.parse(document.querySelector<HTMLElement>("[data-lab-rows]")?.dataset["labRows"] ?? "[]");
  const reaching = Array.isArray(shares) ? shares.filter((share) => Number(share) >= least).length : 0;
  const now = document.querySelector("[data-share-now]");
  if (now) now.textContent = slider.value;
  const said = document.querySelector<HTMLElement>("[data-reach]");
  if (said) {
    const words = said.dataset["reach"] ?? "";
    said.textContent = words.replace("{n}", String(reaching)).replace("{share}", slider.value);
  }
}

let asked = 0;

async function exchange(): Promise<void> {
  if (!form) return;
  const mine = ++asked;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") query.set(name, value);
  const address = `${form.action.split("?")[0]}?${query}`;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== asked) return;
    for (const part of document.querySelectorAll<HTMLElement>("[data-live]")) {
      const fresh = page.querySelector(`[data-live="${part.dataset["live"]}"]`);
      if (fresh) part.replaceWith(document.importNode(fresh, true));
    }
    history.replaceState(null, "", address);
    follow();
  } catch {
    if (mine === asked) form.submit();
  }
}

slider?.addEventListener("input", follow);
form?.addEventListener("change", () => void exchange());
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  void exchange();
});
