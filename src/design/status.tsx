import type { ReactNode } from "react";

export type Tone = "done" | "partly" | "waiting" | "attention" | "stopped" | "neutral";

/** A status has a word and a shape besides its colour. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`status status-${tone}`}>
      <Shape tone={tone} />
      {children}
    </span>
  );
}

/** The same shapes on the board, in lists and on the map's key. */
export function Shape({ tone }: { tone: Tone }) {
  return (
    <svg
      className={`shape shape-${tone}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[tone]}
    </svg>
  );
}

const drawings: { [tone in Tone]: ReactNode } = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path className="ink" d="M4.5 8.2l2.4 2.4 4.6-5" />
    </>
  ),
  partly: (
    <>
      <circle className="hollow" cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  waiting: <circle className="hollow" cx="8" cy="8" r="6" />,
  attention: <path d="M8 1.2L15.2 14.4H.8z" />,
  stopped: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
      <path className="ink" d="M5 5l6 6M11 5l-6 6" />
    </>
  ),
  neutral: <rect className="hollow" x="2.5" y="2.5" width="11" height="11" rx="2" />,
};
