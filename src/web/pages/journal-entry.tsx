import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { Empty, PageHead, Section, TableFrame } from "#design/page.tsx";
import { Pager, pageAsked } from "#design/pager.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { entryAnswer, type Cell, type ShownChange } from "#journal/questions/entries.ts";
import { namedEntries, type ShownEntry } from "../questions/journal.ts";
import { About, Moment, Who } from "./journal-parts.tsx";
import { actText, journalTexts, journalTextsWith, opTexts, tableTexts } from "./journal-texts.ts";

const size = 40;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const asked = params["seq"] ?? "";
  const page = pageAsked(new URL(request.url).searchParams);
  const answer = /^[1-9]\d{0,14}$/.test(asked) ? await entryAnswer(services.reader, Number(asked), size, page) : null;
  if (!answer) throw told(404, journalTextsWith.unknown[language](`«${asked.slice(0, 40)}»`));
  const [entry] = await namedEntries(services.reader, [answer.entry], on, services.actor.kind === "user");
  if (!entry) throw new Error("An entry lost its name.");
  return { entry, tables: answer.tables, changes: answer.changes, page };
}

export default function JournalEntry() {
  const { entry, tables, changes, page } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const title = journalTextsWith.entry[language](String(entry.seq));
  return (
    <>
      <title>{title}</title>
      <PageHead
        kicker={<Go to="journal">{say(journalTexts.title)}</Go>}
        title={title}
        lead={
          <>
            {actText(entry.act, language)}: <About entry={entry} />
          </>
        }
      />
      <Facts entry={entry} />
      <Section id="changes" title={say(journalTexts.changes)}>
        {changes.length === 0 && <Empty>{say(journalTexts.noChanges)}</Empty>}
        {tables.length > 0 && (
          <ul className="quiet">
            {tables.map((one) => (
              <li key={`${one.table} ${one.op}`}>
                {tableTexts[one.table]?.[language] ?? one.table}: {one.count} × {opTexts[one.op]?.[language]}
              </li>
            ))}
          </ul>
        )}
        {groupsOf(changes).map((group) => (
          <Changes key={`${group[0]?.table} ${group[0]?.record}`} changes={group} />
        ))}
        <Pager to={`journal/${entry.seq}`} query={{}} page={page} size={size} total={entry.changes} />
      </Section>
    </>
  );
}

function Facts({ entry }: { entry: ShownEntry }) {
  const say = useSay();
  return (
    <dl className="facts">
      <dt>{say(journalTexts.when)}</dt>
      <dd>
        <Moment at={entry.at} />
      </dd>
      <dt>{say(journalTexts.who)}</dt>
      <dd>
        <Who entry={entry} />
      </dd>
      <dt>{say(journalTexts.about)}</dt>
      <dd>
        <About entry={entry} /> ·{" "}
        <Go to="journal" query={{ om: entry.subject }}>
          {say(journalTexts.allAbout)}
        </Go>
      </dd>
      {entry.reason && (
        <>
          <dt>{say(journalTexts.why)}</dt>
          <dd>{entry.reason}</dd>
        </>
      )}
      {entry.undoes && (
        <>
          <dt>{say(journalTexts.undoes)}</dt>
          <dd>
            <Go to={`journal/${entry.undoes}`}>{entry.undoes}</Go>
          </dd>
        </>
      )}
      {entry.undone_by && (
        <>
          <dt>{say(journalTexts.undoneBy)}</dt>
          <dd>
            <Go to={`journal/${entry.undone_by}`}>{entry.undone_by}</Go>
          </dd>
        </>
      )}
      <dt>{say(journalTexts.hash)}</dt>
      <dd className="hash">{entry.hash}</dd>
      <dt>{say(journalTexts.previousHash)}</dt>
      <dd className="hash">{entry.previous_hash}</dd>
    </dl>
  );
}

/** Rows that were put in or taken out together read as one table; a changed row has its before and after. */
function groupsOf(changes: ShownChange[]): ShownChange[][] {
  const groups: ShownChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last && first && change.op !== "update" && first.op === change.op && first.table === change.table)
      last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function Changes({ changes }: { changes: ShownChange[] }) {
  const { language } = usePlace();
  const [first] = changes;
  if (!first) return null;
  const kind = `${tableTexts[first.table]?.[language] ?? first.table}: ${opTexts[first.op]?.[language]}`;
  return changes.length > 1 ? (
    <Rows name={kind} changes={changes} />
  ) : (
    <Change name={`${kind} ${first.record}`} change={first} />
  );
}

function Rows({ name, changes }: { name: string; changes: ShownChange[] }) {
  const columns = [...new Set(changes.flatMap((change) => change.cells.map((cell) => cell.column)))];
  return (
    <TableFrame label={name}>
      <table className="table change rows">
        <caption>{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.record}>
              {columns.map((column) => {
                const cell = change.cells.find((one) => one.column === column);
                return <td key={column}>{change.op === "delete" ? cell?.before : cell?.after}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Change({ name, change }: { name: string; change: ShownChange }) {
  const say = useSay();
  return (
    <TableFrame label={name}>
      <table className="table change">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{say(journalTexts.field)}</th>
            {change.op !== "insert" && <th scope="col">{say(journalTexts.before)}</th>}
            {change.op !== "delete" && <th scope="col">{say(journalTexts.after)}</th>}
          </tr>
        </thead>
        <tbody>
          {change.cells.map((cell) => (
            <tr key={cell.column}>
              <th scope="row">{cell.column}</th>
              {change.op !== "insert" && (
                <td>
                  <Value cell={cell.before} />
                </td>
              )}
              {change.op !== "delete" && (
                <td>
                  <Value cell={cell.after} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Value({ cell }: { cell: Cell }) {
  const say = useSay();
  return cell === null ? <span className="quiet">{say(journalTexts.nothing)}</span> : <>{cell}</>;
}
