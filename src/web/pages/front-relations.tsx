import type { CooperationAnswer } from "#cooperation/contract.ts";
import { relationGroupText } from "#cooperation/register-texts.ts";
import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { frontTexts } from "./front-texts.ts";

type Relation = CooperationAnswer["relations"][number];

/** What else the region is tied to, by how. The cooperation's own page has notes and sources. */
export function FrontRelations({ region }: { region: CooperationAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const groups = Map.groupBy(region.relations, (one) => relationGroupText(one.kind, one.direction, language));
  return (
    <Section
      id="relations"
      title={say(frontTexts.relations)}
      aside={<Go to="samarbeid/nettverk">{say(frontTexts.network)}</Go>}
    >
      {groups.size === 0 ? (
        <Empty>{say(frontTexts.noRelations)}</Empty>
      ) : (
        <dl className="groups">
          {[...groups].map(([heading, relations]) => (
            <Group key={heading} heading={heading} relations={relations} />
          ))}
        </dl>
      )}
    </Section>
  );
}

function Group({ heading, relations }: { heading: string; relations: Relation[] }) {
  return (
    <>
      <dt>{heading}</dt>
      <dd>
        <ul className="others">
          {relations.map((one) => {
            const other = one.cooperation ?? one.party;
            return other ? (
              <li key={other.slug}>
                <Go to={`${one.cooperation ? "samarbeid" : "kommuner"}/${other.slug}`}>{other.name}</Go>
              </li>
            ) : null;
          })}
        </ul>
      </dd>
    </>
  );
}
