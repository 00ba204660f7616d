type Cite = { law: string; paragraph: string; url?: string | undefined };

/** Where a rule stands: "kommuneloven § 18-4", as a link where the text is published. */
export function Citation({ cite }: { cite: Cite }) {
  const words = [cite.law, cite.paragraph].filter(Boolean).join(" ");
  return cite.url ? (
    <a className="citation" href={cite.url} rel="external noreferrer">
      {words}
    </a>
  ) : (
    <span className="citation">{words}</span>
  );
}
