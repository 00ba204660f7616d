import { Go, useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import type { actsOnPlan, actsOnProject, ShownAct } from "../questions/plan-acts.ts";
import { planTexts as texts } from "./texts.ts";
import { statementWorkTexts } from "./work/statement-work-texts.ts";
import { workTexts } from "./work/work-texts.ts";

type OnPlan = (typeof actsOnPlan)[number];
type OnProject = (typeof actsOnProject)[number];

/** Where each act has its page, below `arbeid/planer/:plan/` or `arbeid/prosjekter/:project/`. */
const pages: { [act in OnPlan | OnProject]: { to: string; text: Text } } = {
  "open-project": { to: "prosjekt", text: workTexts.openProject },
  "keep-programme-area": { to: "programomrade", text: workTexts.area },
  "keep-plan-statement": { to: "innhold", text: statementWorkTexts.statement },
  "keep-indicator": { to: "indikator", text: statementWorkTexts.indicator },
  "record-indicator-value": { to: "maaling", text: statementWorkTexts.value },
  "record-plan-version": { to: "utgave", text: statementWorkTexts.version },
  "report-status": { to: "rapport", text: workTexts.report },
  "finish-milestone": { to: "naadd", text: workTexts.finish },
  "replan-milestone": { to: "frist", text: workTexts.replan },
  "add-milestone": { to: "milepael", text: workTexts.milestone },
  "hand-over": { to: "leveranse", text: workTexts.handOver },
  "keep-project-party": { to: "part", text: workTexts.party },
  "place-project": { to: "plassering", text: statementWorkTexts.placement },
};

/** The acts that are open to the reader now: two at hand, the others folded. */
export function PlanActs({
  to,
  acts,
  of,
}: {
  to: string;
  acts: readonly ShownAct<OnPlan | OnProject>[];
  of: "plan" | "project";
}) {
  const say = useSay();
  const open = acts.filter((one) => one.allowed);
  if (open.length === 0) return null;
  const ways = (some: typeof open, variant: "primary" | "secondary") => (
    <ul>
      {some.map(({ act }) => (
        <li key={act}>
          <Go to={`${to}/${pages[act].to}`} className="ds-button" data-size="sm" data-variant={variant}>
            {say(pages[act].text)}
          </Go>
        </li>
      ))}
      {of === "plan" && variant === "primary" && (
        <li>
          <Go to={`${to}/prosess`} className="ds-button" data-size="sm" data-variant="secondary">
            {say(workTexts.startProcess)}
          </Go>
        </li>
      )}
    </ul>
  );
  const others = open.slice(2);
  return (
    <nav className="acts-panel no-print" aria-label={say(texts.acts)}>
      {ways(open.slice(0, 2), "primary")}
      {others.length > 0 && (
        <details>
          <summary>{say(texts.moreActs)}</summary>
          {ways(others, "secondary")}
        </details>
      )}
    </nav>
  );
}
