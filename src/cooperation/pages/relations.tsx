import { Origin } from "#design/origin.tsx";
import { Long } from "#design/long.tsx";
import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import type { CooperationAnswer, Relation } from "../contract.ts";
import { pageTexts } from "../page-texts.ts";
import { relationGroupText, taskKindTexts } from "../register-texts.ts";

/** What it does: operation and development apart, as the founding deck's sixth criterion has them. */
export function Tasks({ tasks }: { tasks: CooperationAnswer["tasks"] }) {
  const say = useSay();
  return (
    <Section id="tasks" title={say(pageTexts.tasks)}>
      {tasks.length === 0 && <Empty>{say(pageTexts.noTasks)}</Empty>}
      {(["development", "operation"] as const).map((kind) => {
        const own = tasks.filter((one) => one.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind}>
            <h3 className="subhead">{say(taskKindTexts[kind])}</h3>
            <ul>
              {own.map((one) => (
                <li key={one.task}>
                  {one.task}
                  <Origin source={one.source} constructed={one.constructed} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

/** What it is tied to: part of, spun off, steers, works with; each with its note and source. */
export function Relations({ relations }: { relations: Relation[] }) {
  const say = useSay();
  const { language } = usePlace();
  if (relations.length === 0) return null;
  const groups = Map.groupBy(relations, (one) => relationGroupText(one.kind, one.direction, language));
  return (
    <Section
      id="relations"
      title={say(pageTexts.relations)}
      aside={<Go to="samarbeid/nettverk">{say(pageTexts.network)}</Go>}
    >
      <Long summary={`${say(pageTexts.allRelations)} (${relations.length})`}>
        <dl className="groups">
          {[...groups].map(([heading, own]) => (
            <div key={heading} className="group">
              <dt>{heading}</dt>
              <dd>
                <ul className="others">
                  {own.map((one) => (
                    <Other key={`${one.kind} ${one.cooperation?.slug} ${one.party?.slug}`} relation={one} />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </Long>
    </Section>
  );
}

function Other({ relation }: { relation: Relation }) {
  const other = relation.cooperation ?? relation.party;
  if (!other) return null;
  const note = relation.note === `${other.name}.` ? null : relation.note;
  return (
    <li>
      <Go to={`${relation.cooperation ? "samarbeid" : "kommuner"}/${other.slug}`}>{other.name}</Go>
      {note && <span className="quiet"> {note}</span>}
      <Origin source={relation.source} constructed={relation.constructed} />
    </li>
  );
}
