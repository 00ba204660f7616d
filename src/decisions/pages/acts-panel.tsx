import { actTexts } from "#access/texts.ts";
import { Go, useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import type { MatterAct, MatterActName } from "../questions/matter-acts.ts";
import { matterTexts as texts } from "./texts.ts";
import { workTexts } from "./work/work-texts.ts";

/** Where each act has its page, under `arbeid/saker/:matter/`, and what the way there says; what is done most comes first. */
const actPages: { [act in MatterActName]: { to: string; text: Text } } = {
  "register-resolution": { to: "vedtak", text: workTexts.resolution },
  "register-agenda": { to: "saksliste", text: workTexts.agenda },
  "register-step": { to: "steg", text: workTexts.step },
  "send-out": { to: "utsending", text: workTexts.sendOut },
  "hold-adoption": { to: "behandling", text: workTexts.adoption },
  replan: { to: "frist", text: workTexts.replan },
  "edit-matter-text": { to: "tekst", text: workTexts.text },
  "add-party-to-matter": { to: "part", text: workTexts.addParty },
  "register-withdrawal": { to: "uttreden", text: workTexts.withdrawal },
};
const order = Object.keys(actPages) as MatterActName[];

/** The acts that are open to the reader now: two at hand, the others folded, so that what is read stays near the top. */
export function ActsPanel({ matter, acts }: { matter: string; acts: readonly MatterAct[] }) {
  const say = useSay();
  const open = order.filter((act) => acts.some((one) => one.act === act && one.allowed));
  if (open.length === 0) return null;
  const ways = (some: readonly MatterActName[], variant: "primary" | "secondary") => (
    <ul>
      {some.map((act) => (
        <li key={act}>
          <Go
            to={`arbeid/saker/${matter}/${actPages[act].to}`}
            className="ds-button"
            data-size="sm"
            data-variant={variant}
          >
            {say(actPages[act].text)}
          </Go>
        </li>
      ))}
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
