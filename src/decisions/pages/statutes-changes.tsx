import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { statutesAnswer, type StatutesAnswer } from "#cooperation/questions/statutes.ts";
import { Section } from "#design/page.tsx";
import { placeOf, usePlace, useSay } from "#design/place.tsx";
import { changesTexts, changesTextsWith } from "../matter-list-texts.ts";
import { diffWords } from "../rules/word-diff.ts";

/** What became otherwise from the version before: the part of the statutes' page that compares wordings. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const answer = await statutesAnswer(services.reader, params["cooperation"] ?? "", params["version"], on, language);
  return answer.ok && answer.value.previous ? { now: answer.value.clauses, before: answer.value.previous } : null;
}

export default function StatutesChanges() {
  const changes = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  if (!changes) return null;
  const { now, before } = changes;
  if (now.length === 0 || before.clauses.length === 0) {
    return (
      <Section id="changes" title={say(changesTexts.heading)}>
        <p className="quiet">{changesTextsWith.cannot[language](before.title)}</p>
      </Section>
    );
  }
  const clauses = [...new Set([...now, ...before.clauses].map((one) => one.clause))].toSorted((a, b) =>
    a.localeCompare(b, "nb", { numeric: true }),
  );
  return (
    <Section id="changes" title={say(changesTexts.heading)}>
      <p className="quiet">{changesTextsWith.against[language](before.title)}</p>
      <details className="behind">
        <summary>{say(changesTexts.show)}</summary>
        {clauses.map((clause) => (
          <Clause
            key={clause}
            number={clause}
            before={before.clauses.find((one) => one.clause === clause)}
            now={now.find((one) => one.clause === clause)}
          />
        ))}
      </details>
    </Section>
  );
}

type ClauseText = StatutesAnswer["clauses"][number] | undefined;

function Clause({ number, before, now }: { number: string; before: ClauseText; now: ClauseText }) {
  const say = useSay();
  const kind = !before
    ? changesTexts.added
    : !now
      ? changesTexts.removed
      : before.wording === now.wording
        ? changesTexts.same
        : changesTexts.changed;
  return (
    <article className="clause">
      <h3>
        § {number} {now?.heading ?? before?.heading} <span className="quiet small">({say(kind)})</span>
      </h3>
      <Diff before={before?.wording ?? ""} now={now?.wording ?? ""} />
    </article>
  );
}

function Diff({ before, now }: { before: string; now: string }) {
  const [a, b] = [words(before), words(now)];
  return (
    <p>
      {diffWords(a, b).runs.map((run) => {
        const key = `${run.aFrom} ${run.bFrom}`;
        if (run.same) return <span key={key}>{a.slice(run.aFrom, run.aTo).join("")}</span>;
        return (
          <span key={key}>
            {run.aTo > run.aFrom && <del>{a.slice(run.aFrom, run.aTo).join("")}</del>}
            {run.bTo > run.bFrom && <ins>{b.slice(run.bFrom, run.bTo).join("")}</ins>}
          </span>
        );
      })}
    </p>
  );
}

/** Words with the blank after them, so that what is joined again reads as it was written. */
function words(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}
