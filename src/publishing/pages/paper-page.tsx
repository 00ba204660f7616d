import type { ReactNode } from "react";
import { PageHead } from "#design/page.tsx";
import type { PaperDocument } from "../paper-document.ts";
import { PaperView } from "../paper-view.tsx";
import { Downloads } from "./downloads.tsx";

/** A document shown as a page, with its files beside it: `base` is their address without ending. */
export function PaperPage({ document, base, kicker }: { document: PaperDocument; base: string; kicker: ReactNode }) {
  return (
    <>
      <title>{document.title}</title>
      <PageHead kicker={kicker} title={document.title} lead={document.subtitle}>
        <Downloads base={base} />
      </PageHead>
      <PaperView document={document} />
    </>
  );
}
