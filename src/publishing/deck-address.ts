import { deckRefusalTexts } from "./deck-act-texts.ts";
import type { DeckAsked, DeckChoice, DeckRefusal } from "./questions/deck.ts";
import { listOf } from "./deck-asked.ts";
import { slideOrder, type Step } from "./rules/slide-order.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";

/** The words of a page's address and what each is to the deck: Norwegian, as all addresses are. */
export const addressWords = {
  title: "tittel",
  speaker: "taler",
  office: "stilling",
  event: "arrangement",
  place: "sted",
} as const;
export type AddressWord = keyof typeof addressWords;
const names = Object.keys(addressWords) as AddressWord[];

/** What the address asks for; the region at home where it names no cooperation. */
export function askedIn(search: URLSearchParams, home: string, on: Day, language: Language): DeckAsked {
  const slides = search.get("lysark");
  return {
    cooperation: search.get("samarbeid")?.slice(0, 200) || home,
    on,
    language,
    template: search.get("mal")?.slice(0, 120) || undefined,
    slides: slides === null ? undefined : listOf(slides.slice(0, 2_000)),
    words: Object.fromEntries(names.map((name) => [name, search.get(addressWords[name])?.trim().slice(0, 200)])),
  };
}

/** The same in an address, with all that was decided: it gives the same deck when the template has changed. */
export function addressFor(choice: DeckChoice): { [name: string]: string } {
  return {
    samarbeid: choice.cooperation.slug,
    ...(choice.template ? { mal: choice.template.id } : {}),
    lysark: choice.slides.join(","),
    ...Object.fromEntries(
      names.flatMap((name) => (choice.words[name] ? [[addressWords[name], choice.words[name]]] : [])),
    ),
  };
}

/** For the API: the words it knows. */
export function apiQueryFor(choice: DeckChoice): string {
  return new URLSearchParams({
    cooperation: choice.cooperation.slug,
    on: choice.on,
    lang: choice.language,
    slides: choice.slides.join(","),
    ...choice.words,
  }).toString();
}

/** Whether the form of the page was sent: ticks and numbers instead of a list. */
export function isForm(search: URLSearchParams): boolean {
  return search.has("valg");
}

/** The form's ticks, numbers and button as one list of slides. */
export function slidesOfForm(search: URLSearchParams): string[] {
  const ticked = search.getAll("med").slice(0, 100);
  const numbers = Object.fromEntries(
    ticked.flatMap((id) => {
      const number = Number(search.get(`nr-${id}`));
      return search.get(`nr-${id}`) && Number.isFinite(number) ? [[id, number]] : [];
    }),
  );
  return slideOrder(ticked, numbers, stepOf(search.get("flytt")));
}

function stepOf(asked: string | null): Step | null {
  const [id, way] = (asked ?? "").split(" ");
  return id && (way === "opp" || way === "ned") ? { id, by: way === "opp" ? -1 : 1 } : null;
}

export function deckRefusalSaid(refusal: Refusal<DeckRefusal>, language: Language): string {
  return deckRefusalTexts[refusal.code][language](refusal.params);
}
