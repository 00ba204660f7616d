import { Span } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Shape, type Tone } from "#design/status.tsx";
import type { PlanVersionShown } from "../contract/plan.ts";
import { planTexts as texts, withTexts } from "./texts.ts";

type Standing = NonNullable<PlanVersionShown["matter"]>["status"];
const tones: { [status in Standing]: Tone } = {
  "in-force": "done",
  partly: "partly",
  "not-in-force": "waiting",
  ended: "neutral",
  "rule-unknown": "neutral",
};

/** What was adopted when, through which matter: the matter says itself whether it is in force. */
export function VersionsSection({ versions }: { versions: PlanVersionShown[] }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section id="utgaver" title={say(texts.versions)}>
      {versions.length === 0 && <Empty>{say(texts.noVersions)}</Empty>}
      <ul className="matter-lines">
        {versions.map((one) => (
          <li key={one.version} className="matter-line">
            <h3 className="matter-line-title">
              <Shape tone={one.matter ? tones[one.matter.status] : "done"} />
              {one.title || withTexts.version[language](one.version)}
              <Origin source={one.source} constructed={one.constructed} />
            </h3>
            {one.matter && (
              <p>
                <Go to={`saker/${one.matter.slug}#teksten`}>{one.matter.title}</Go>. {one.matter.sentence}
              </p>
            )}
            {one.adoptedOn && (
              <p>
                <Span since={one.adoptedOn} sinceCertainty={one.adoptedCertainty} until={null} />
                {one.body && `, ${one.body}`}
                {one.caseNumber && `, ${one.caseNumber}`}
              </p>
            )}
            {one.event && !one.matter && <p>{one.event.title}</p>}
            {one.note && <p className="under">{one.note}</p>}
            {one.until && (
              <p className="under">
                <Span since={one.since} until={one.until} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
