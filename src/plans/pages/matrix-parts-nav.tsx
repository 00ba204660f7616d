import { Go, usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import { followUpTexts as texts, followUpTextsWith as textsWith } from "./follow-up-page-texts.ts";
import type { ShownPart } from "./shown-matrix.ts";

/** The way through a matrix that is shown a piece at a time; nothing where it is whole. */
export function MatrixPartsNav({
  to,
  query,
  parts,
  at,
}: {
  to: string;
  query: { [name: string]: string | undefined };
  parts: ShownPart[];
  at: number;
}) {
  const say = useSay();
  const { language } = usePlace();
  if (parts.length < 2) return null;
  return (
    <nav className="matrix-parts no-print" aria-label={say(texts.parts)}>
      <ul>
        {parts.map((part, index) => {
          const numbers = part.from === part.to ? part.from : `${part.from}–${part.to}`;
          return (
            <li key={numbers}>
              <Go
                to={`${to}#matrix`}
                query={{ ...query, del: index === 0 ? undefined : String(index + 1) }}
                {...(index === at ? { "aria-current": "true" as const } : {})}
              >
                {[numbers, part.headings.join(", ")].filter(Boolean).join(" ")}
              </Go>
              {part.overdue > 0 && (
                <small>
                  {textsWith.answersMissing[language](formatNumber(part.overdue, language), part.overdue > 1)}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
