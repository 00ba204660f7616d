import { Origin } from "#design/origin.tsx";
import { Section, TableFrame } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import type { AreaLink, PlanAnswer } from "../contract/plan.ts";
import { LightMark } from "../light-mark.tsx";
import { planTexts as texts } from "./texts.ts";

/** The plan's own structure, with where each area came from and what it became: never overwritten, only mapped. */
export function AreasSection({ plan }: { plan: PlanAnswer }) {
  const say = useSay();
  const earlier = plan.programmeAreas.some((one) => one.earlier.length > 0);
  const later = plan.programmeAreas.some((one) => one.later.length > 0);
  return (
    <Section id="omrader" title={say(texts.areas)}>
      <TableFrame label={say(texts.areas)}>
        <table className="table stacked">
          <thead>
            <tr>
              <th scope="col">{say(texts.area)}</th>
              <th scope="col">{say(texts.light)}</th>
              <th scope="col">{say(texts.projects)}</th>
              {earlier && <th scope="col">{say(texts.from)}</th>}
              {later && <th scope="col">{say(texts.became)}</th>}
            </tr>
          </thead>
          <tbody>
            {plan.programmeAreas.map((area) => (
              <tr key={area.id} id={`omrade-${area.id}`}>
                <th scope="row">
                  <span className="area-number">{area.position}.</span> {area.title}
                  <Origin source={area.source} constructed={area.constructed} />
                  {area.summary && <p className="under">{area.summary}</p>}
                </th>
                <td data-label={say(texts.light)}>{area.light && <LightMark light={area.light} />}</td>
                <td data-label={say(texts.projects)}>
                  {area.projects.length === 0 ? (
                    <span className="quiet">{say(texts.noProjectInArea)}</span>
                  ) : (
                    <ul className="plain-list tight">
                      {area.projects.map((slug) => (
                        <li key={slug}>
                          <Go to={`prosjekter/${slug}`}>
                            {plan.projectList.find((one) => one.slug === slug)?.title ?? slug}
                          </Go>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
                {earlier && (
                  <td data-label={say(texts.from)}>
                    <Areas areas={area.earlier} />
                  </td>
                )}
                {later && (
                  <td data-label={say(texts.became)}>
                    <Areas areas={area.later} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  );
}

function Areas({ areas }: { areas: AreaLink[] }) {
  const say = useSay();
  return (
    <ul className="plain-list tight area-links">
      {areas.map((one) => (
        <li key={`${one.plan} ${one.area}`}>
          <Go to={`planer/${one.plan}#omrade-${one.area}`}>{one.title}</Go>
          {one.extent === "part" && ` (${say(texts.inPart)})`}
          <p className="under">{one.planTitle}</p>
        </li>
      ))}
    </ul>
  );
}
