import { Go, usePlace } from "./place.tsx";
import { pagerTexts, pagerTextsWith } from "./list-texts.ts";

type Query = { [name: string]: string | undefined };

/** Which page of a list a reader asks for: 1 and up; anything else is the first. */
export function pageAsked(search: URLSearchParams): number {
  const page = Number(search.get("side") ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

/** The way through a long list; nothing where everything is on one page. */
export function Pager({
  to,
  query,
  page,
  size,
  total,
}: {
  to: string;
  query: Query;
  page: number;
  size: number;
  total: number;
}) {
  const { language } = usePlace();
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return null;
  const at = (number: number) => ({ ...query, side: number === 1 ? undefined : String(number) });
  return (
    <nav className="pager" aria-label={pagerTexts.pages[language]}>
      {page > 1 && (
        <Go to={to} query={at(page - 1)} rel="prev">
          {pagerTexts.previous[language]}
        </Go>
      )}
      <span>{pagerTextsWith.pageOf[language](page, last)}</span>
      {page < last && (
        <Go to={to} query={at(page + 1)} rel="next">
          {pagerTexts.next[language]}
        </Go>
      )}
    </nav>
  );
}
