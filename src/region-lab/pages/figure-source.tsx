import type { ReactNode } from "react";
import { usePlace, useSay } from "#design/place.tsx";
import { frame } from "#design/texts.ts";
import type { SourceRef } from "#parties/contract.ts";
import { vintageText } from "../lab-sentences.ts";

/** Under every figure: vintage, borders, and the sources by name. */
export function FigureSource({
  year,
  vintage,
  sources,
  children,
}: {
  year: number;
  /** Where the figure covers other than the one year. */
  vintage?: string;
  sources: readonly SourceRef[];
  children?: ReactNode;
}) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <p className="figure-source">
      {vintage ?? vintageText[language](year)} {children} {say(frame.source)}:{" "}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && "; "}
          {source.url ? (
            <a className="ds-link" href={source.url} rel="external noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </span>
      ))}
      .
    </p>
  );
}
