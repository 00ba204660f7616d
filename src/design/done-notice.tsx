import type { ReactNode } from "react";
import { Csrf } from "./form.tsx";
import { addressOf, Go, usePlace, useSay } from "./place.tsx";
import { Shape } from "./status.tsx";
import { frame } from "./texts.ts";
import { doneNoticeTexts as texts } from "./form-texts.ts";

type Done = { seq: number; mayUndo: boolean; undone: boolean };

/** Says what was done, where it is written, and lets it be undone: instead of asking "are you sure?" before. */
export function DoneNotice({
  done,
  what,
  csrf,
  children,
}: {
  done: Done;
  what: string;
  csrf: string;
  children?: ReactNode;
}) {
  const say = useSay();
  const place = usePlace();
  return (
    <div className="done-notice" role="status" tabIndex={-1} data-focus="">
      <p>
        <Shape tone="done" /> <strong>{what}.</strong>{" "}
        <Go to={`journal/${done.seq}`}>{texts.entry[place.language](done.seq)}</Go>
        {done.undone && ` ${say(texts.undone)}`}
      </p>
      {children}
      {done.mayUndo && (
        <form method="post" action={addressOf(place, `arbeid/angre/${done.seq}`)} className="no-print">
          <Csrf token={csrf} />
          <button type="submit" className="ds-button" data-variant="secondary" data-size="sm">
            {say(frame.undo)}
          </button>
        </form>
      )}
    </div>
  );
}
