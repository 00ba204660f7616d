import { useSay } from "#design/place.tsx";
import { Status, type Tone } from "#design/status.tsx";
import { capitalised } from "#platform/in-words.ts";
import { lightTexts } from "./texts.ts";
import type { Light, MilestoneState, PlanState, ProjectState } from "./vocabulary.ts";

export const lightTone: { [light in Light]: Tone } = { green: "done", yellow: "attention", red: "stopped" };

/** A traffic light with a shape and a word besides its colour. */
export function LightMark({ light }: { light: Light }) {
  const say = useSay();
  return <Status tone={lightTone[light]}>{capitalised(say(lightTexts[light]))}</Status>;
}

export const planTone: { [state in PlanState]: Tone } = {
  "not-begun": "neutral",
  "in-preparation": "waiting",
  adopted: "partly",
  "in-force": "done",
  ended: "neutral",
  replaced: "neutral",
};

export const milestoneTone: { [state in MilestoneState]: Tone } = {
  done: "done",
  overdue: "attention",
  blocked: "stopped",
  next: "partly",
  planned: "waiting",
  undated: "neutral",
};

/** The light where there is one, else what the project's state is. */
export function projectTone(state: ProjectState, light: Light | null): Tone {
  if (light !== null) return lightTone[light];
  switch (state) {
    case "running":
    case "not-begun":
      return "waiting";
    case "completed":
      return "done";
    case "stopped":
      return "stopped";
    case "last-known":
      return "neutral";
    default:
      return state satisfies never;
  }
}
