import { Csrf } from "#design/form.tsx";
import { addressOf, Go, usePlace, useSay } from "#design/place.tsx";
import type { JobState } from "../long-jobs.ts";
import { partsDone, workTexts } from "../work-texts.ts";
import { againWord, holdWord } from "./work-answer.ts";

type Props = {
  /** The page's own address under the language. */
  to: string;
  query: { [name: string]: string | undefined };
  state: JobState;
  full: boolean;
  /** The reader asked that the page stand still. */
  held: boolean;
  csrf: string;
};

/** How far long work has come, with a way to stop it; it works without JavaScript, since the answer asks to be fetched again. */
export function WorkInProgress({ to, query, state, full, held, csrf }: Props) {
  const say = useSay();
  const place = usePlace();
  const { language } = place;
  if (state.state !== "running")
    return (
      <div className="note" role="status">
        <p>{say(state.state === "stopped" ? workTexts.stopped : workTexts.failed)}</p>
        <p>
          <Go to={to} query={{ ...query, [againWord]: "1" }}>
            {say(workTexts.again)}
          </Go>
        </p>
      </div>
    );
  const { done, of } = state;
  return (
    <div className="work-in-progress" role="status">
      <p>
        <progress
          aria-label={say(workTexts.progress)}
          value={of > 0 ? done : undefined}
          max={of > 0 ? of : undefined}
        />
      </p>
      <p>{of > 0 ? partsDone[language](done, of) : say(workTexts.waiting)}</p>
      {full && <p>{say(workTexts.full)}</p>}
      <p className="hint">{say(held ? workTexts.stands : workTexts.refreshes)}</p>
      <form method="post" action={addressOf(place, to, query)} className="actions">
        <Csrf token={csrf} />
        <button className="ds-button" data-variant="secondary" type="submit" name="do" value="stop">
          {say(workTexts.stop)}
        </button>
        <Go to={to} query={{ ...query, [holdWord]: held ? "1" : undefined }}>
          {say(workTexts.refresh)}
        </Go>
        {!held && (
          <Go to={to} query={{ ...query, [holdWord]: "1" }}>
            {say(workTexts.hold)}
          </Go>
        )}
      </form>
    </div>
  );
}
