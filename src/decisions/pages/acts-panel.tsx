import { actTexts } from "#access/texts.ts";
import { Go, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { MatterAct, MatterActName } from "../questions/matter-acts.ts";
import { matterTexts as texts } from "./texts.ts";

/** Where each act has its page, under `arbeid/saker/:matter/`. */
export const actPages: { [act in MatterActName]: string } = {
  "register-resolution": "vedtak",
  "register-agenda": "saksliste",
  "register-step": "steg",
  "register-withdrawal": "uttreden",
  "send-out": "utsending",
  "edit-matter-text": "tekst",
  "add-party-to-matter": "part",
  "hold-adoption": "behandling",
  replan: "frist",
};
const order = Object.keys(actPages) as MatterActName[];

/** The acts that are open to the reader now. */
export function ActsPanel({ matter, acts }: { matter: string; acts: readonly MatterAct[] }) {
  const say = useSay();
  const open = order.filter((act) => acts.some((one) => one.act === act && one.allowed));
  if (open.length === 0) return null;
  return (
    <nav className="acts-panel no-print" aria-label={say(texts.acts)}>
      <ul>
        {open.map((act, index) => (
          <li key={act}>
            <Go
              to={`arbeid/saker/${matter}/${actPages[act]}`}
              className="ds-button"
              data-size="sm"
              data-variant={index === 0 ? "primary" : "secondary"}
            >
              {capitalised(say(actTexts[act]))}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "Why can't I …?", for every act that is not open to the reader. */
export function WhyNotPanel({ acts }: { acts: readonly MatterAct[] }) {
  const say = useSay();
  const closed = order.flatMap((act) => acts.filter((one) => one.act === act && !one.allowed && one.why !== null));
  if (closed.length === 0) return null;
  return (
    <details className="why-not no-print">
      <summary>{say(texts.whyNot)}</summary>
      <dl>
        {closed.map((one) => (
          <div key={one.act}>
            <dt>{`… ${say(actTexts[one.act])}?`}</dt>
            <dd>{one.why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
