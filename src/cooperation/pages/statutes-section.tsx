import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import type { CooperationAnswer } from "../contract.ts";
import { pageTexts } from "../page-texts.ts";
import { FoldedRuleList } from "../rule-list.tsx";
import type { RuleWords } from "../rule-words.ts";

/** The statutes of the day with their rules in words, and the way to the text and the other versions. */
export function StatutesSection({ cooperation, rules }: { cooperation: CooperationAnswer; rules: RuleWords[] }) {
  const say = useSay();
  const { statutes, statutesVersions: versions, slug } = cooperation;
  return (
    <Section
      id="statutes"
      title={say(pageTexts.statutes)}
      aside={statutes && <Go to={`samarbeid/${slug}/vedtekter`}>{say(pageTexts.readStatutes)}</Go>}
    >
      {statutes ? (
        <>
          <p>
            <strong>{statutes.title}</strong>, <DayText day={statutes.since} />
            <Origin source={statutes.source} constructed={statutes.constructed} />
          </p>
          {!statutes.textKnown && <p className="quiet">{say(pageTexts.textNotKnown)}</p>}
          <FoldedRuleList rules={rules} />
        </>
      ) : (
        <Empty>{say(pageTexts.noStatutes)}</Empty>
      )}
      {!statutes && versions.length > 0 && (
        <ul>
          {versions.map((one) => (
            <li key={one.id}>
              <Go to={`samarbeid/${slug}/vedtekter/${one.id}`}>{one.title}</Go>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
