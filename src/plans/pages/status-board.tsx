import { DayText } from "#design/day-text.tsx";
import { TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { ProjectSummary } from "../contract/summaries.ts";
import { LightMark, projectTone } from "../light-mark.tsx";
import { lineTexts } from "../line-texts.ts";
import { projectStateTexts } from "../texts.ts";
import { planTexts as texts, withTexts } from "./texts.ts";

/** Projects in a table: light, what is late, what comes next, how many take part. */
export function StatusBoard({ projects }: { projects: ProjectSummary[] }) {
  const say = useSay();
  return (
    <TableFrame label={say(texts.status)}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{say(texts.project)}</th>
            <th scope="col">{say(texts.light)}</th>
            <th scope="col">{say(texts.late)}</th>
            <th scope="col">{say(texts.next)}</th>
            <th scope="col">{say(texts.participants)}</th>
          </tr>
        </thead>
        <tbody>
          {projects.map((one) => (
            <Row key={one.slug} project={one} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ project }: { project: ProjectSummary }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <tr>
      <th scope="row">
        <Go to={`prosjekter/${project.slug}`}>{project.title}</Go>
        <p className="under">{project.owner.name}</p>
      </th>
      <td data-label={say(texts.light)}>
        {project.light ? (
          <>
            <LightMark light={project.light.light} />
            {project.light.because !== "reported" && <p className="under">{project.light.text}</p>}
          </>
        ) : (
          <Status tone={projectTone(project.state, null)}>{capitalised(say(projectStateTexts[project.state]))}</Status>
        )}
        {project.flags.length > 0 && <p className="under late">{say(lineTexts.flagged)}</p>}
      </td>
      <td data-label={say(texts.late)}>
        {project.overdue.slice(0, 2).map((one) => (
          <span key={one.milestone} className="under">
            {one.title}, {withTexts.daysLate[language](one.daysLate)}
          </span>
        ))}
      </td>
      <td data-label={say(texts.next)}>
        {project.next && (
          <>
            {project.next.project !== project.slug && `${project.next.projectTitle}: `}
            {project.next.title}, <DayText day={project.next.due} />
          </>
        )}
      </td>
      <td className="number" data-label={say(texts.participants)}>
        {project.participants}
      </td>
    </tr>
  );
}
