import { DayText, Span } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import type { ProjectAnswer } from "../contract/project.ts";
import { LightMark } from "../light-mark.tsx";
import { planTexts as texts } from "./texts.ts";

/** The newest first; the older folded. */
export function ReportsSection({ reports }: { reports: ProjectAnswer["reports"] }) {
  const say = useSay();
  const [newest, ...older] = reports;
  return (
    <Section id="rapporter" title={say(texts.reports)}>
      {newest ? <Report report={newest} /> : <Empty>{say(texts.noReports)}</Empty>}
      {older.length > 0 && (
        <details>
          <summary>{`${say(texts.reports)} (${older.length})`}</summary>
          {older.map((one) => (
            <Report key={`${one.day} ${one.words}`} report={one} />
          ))}
        </details>
      )}
    </Section>
  );
}

function Report({ report }: { report: ProjectAnswer["reports"][number] }) {
  return (
    <div>
      <p>
        <LightMark light={report.light} />{" "}
        <span className="quiet">
          <DayText day={report.day} />
        </span>
        <Origin source={report.source} constructed={report.constructed} />
      </p>
      <p>{report.words}</p>
    </div>
  );
}

/** From the decision that ordered the project, and back to what it led to. */
export function OrderedSection({ project }: { project: ProjectAnswer }) {
  const say = useSay();
  return (
    <Section id="bestilt" title={say(texts.ordered)}>
      <dl className="facts">
        <dt>{say(texts.orderedBy)}</dt>
        {project.orderedBy.length === 0 && <dd className="quiet">{say(texts.notOrdered)}</dd>}
        {project.orderedBy.map((one) => (
          <dd key={one.id}>
            {one.kind === "matter" ? <Go to={`saker/${one.id}`}>{one.title}</Go> : one.title}
            {one.day && (
              <>
                , <DayText day={one.day} />
              </>
            )}
          </dd>
        ))}
        <dt>{say(texts.results)}</dt>
        {project.results.length === 0 && <dd className="quiet">{say(texts.noResults)}</dd>}
        {project.results.map((one) => (
          <dd key={`${one.day} ${one.title}`}>
            {one.url ? (
              <a href={one.url} rel="external noreferrer">
                {one.title}
              </a>
            ) : (
              one.title
            )}
            , <DayText day={one.day} />
            <Origin source={one.source} constructed={one.constructed} />
            {one.matter && (
              <p className="under">
                <Go to={`saker/${one.matter.slug}`}>{one.matter.title}</Go>
              </p>
            )}
            {one.plan && (
              <p className="under">
                <Go to={`planer/${one.plan.slug}`}>{one.plan.title}</Go>
              </p>
            )}
          </dd>
        ))}
      </dl>
    </Section>
  );
}

export function ProjectAbout({ project }: { project: ProjectAnswer }) {
  const say = useSay();
  const { language, on, today } = usePlace();
  const query = `lang=${language}${on === today ? "" : `&on=${on}`}`;
  return (
    <Section id="om" title={say(texts.aboutProject)}>
      <dl className="facts">
        <dt>{say(texts.owner)}</dt>
        <dd>
          <Go to={`${project.owner.kind === "party" ? "kommuner" : "samarbeid"}/${project.owner.slug}`}>
            {project.owner.name}
          </Go>
          {project.organisedAs && project.organisedAs.slug !== project.owner.slug && (
            <p className="under">
              <Go to={`samarbeid/${project.organisedAs.slug}`}>{project.organisedAs.name}</Go>
            </p>
          )}
        </dd>
        <dt>{say(texts.begun)}</dt>
        <dd>
          <Span since={project.begunOn} sinceCertainty={project.begunCertainty} until={null} />
        </dd>
        {project.dueOn && (
          <>
            <dt>{say(texts.due)}</dt>
            <dd>
              <DayText day={project.dueOn} />
            </dd>
          </>
        )}
        <dt>{say(texts.openData)}</dt>
        <dd>
          <a href={`/api/v1/projects/${project.slug}?${query}`}>{say(texts.projectAsJson)}</a>
        </dd>
        <dt>{say(texts.registered)}</dt>
        <dd>
          <Go to="journal" query={{ om: `project:${project.slug}` }}>
            {say(texts.journal)}
          </Go>
        </dd>
      </dl>
    </Section>
  );
}
