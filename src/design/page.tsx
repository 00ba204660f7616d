import type { ReactNode } from "react";

/** The head of every page: the title, and one sentence that answers the page's question. */
export function PageHead({
  kicker,
  title,
  lead,
  children,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="page-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 className="ds-heading" data-size="lg">
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </header>
  );
}

export function Section({
  id,
  title,
  aside,
  children,
}: {
  id?: string;
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} className="section" aria-labelledby={id ? `${id}-title` : undefined}>
      <div className="section-head">
        <h2 id={id ? `${id}-title` : undefined} className="ds-heading" data-size="xs">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** What stands where a list has nothing: says why, never just blank. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>;
}

/**
 * A wide table scrolls inside its own frame, reachable by keyboard (WCAG 2.1.1), so that the page never scrolls sideways.
 * A group, no region: a page of tables would otherwise have more landmarks than places to go.
 */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A fieldset would be one of a form.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div className="table-frame" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
