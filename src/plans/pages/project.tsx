import { data, Outlet, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { doneText } from "#access/done-texts.ts";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry } from "#access/questions/done-entry.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { Shape, Status } from "#design/status.tsx";
import type { ProjectAnswer } from "../contract/project.ts";
import { lightTone, projectTone } from "../light-mark.tsx";
import { ProjectLine } from "../plan-line.tsx";
import { projectActs } from "../questions/plan-acts.ts";
import { projectAnswer } from "../questions/project.ts";
import { projectRefusalTexts } from "../texts.ts";
import { Timeline } from "../timeline.tsx";
import { PlanActs } from "./acts-panel.tsx";
import { DeliverablesSection } from "./deliverables.tsx";
import { MilestonesSection } from "./milestones.tsx";
import { NotBegun } from "./not-begun.tsx";
import { PartiesTable } from "./parties.tsx";
import { OrderedSection, ProjectAbout, ReportsSection } from "./project-about.tsx";
import { planTexts as texts, withTexts } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { reader, actor, clock } = services;
  const { language, on, today } = placeOf(request, params["language"], clock);
  const answer = await projectAnswer(reader, params["project"] ?? "", on, language);
  if (!answer.ok) {
    const message = projectRefusalTexts[answer.code][language](answer.params);
    if (answer.code !== "project-not-begun") throw told(404, message);
    return data({ shown: null, notBegun: { message, day: String(answer.params["begun"]) } }, { status: 404 });
  }
  const project = answer.value;
  const asked = new URL(request.url).searchParams;
  const [acts, done] = await Promise.all([
    projectActs(reader, actor, project.owner, { today, language }),
    doneEntry(reader.db, actor, { asked: asked.get("gjort"), subject: `project:${project.slug}`, today }),
  ]);
  return data({ shown: { project, acts, done, csrf: services.csrf }, notBegun: null });
}

export default function ProjectPage() {
  const { shown, notBegun } = useLoaderData<typeof loader>();
  return shown ? <Project shown={shown} /> : <NotBegun {...notBegun} back="prosjekter" />;
}

type Shown = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["shown"]>;

function Project({ shown: { project, acts, done, csrf } }: { shown: Shown }) {
  const say = useSay();
  return (
    <>
      <title>{`${project.title} · ${project.owner.name}`}</title>
      <PageHead kicker={<Kicker project={project} />} title={project.title}>
        <p className="verdict">
          <Shape tone={projectTone(project.state, project.light?.light ?? null)} /> {project.sentence}
        </p>
        {project.light && (
          <p>
            <Status tone={lightTone[project.light.light]}>{project.light.text}</Status>
          </p>
        )}
        {project.summary && <p className="purpose">{project.summary}</p>}
      </PageHead>
      {done && <DoneNotice done={done} what={say(doneText(done.act))} csrf={csrf} />}
      {project.flags.length > 0 && (
        <div className="note attention">
          {project.flags.map((one) => (
            <p key={one.party.slug}>{one.text}</p>
          ))}
        </div>
      )}
      <PlanActs to={`arbeid/prosjekter/${project.slug}`} acts={acts} of="project" />
      {project.parts.length > 0 && (
        <Section id="delprosjekter" title={say(texts.parts)}>
          <ul className="matter-lines">
            {project.parts.map((one) => (
              <ProjectLine key={one.slug} project={one} />
            ))}
          </ul>
        </Section>
      )}
      {project.timeline.some((one) => one.marks.length > 0) && (
        <Section id="tidslinje" title={say(texts.timeline)}>
          <Timeline id="project-timeline" title={`${say(texts.timeline)}: ${project.title}`} bands={project.timeline} />
        </Section>
      )}
      <MilestonesSection project={project} />
      <ReportsSection reports={project.reports} />
      <DeliverablesSection deliverables={project.deliverables} />
      <Outlet />
      <PartiesSection project={project} />
      <OrderedSection project={project} />
      <ProjectAbout project={project} />
    </>
  );
}

function Kicker({ project }: { project: ProjectAnswer }) {
  const say = useSay();
  return (
    <>
      <Go to="prosjekter">{say(texts.projects)}</Go>
      {project.whole && (
        <>
          {" · "}
          <Go to={`prosjekter/${project.whole.slug}`}>{project.whole.title}</Go>
        </>
      )}
      {project.placements.map(({ plan, area }) => (
        <span key={plan.slug}>
          {" · "}
          <Go to={`planer/${plan.slug}${area ? `#omrade-${area.id}` : ""}`}>{plan.title}</Go>
        </span>
      ))}
      <Origin source={project.source} constructed={project.constructed} />
    </>
  );
}

function PartiesSection({ project }: { project: ProjectAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const named = project.parties.some((one) => one.role === "participant");
  return (
    <Section id="parter" title={say(texts.parties)}>
      {!named && project.participantsSaid !== null && (
        <p>{withTexts.unknownParticipants[language](project.participantsSaid)}</p>
      )}
      {project.parties.length > 0 && <PartiesTable label={say(texts.parties)} parties={project.parties} />}
      {project.parties.length === 0 && project.participantsSaid === null && <Empty>{say(texts.noParties)}</Empty>}
    </Section>
  );
}
