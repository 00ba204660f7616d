import { Empty, Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { LightMark, planTone, projectTone } from "#plans/light-mark.tsx";
import { partyRoleTexts, planStateTexts, projectStateTexts } from "#plans/texts.ts";
import { capitalised, listInWords } from "#platform/in-words.ts";
import type { PresentParty } from "../questions/party-page.ts";
import { planBlockTexts as texts } from "./plan-block-texts.ts";

/** The plans that a party is in, and the projects under way that it takes part in, with its role. */
export function PartyPlans({ plans: { plans, projects } }: { plans: PresentParty["plans"] }) {
  const say = useSay();
  const { language } = usePlace();
  const roles = (some: readonly (keyof typeof partyRoleTexts)[]) =>
    capitalised(
      listInWords(
        some.map((role) => say(partyRoleTexts[role])),
        language,
      ),
    );
  return (
    <Section id="plans" title={say(texts.ofParty)} aside={<Go to="planer">{say(texts.allPlans)}</Go>}>
      {plans.length + projects.length === 0 ? (
        <Empty>{say(texts.noneOfParty)}</Empty>
      ) : (
        <TableFrame label={say(texts.ofParty)}>
          <table className="table stacked">
            <thead>
              <tr>
                <th scope="col">{say(texts.what)}</th>
                <th scope="col">{say(texts.role)}</th>
                <th scope="col">{say(texts.status)}</th>
              </tr>
            </thead>
            <tbody>
              {plans.map(({ plan, roles: own }) => (
                <tr key={`plan ${plan.slug}`}>
                  <th scope="row">
                    <Go to={`planer/${plan.slug}`}>{plan.title}</Go>
                    <p className="under">{plan.sentence}</p>
                  </th>
                  <td data-label={say(texts.role)}>{roles(own)}</td>
                  <td data-label={say(texts.status)}>
                    <Status tone={planTone[plan.state]}>{capitalised(say(planStateTexts[plan.state]))}</Status>
                  </td>
                </tr>
              ))}
              {projects.map(({ project, roles: own }) => (
                <tr key={`project ${project.slug}`}>
                  <th scope="row">
                    <Go to={`prosjekter/${project.slug}`}>{project.title}</Go>
                    <p className="under">{project.sentence}</p>
                  </th>
                  <td data-label={say(texts.role)}>{roles(own)}</td>
                  <td data-label={say(texts.status)}>
                    {project.light ? (
                      <LightMark light={project.light.light} />
                    ) : (
                      <Status tone={projectTone(project.state, null)}>
                        {capitalised(say(projectStateTexts[project.state]))}
                      </Status>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Section>
  );
}
