import type { CooperationAnswer } from "#cooperation/contract.ts";
import { Origin } from "#design/origin.tsx";
import { Empty, Section } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { pageTexts } from "#cooperation/page-texts.ts";
import { frontTexts } from "./front-texts.ts";

/** Who decides what in the region: each kind of decision with its stages, by the statutes of the day. */
export function FrontRules({ region }: { region: CooperationAnswer }) {
  const say = useSay();
  const { statutes } = region;
  return (
    <Section
      id="rules"
      title={say(frontTexts.rules)}
      aside={statutes && <Go to={`samarbeid/${region.slug}/vedtekter`}>{say(frontTexts.fullRules)}</Go>}
    >
      {statutes ? (
        <>
          <ul className="plain-list tight">
            {statutes.rules.map((rule) => (
              <li key={rule.id}>
                <strong>{rule.title}</strong>
                {rule.stages.length > 1 && (
                  <ol className="stages">
                    {rule.stages.map((stage) => (
                      <li key={stage.id}>{stage.title}</li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
          </ul>
          <p className="quiet">
            {say(frontTexts.rulesFrom)} {statutes.title}
            <Origin source={statutes.source} constructed={statutes.constructed} />
          </p>
        </>
      ) : (
        <Empty>{say(pageTexts.noStatutes)}</Empty>
      )}
    </Section>
  );
}
