import { data, Outlet, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { doneText } from "#access/done-texts.ts";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry } from "#access/questions/done-entry.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, useSay } from "#design/place.tsx";
import { Shape } from "#design/status.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { PlanAnswer } from "../contract/plan.ts";
import { planTone } from "../light-mark.tsx";
import { ProjectLine } from "../plan-line.tsx";
import { planActs } from "../questions/plan-acts.ts";
import { hasGuidelines } from "../questions/follow-up-file.ts";
import { planAnswer } from "../questions/plan.ts";
import { linkTexts, planKindTexts, planRefusalTexts } from "../texts.ts";
import { Timeline } from "../timeline.tsx";
import { PlanActs } from "./acts-panel.tsx";
import { AreasSection } from "./areas.tsx";
import { NotBegun } from "./not-begun.tsx";
import { PartiesTable } from "./parties.tsx";
import { PlanAbout, PlanLinks } from "./plan-about.tsx";
import { StatementsSection } from "./statements.tsx";
import { VersionsSection } from "./versions.tsx";
import { followUpTexts } from "./follow-up-page-texts.ts";
import { planTexts as texts } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { reader, actor, clock } = services;
  const { language, on, today } = placeOf(request, params["language"], clock);
  const answer = await planAnswer(reader, params["plan"] ?? "", on, language);
  if (!answer.ok) {
    const message = planRefusalTexts[answer.code][language](answer.params);
    if (answer.code !== "plan-not-begun") throw told(404, message);
    return data({ shown: null, notBegun: { message, day: String(answer.params["begun"]) } }, { status: 404 });
  }
  const plan = answer.value;
  const asked = new URL(request.url).searchParams;
  const [acts, done, guided] = await Promise.all([
    planActs(reader, actor, plan.owner, { today, language }),
    doneEntry(reader.db, actor, { asked: asked.get("gjort"), subject: `plan:${plan.slug}`, today }),
    hasGuidelines(reader, plan.slug),
  ]);
  return data({ shown: { plan, acts, done, guided, csrf: services.csrf }, notBegun: null });
}

export default function PlanPage() {
  const { shown, notBegun } = useLoaderData<typeof loader>();
  return shown ? <Plan shown={shown} /> : <NotBegun {...notBegun} back="planer" />;
}

type Shown = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["shown"]>;

function Plan({ shown: { plan, acts, done, guided, csrf } }: { shown: Shown }) {
  const say = useSay();
  return (
    <>
      <title>{`${plan.title} · ${plan.owner.name}`}</title>
      <PageHead
        kicker={
          <>
            <Go to="planer">{say(texts.plans)}</Go> · {capitalised(say(planKindTexts[plan.kind]))} ·{" "}
            <Go to={`${plan.owner.kind === "party" ? "kommuner" : "samarbeid"}/${plan.owner.slug}`}>
              {plan.owner.name}
            </Go>
            {plan.period && ` · ${yearsOf(plan.period)}`}
            <Origin source={plan.source} constructed={plan.constructed} />
          </>
        }
        title={plan.title}
      >
        <p className="verdict">
          <Shape tone={planTone[plan.state]} /> {plan.sentence}
        </p>
        {plan.summary && <p className="purpose">{plan.summary}</p>}
        {guided && (
          <p>
            <Go to={`planer/${plan.slug}/retningslinjer`}>{say(followUpTexts.title)}</Go>
          </p>
        )}
        <p className="no-print">
          <Go to={`planer/${plan.slug}/dokument`}>{say(texts.asDocument)}</Go>
        </p>
        {plan.links
          .filter((one) => one.kind === "replaces" && one.direction === "from")
          .map((one) => (
            <p key={one.plan.slug}>
              {say(linkTexts.replaces.from)}: <Go to={`planer/${one.plan.slug}`}>{one.plan.title}</Go>
            </p>
          ))}
      </PageHead>
      {done && <DoneNotice done={done} what={say(doneText(done.act))} csrf={csrf} />}
      <PlanActs to={`arbeid/planer/${plan.slug}`} acts={acts} of="plan" />
      <PageList plan={plan} />
      {plan.programmeAreas.length > 0 && <AreasSection plan={plan} />}
      <ProjectsSection plan={plan} />
      {plan.timeline.length > 0 && (
        <Section id="tidslinje" title={say(texts.timeline)}>
          <Timeline id="plan-timeline" title={`${say(texts.timeline)}: ${plan.title}`} bands={plan.timeline} />
        </Section>
      )}
      <Outlet />
      <StatementsSection statements={plan.statements} />
      <VersionsSection versions={plan.versions} />
      <Section id="parter" title={say(texts.parties)}>
        {plan.parties.length === 0 ? (
          <Empty>{say(texts.noParties)}</Empty>
        ) : (
          <PartiesTable label={say(texts.parties)} parties={plan.parties} />
        )}
      </Section>
      <PlanLinks links={plan.links} />
      <PlanAbout plan={plan} />
    </>
  );
}

function yearsOf({ from, until }: { from: string; until: string }): string {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4)) - (until.endsWith("-01-01") ? 1 : 0)];
  return first === last ? String(first) : `${first}–${last}`;
}

function PageList({ plan }: { plan: PlanAnswer }) {
  const say = useSay();
  const sections = [
    ...(plan.programmeAreas.length > 0 ? [["omrader", texts.areas] as const] : []),
    ["prosjekter", texts.projects] as const,
    ...(plan.timeline.length > 0 ? [["tidslinje", texts.timeline] as const] : []),
    ["vil", texts.says] as const,
    ["utgaver", texts.versions] as const,
    ["parter", texts.parties] as const,
    ["sammenheng", texts.links] as const,
    ["om", texts.about] as const,
  ];
  return (
    <nav className="page-list no-print" aria-label={say(texts.onThisPage)}>
      <ul>
        {sections.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{say(text)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Parts stand under their whole; what is over is folded where there is much. */
function ProjectsSection({ plan }: { plan: PlanAnswer }) {
  const say = useSay();
  const shown = new Set(plan.projectList.map((one) => one.slug));
  const roots = plan.projectList.filter((one) => one.parent === null || !shown.has(one.parent));
  const open = roots.filter((one) => one.state === "running" || one.state === "not-begun");
  const over = roots.filter((one) => !open.includes(one));
  const lines = (some: typeof roots) => (
    <ul className="matter-lines">
      {some.flatMap((one) => [
        <ProjectLine key={one.slug} project={one} />,
        ...plan.projectList
          .filter((part) => part.parent === one.slug)
          .map((part) => <ProjectLine key={part.slug} project={part} under />),
      ])}
    </ul>
  );
  return (
    <Section
      id="prosjekter"
      title={say(texts.projects)}
      aside={
        <Go to="prosjekter" query={{ plan: plan.slug }}>
          {say(texts.allProjects)}
        </Go>
      }
    >
      {roots.length === 0 && <Empty>{say(texts.noProjects)}</Empty>}
      {lines(open.slice(0, 40))}
      {over.length > 0 && open.length === 0 && lines(over.slice(0, 40))}
      {over.length > 0 && open.length > 0 && (
        <details>
          <summary>{`${say(texts.past)} (${over.length})`}</summary>
          {lines(over.slice(0, 40))}
        </details>
      )}
    </Section>
  );
}
