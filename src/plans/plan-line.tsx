import { DayText } from "#design/day-text.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Shape } from "#design/status.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { PlanSummary, ProjectSummary } from "./contract/summaries.ts";
import { LightMark, planTone, projectTone } from "./light-mark.tsx";
import { lineTexts, lineTextsWith, reachedText } from "./line-texts.ts";
import { planKindTexts } from "./texts.ts";

/** Where a plan stands, in an entry of a list. */
export function PlanLine({ plan, owner = false }: { plan: PlanSummary; owner?: boolean }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <li className="matter-line">
      <h3 className="matter-line-title">
        <Shape tone={planTone[plan.state]} />
        <Go to={`planer/${plan.slug}`}>{plan.title}</Go>
      </h3>
      <p>{plan.sentence}</p>
      <ul className="matter-line-facts">
        <li>{capitalised(say(planKindTexts[plan.kind]))}</li>
        {owner && (
          <li>
            <Go to={`${plan.owner.kind === "party" ? "kommuner" : "samarbeid"}/${plan.owner.slug}`}>
              {plan.owner.name}
            </Go>
          </li>
        )}
        {plan.areas > 0 && <li>{lineTextsWith.areas[language](plan.areas)}</li>}
        {plan.light && (
          <li>
            <LightMark light={plan.light} />
          </li>
        )}
        {plan.next && (
          <li>
            {say(lineTexts.next)} <Go to={`prosjekter/${plan.next.project}`}>{plan.next.title}</Go>,{" "}
            <DayText day={plan.next.due} />
          </li>
        )}
      </ul>
    </li>
  );
}

/** Where a project stands, in an entry of a list. `under`: it is told below the whole that it is part of. */
export function ProjectLine({ project, under = false }: { project: ProjectSummary; under?: boolean }) {
  const say = useSay();
  const { language } = usePlace();
  const { milestones } = project;
  return (
    <li className={under ? "matter-line project-part" : "matter-line"}>
      <h3 className="matter-line-title">
        <Shape tone={projectTone(project.state, project.light?.light ?? null)} />
        <Go to={`prosjekter/${project.slug}`}>{project.title}</Go>
      </h3>
      <p>{project.sentence}</p>
      <ul className="matter-line-facts">
        {project.light && (
          <li>
            <LightMark light={project.light.light} />
          </li>
        )}
        {project.participants !== null && <li>{lineTextsWith.participants[language](project.participants)}</li>}
        {milestones.all > 0 && <li>{reachedText[language](milestones.done, milestones.all)}</li>}
        {project.flags.length > 0 && <li className="late">{say(lineTexts.flagged)}</li>}
      </ul>
    </li>
  );
}
