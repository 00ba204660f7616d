import { createContext, use, type AnchorHTMLAttributes, type ReactNode } from "react";
import type { Clock } from "#platform/clock.ts";
import { parseDay, type Day } from "#platform/day.ts";
import { isLanguage, type Language, type Text } from "#platform/language.ts";

/** Where the reader is: language and day are in the address, and go along with every link. */
export type Place = { language: Language; on: Day; today: Day; path: string; query: string };

/** Throws a 404 for an unknown language and a 400, with what was typed, for a day that is none. */
export function placeOf(request: Request, language: string | undefined, clock: Clock): Place {
  if (!isLanguage(language)) throw new Response("language", { status: 404 });
  const url = new URL(request.url);
  const today = clock.today();
  const asked = url.searchParams.get("on");
  const on = asked === null || asked === "" ? today : parseDay(asked);
  if (on === null)
    throw new Response(JSON.stringify({ code: "wrong-day", asked: asked?.slice(0, 40) }), { status: 400 });
  url.searchParams.delete("on");
  return { language, on, today, path: url.pathname, query: url.searchParams.toString() };
}

const PlaceContext = createContext<Place>({
  language: "nb",
  on: "2009-06-11",
  today: "2009-06-11",
  path: "/nb",
  query: "",
});
export const PlaceProvider = PlaceContext.Provider;

export function usePlace(): Place {
  return use(PlaceContext);
}

/** The text in the reader's language. */
export function useSay(): (text: Text) => string {
  const { language } = usePlace();
  return (text) => text[language];
}

/** The address of a page under the language, with the day unless it is today. `to` is like `saker/ikap` or `saker/ikap#why`. */
export function addressOf(place: Place, to: string, query: { [name: string]: string | undefined } = {}): string {
  const [path = "", fragment] = to.split("#");
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  if (place.on !== place.today && !search.has("on")) search.set("on", place.on);
  if (query["on"] === place.today) search.delete("on");
  const text = search.toString();
  return `/${place.language}${path ? `/${path}` : ""}${text ? `?${text}` : ""}${fragment ? `#${fragment}` : ""}`;
}

/** The page the reader is on, on another day. */
export function addressAt(place: Place, day: Day): string {
  const query = new URLSearchParams(place.query);
  if (day !== place.today) query.set("on", day);
  const text = query.toString();
  return text ? `${place.path}?${text}` : place.path;
}

type LinkProps = { to: string; query?: { [name: string]: string | undefined }; children: ReactNode } & Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  "href"
>;

/** A link that keeps language and day. */
export function Go({ to, query, children, className = "ds-link", ...rest }: LinkProps) {
  const place = usePlace();
  return (
    <a href={addressOf(place, to, query)} className={className} {...rest}>
      {children}
    </a>
  );
}
