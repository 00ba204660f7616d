import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { may } from "#access/rules/permissions.ts";
import { pagerTexts } from "#design/list-texts.ts";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { PlanSummary } from "../contract/summaries.ts";
import { PlanLine } from "../plan-line.tsx";
import { plansAnswer, projectsAnswer } from "../questions/plans.ts";
import { planKindTexts } from "../texts.ts";
import { planKinds } from "../vocabulary.ts";
import { StatusBoard } from "./status-board.tsx";
import { planTexts as texts, plansLead } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, actor, clock } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const [plans, projects] = await Promise.all([
    plansAnswer(reader, place.on, place.language),
    projectsAnswer(reader, place.on, place.language),
  ]);
  const asked = new URL(request.url).searchParams.get("slag") ?? "";
  const kind = planKinds.find((one) => one === asked) ?? "";
  const running = projects.filter((one) => one.state === "running");
  const grants = actor.kind === "user" ? actor.grants : [];
  const scopes = [{}, ...grants.flatMap((one) => (one.cooperation ? [{ cooperation: one.cooperation }] : []))];
  return {
    plans: kind === "" ? plans : plans.filter((one) => one.kind === kind),
    total: plans.length,
    kinds: planKinds.filter((one) => plans.some((plan) => plan.kind === one)),
    kind,
    running: running.filter((one) => one.parent === null),
    counts: {
      inForce: plans.filter((one) => one.state === "in-force").length,
      coming: plans.filter((one) => one.state === "in-preparation" || one.state === "adopted").length,
      running: running.filter((one) => one.parent === null).length,
      late: running.filter((one) => one.parent === null && one.overdue.length > 0).length,
    },
    mayOpen: scopes.some((scope) => may(actor, "open-plan", scope, place.today).allowed),
  };
}

export default function Plans() {
  const { plans, total, kind, counts, running, mayOpen } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const [inForce, coming, past] = [
    plans.filter((one) => one.state === "in-force"),
    plans.filter((one) => one.state === "in-preparation" || one.state === "adopted"),
    plans.filter((one) => one.state === "ended" || one.state === "replaced"),
  ];
  return (
    <>
      <title>{say(texts.plans)}</title>
      <PageHead title={say(texts.plans)} lead={total === 0 ? undefined : plansLead[language](counts)}>
        {mayOpen && (
          <p className="no-print">
            <Go to="arbeid/planer/ny" className="ds-button" data-size="sm">
              {say(texts.newPlan)}
            </Go>
          </p>
        )}
      </PageHead>
      {total === 0 ? <Empty>{say(texts.noPlans)}</Empty> : <Filter />}
      {total > 0 && plans.length === 0 && <Empty>{say(texts.noMatch)}</Empty>}
      {total > 0 && inForce.length === 0 && kind === "" && <Empty>{say(texts.noneInForce)}</Empty>}
      <Group title={say(texts.inForce)} plans={inForce} />
      <Group title={say(texts.coming)} plans={coming} />
      {total > 0 && kind === "" && (
        <Section id="status" title={say(texts.status)} aside={<Go to="prosjekter">{say(texts.allProjects)}</Go>}>
          {running.length === 0 ? (
            <Empty>{say(texts.noneRunning)}</Empty>
          ) : (
            <StatusBoard projects={running.slice(0, 12)} />
          )}
        </Section>
      )}
      <Group title={say(texts.past)} plans={past} />
      {plans.length > 0 && (
        <p className="no-print">
          <Go to="planer.csv" query={{ slag: kind }}>
            {say(pagerTexts.csv)}
          </Go>
        </p>
      )}
    </>
  );
}

function Group({ title, plans }: { title: string; plans: PlanSummary[] }) {
  if (plans.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="matter-lines">
        {plans.map((plan) => (
          <PlanLine key={plan.slug} plan={plan} owner />
        ))}
      </ul>
    </Section>
  );
}

function Filter() {
  const { kind, kinds } = useLoaderData<typeof loader>();
  const say = useSay();
  const place = usePlace();
  return (
    <form method="get" action={place.path} className="filter no-print" role="search">
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      <div>
        <label className="ds-label" htmlFor="slag">
          {say(texts.kind)}
        </label>
        <select id="slag" className="ds-input" name="slag" defaultValue={kind}>
          <option value="">{say(texts.all)}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {capitalised(say(planKindTexts[one]))}
            </option>
          ))}
        </select>
      </div>
      <div className="filter-do">
        <button className="ds-button" type="submit">
          {say(pagerTexts.filter)}
        </button>
        {kind !== "" && <Go to="planer">{say(pagerTexts.clear)}</Go>}
      </div>
    </form>
  );
}
