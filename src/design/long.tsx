import type { ReactNode } from "react";

/** What is long on a phone: folded there behind its summary, standing open on a wider screen and on paper. */
export function Long({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="long">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
