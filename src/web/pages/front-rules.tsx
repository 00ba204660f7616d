import type { RuleWords } from "#cooperation/rule-words.ts";
import type { CooperationAnswer } from "#cooperation/contract.ts";
import { Origin } from "#design/origin.tsx";
import { Empty, Section } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { pageTexts, ruleListTexts } from "#cooperation/page-texts.ts";
import { frontTexts } from "./front-texts.ts";

/** Who decides what in the region: each kind of decision with its stages, by the statutes of the day. */
export function FrontRules({ region, rules }: { region: CooperationAnswer; rules: RuleWords[] }) {
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
            {rules.map((rule) => (
              <li key={rule.id}>
                <Go to={`samarbeid/${region.slug}/vedtekter#regel-${rule.id}`}>{rule.title}</Go>
                <Asks stages={rule.stages} />
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

/** A rule of one step says what it asks; one of several names them in their order, and the statutes say the rest. */
function Asks({ stages }: { stages: RuleWords["stages"] }) {
  const say = useSay();
  const [only, another] = stages;
  if (!only) return null;
  if (another)
    return (
      <ol className="stages">
        {stages.map((stage) => (
          <li key={stage.id}>{stage.title}</li>
        ))}
      </ol>
    );
  const parts = only.asks.of.map((one) => one.text).join("; ");
  return <p className="under">{`${say(ruleListTexts.requires)} ${only.asks.text}${parts ? ` ${parts}` : ""}.`}</p>;
}
