import { TableFrame } from "#design/page.tsx";
import type { Block, PaperDocument, Run, Runs } from "./paper-document.ts";

/** A document as a page: the same blocks that its PDF and DOCX are made of. */
export function PaperView({ document }: { document: PaperDocument }) {
  return (
    <article className="paper">
      {document.blocks.map((block, at) => (
        <PaperBlock key={at} block={block} document={document} />
      ))}
    </article>
  );
}

function PaperBlock({ block, document }: { block: Block; document: PaperDocument }) {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? (
        <h2 className="ds-heading">{block.text}</h2>
      ) : (
        <h3 className="ds-heading">{block.text}</h3>
      );
    case "paragraph":
      return (
        <p className={block.tone === "note" ? "quiet small" : undefined}>
          <Words runs={block.text} />
        </p>
      );
    case "list":
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>
              <Words runs={item} />
            </li>
          ))}
        </ul>
      );
    case "facts":
      return (
        <dl className="paper-facts">
          {block.rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Words runs={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return <PaperTable table={block} />;
    case "proposal":
      return (
        <aside className="note attention" aria-label={block.mark}>
          <p>
            <strong>{block.mark}</strong>
          </p>
          {block.blocks.map((one, at) => (
            <PaperBlock key={at} block={one} document={document} />
          ))}
        </aside>
      );
    case "picture": {
      const picture = document.pictures[block.name];
      return (
        picture && (
          <figure>
            <img
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
              alt={picture.alt}
              width={picture.width}
              height={picture.height}
            />
            <figcaption>{block.caption}</figcaption>
          </figure>
        )
      );
    }
    default:
      return block satisfies never;
  }
}

function PaperTable({
  table: { caption, captionSaid, columns, rows, sums },
}: {
  table: Extract<Block, { kind: "table" }>;
}) {
  return (
    <TableFrame label={caption}>
      <table className="table">
        <caption className={captionSaid ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((one) => (
              <th key={one.title} scope="col" className={one.align === "right" ? "number" : undefined}>
                {one.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} className={sums && at === rows.length - 1 ? "sum" : undefined}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <Words runs={cell} />
                  </th>
                ) : (
                  <td key={column} className={columns[column]?.align === "right" ? "number" : undefined}>
                    <Words runs={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Words({ runs }: { runs: Runs }) {
  return runs.map((run: Run, at) => {
    if (typeof run === "string") return run;
    const words = run.strong ? <strong>{run.text}</strong> : run.text;
    return run.href === undefined ? (
      <span key={at}>{words}</span>
    ) : (
      <a
        key={at}
        className="ds-link"
        href={run.href}
        rel={run.href.startsWith("/") ? undefined : "external noreferrer"}
      >
        {words}
      </a>
    );
  });
}
