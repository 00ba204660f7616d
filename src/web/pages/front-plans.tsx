import { Empty, Section } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { PlanLine } from "#plans/plan-line.tsx";
import type { FrontAnswer } from "../questions/front.ts";
import { planBlockTexts as texts } from "./plan-block-texts.ts";

/** The region's plans that hold on the day, and those being made. */
export function FrontPlans({ plans }: { plans: FrontAnswer["plans"] }) {
  const say = useSay();
  const inForce = plans.filter((one) => one.state === "in-force");
  const shown = [...inForce, ...plans.filter((one) => one.state === "adopted" || one.state === "in-preparation")];
  return (
    <Section
      id="plans"
      title={say(inForce.length > 0 || shown.length === 0 ? texts.inForce : texts.coming)}
      aside={<Go to="planer">{say(texts.allPlans)}</Go>}
    >
      {shown.length === 0 ? (
        <Empty>{say(texts.none)}</Empty>
      ) : (
        <ul className="matter-lines">
          {shown.slice(0, 4).map((plan) => (
            <PlanLine key={plan.slug} plan={plan} />
          ))}
        </ul>
      )}
    </Section>
  );
}
