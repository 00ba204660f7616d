import { ChoiceGroup, Tick } from "#design/choices.tsx";
import type { FormState } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import type { Choice } from "../../questions/plan-choices.ts";
import { workTexts as texts } from "./work-texts.ts";

const prefix = "needs-";

/** Which milestones must be reached first: `needs-<id>` for each that is ticked. */
export function NeedsField({ state, milestones }: { state: FormState; milestones: Choice[] }) {
  const say = useSay();
  if (milestones.length === 0) return null;
  return (
    <ChoiceGroup name="needs" legend={say(texts.needs)} hint={say(texts.needsHint)} state={state}>
      {milestones.map(({ value, label }) => (
        <Tick key={value} name={`${prefix}${value}`} state={state}>
          {label}
        </Tick>
      ))}
    </ChoiceGroup>
  );
}

export function tickedNeeds(values: FormState["values"]): string[] {
  return Object.keys(values).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}
