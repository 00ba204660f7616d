import { Go } from "#design/place.tsx";
import { Shape, type Tone } from "#design/status.tsx";
import { planTone, projectTone } from "#plans/light-mark.tsx";
import type { SearchAnswer } from "../questions/search.ts";
import { Marked } from "./marked.tsx";

/** The plans that a search found, each with where it stands. */
export function PlanHits({ found }: { found: SearchAnswer["plans"]["found"] }) {
  return found.map(({ plan, excerpt }) => (
    <Hit key={plan.slug} to={`planer/${plan.slug}`} tone={planTone[plan.state]} told={plan} excerpt={excerpt} />
  ));
}

export function ProjectHits({ found }: { found: SearchAnswer["projects"]["found"] }) {
  return found.map(({ project, excerpt }) => (
    <Hit
      key={project.slug}
      to={`prosjekter/${project.slug}`}
      tone={projectTone(project.state, project.light?.light ?? null)}
      told={project}
      excerpt={excerpt}
    />
  ));
}

type HitProps = { to: string; tone: Tone; told: { title: string; sentence: string }; excerpt: string | null };

function Hit({ to, tone, told, excerpt }: HitProps) {
  return (
    <li>
      <Shape tone={tone} /> <Go to={to}>{told.title}</Go>
      <p>{told.sentence}</p>
      {excerpt && (
        <p>
          <Marked text={excerpt} />
        </p>
      )}
    </li>
  );
}
