import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { MilestoneShown, ProjectAnswer } from "../contract/project.ts";
import { milestoneTone } from "../light-mark.tsx";
import { milestoneStateTexts, stageKindTexts } from "../texts.ts";
import { DueText } from "./due-text.tsx";
import { planTexts as texts, withTexts } from "./texts.ts";

/** What is due when, what each waits for, and how its date was moved. */
export function MilestonesSection({ project }: { project: ProjectAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const { template } = project;
  return (
    <Section id="milepaeler" title={say(texts.milestones)}>
      {template && (
        <p>
          {withTexts.template[language](template.title, template.version)}{" "}
          {template.newest > template.version && withTexts.newerTemplate[language](template.newest)}
        </p>
      )}
      {project.milestoneList.length === 0 ? (
        <Empty>{say(texts.noMilestones)}</Empty>
      ) : (
        <TableFrame label={say(texts.milestones)}>
          <table className="table stacked">
            <thead>
              <tr>
                <th scope="col">{say(texts.milestone)}</th>
                <th scope="col">{say(texts.light)}</th>
                <th scope="col">{say(texts.due)}</th>
                <th scope="col">{say(texts.needs)}</th>
              </tr>
            </thead>
            <tbody>
              {project.milestoneList.map((one) => (
                <Row key={one.id} milestone={one} project={project} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Section>
  );
}

function Row({ milestone, project }: { milestone: MilestoneShown; project: ProjectAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const stage = project.template?.stages.find((one) => one.id === milestone.stage);
  const earlier = milestone.dates.filter((one) => !one.current);
  const current = milestone.dates.find((one) => one.current);
  return (
    <tr id={`milepael-${milestone.id}`}>
      <th scope="row">
        {milestone.title}
        <Origin source={milestone.source} constructed={milestone.constructed} />
        {stage && <p className="under">{capitalised(say(stageKindTexts[stage.kind]))}</p>}
        {milestone.doneNote && <p className="under">{milestone.doneNote}</p>}
      </th>
      <td data-label={say(texts.light)}>
        <Status tone={milestoneTone[milestone.state]}>{capitalised(say(milestoneStateTexts[milestone.state]))}</Status>
        {milestone.state === "overdue" && (
          <p className="under late">{withTexts.daysLate[language](milestone.daysLate)}</p>
        )}
        {milestone.doneOn && (
          <p className="under">
            <DayText day={milestone.doneOn} />
          </p>
        )}
      </td>
      <td data-label={say(texts.due)}>
        {milestone.due ? <DueText day={milestone.due} precision={milestone.duePrecision} /> : say(texts.noDate)}
        {current && earlier.length > 0 && current.reason && <p className="under">{current.reason}</p>}
        {earlier.length > 0 && (
          <p className="under">
            {say(texts.earlierDates)}:{" "}
            {earlier.map((one, index) => (
              <span key={`${one.setOn} ${one.due}`}>
                {index > 0 && ", "}
                <DueText day={one.due} precision={one.precision} />
              </span>
            ))}
          </p>
        )}
      </td>
      <td data-label={say(texts.needs)}>
        <ul className="plain-list tight">
          {milestone.needs.map((one) => (
            <li key={`${one.project} ${one.milestone}`}>
              {one.project === project.slug ? (
                one.title
              ) : (
                <Go
                  to={`prosjekter/${one.project}#milepael-${one.milestone}`}
                >{`${one.projectTitle}: ${one.title}`}</Go>
              )}{" "}
              <Status tone={milestoneTone[one.state]}>{say(milestoneStateTexts[one.state])}</Status>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
