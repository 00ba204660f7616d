import { Go, useSay } from "#design/place.tsx";
import type { Choice } from "../../questions/plan-choices.ts";
import { statementWorkTexts as texts } from "./statement-work-texts.ts";

type Props = { page: string; field: string; chosen: Choice | null; all: Choice[] };

/** A form for a new one says which can be changed instead; with one chosen, it comes filled in with what stands. */
export function ChangeOne({ page, field, chosen, all }: Props) {
  const say = useSay();
  if (chosen)
    return (
      <>
        <input type="hidden" name={field} value={chosen.value} />
        <p>
          {say(texts.changing)}: «{chosen.label}». <Go to={page}>{say(texts.newOne)}</Go>
        </p>
      </>
    );
  if (all.length === 0) return null;
  return (
    <details>
      <summary>{say(texts.changeOne)}</summary>
      <ul>
        {all.map((one) => (
          <li key={one.value}>
            <Go to={page} query={{ endre: one.value }}>
              {one.label}
            </Go>
          </li>
        ))}
      </ul>
    </details>
  );
}
