import type { ReactNode } from "react";
import { pagerTexts } from "#design/list-texts.ts";
import { Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { frame } from "#design/texts.ts";
import type { SourceRef } from "#parties/contract.ts";
import { populationTexts } from "../population-texts.ts";

type Props = {
  id: string;
  title: string;
  /** The CSV's address under the language, with the page's own query. */
  csv: string;
  query: { [name: string]: string | undefined };
  picture: ReactNode;
  table: ReactNode;
  /** Vintage, borders and method. */
  note: ReactNode;
  sources: readonly SourceRef[];
  children?: ReactNode;
};

/** A picture with its equal table, its CSV, and under it where the figures are from. */
export function NumberFigure({ id, title, csv, query, picture, table, note, sources, children }: Props) {
  const say = useSay();
  return (
    <Section
      id={id}
      title={title}
      aside={
        <Go to={csv} query={query}>
          {say(pagerTexts.csv)}
        </Go>
      }
    >
      <figure className="number-figure">{picture}</figure>
      <details className="behind">
        <summary>{say(populationTexts.table)}</summary>
        <TableFrame label={title}>{table}</TableFrame>
      </details>
      <NumberSource sources={sources}>{note}</NumberSource>
      {children}
    </Section>
  );
}

export function NumberSource({ sources, children }: { sources: readonly SourceRef[]; children: ReactNode }) {
  const say = useSay();
  return (
    <p className="number-source">
      {children} {say(frame.source)}:{" "}
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

/** An address that gives the same page tomorrow: the day is written out also when it is today. */
export function PermanentAddress({ to, query }: { to: string; query: { [name: string]: string | undefined } }) {
  const say = useSay();
  const { language, on } = usePlace();
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  search.set("on", on);
  return (
    <p>
      <a className="ds-link" href={`/${language}/${to}?${search.toString()}`}>
        {say(populationTexts.cite)}
      </a>
    </p>
  );
}
