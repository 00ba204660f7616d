import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Shape } from "#design/status.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay, formatNumber } from "#platform/format.ts";
import { countsOf, type FollowUp } from "../questions/follow-up.ts";
import { followUpTexts as texts, followUpTextsWith as textsWith } from "./follow-up-page-texts.ts";

type LackingLine = { slug: string; name: string; overdue: number; noticeMissing: number; oldest: string | null };

/** Municipalities that owe an answer or a notice, those that owe most first. */
export function lackingOf({ municipalities, cells }: Pick<FollowUp, "municipalities" | "cells">): LackingLine[] {
  const byMunicipality = Map.groupBy(cells, (one) => one.municipality);
  return municipalities
    .map(({ party }) => {
      const own = byMunicipality.get(party.slug) ?? [];
      const { overdue, noticeMissing } = countsOf(own);
      const days = own.flatMap((one) => ("overdue" in one && one.overdue ? [one.overdue.since] : [])).toSorted();
      return { slug: party.slug, name: shortName(party), overdue, noticeMissing, oldest: days[0] ?? null };
    })
    .filter((one) => one.overdue + one.noticeMissing > 0)
    .toSorted((a, b) => b.overdue + b.noticeMissing - (a.overdue + a.noticeMissing));
}

/** So many are read before the matrix; a large region's others open below them. */
const atOnce = 12;

export function Lacking({ plan, lacking }: { plan: string; lacking: LackingLine[] }) {
  const say = useSay();
  const { language } = usePlace();
  const [first, rest] = lacking.length > atOnce + 3 ? [lacking.slice(0, atOnce), lacking.slice(atOnce)] : [lacking, []];
  return (
    <Section id="lacking" title={say(texts.lacking)}>
      {lacking.length === 0 && <Empty>{say(texts.nothingLacking)}</Empty>}
      {first.length > 0 && <Lines plan={plan} lines={first} />}
      {rest.length > 0 && (
        <details>
          <summary>{textsWith.moreMunicipalities[language](formatNumber(rest.length, language))}</summary>
          <Lines plan={plan} lines={rest} />
        </details>
      )}
    </Section>
  );
}

function Lines({ plan, lines }: { plan: string; lines: LackingLine[] }) {
  const { language } = usePlace();
  return (
    <ul className="plain-list tight">
      {lines.map((one) => (
        <li key={one.slug}>
          <Shape tone="attention" />{" "}
          <Go to={`planer/${plan}/oppfolging/${one.slug}`}>
            <strong>{one.name}</strong>
          </Go>
          {": "}
          {[
            one.overdue > 0 &&
              `${textsWith.answersMissing[language](formatNumber(one.overdue, language), one.overdue > 1)}${
                one.oldest ? `, ${textsWith.oldest[language](formatDay(one.oldest, language))}` : ""
              }`,
            one.noticeMissing > 0 && textsWith.noticesMissing[language](formatNumber(one.noticeMissing, language)),
          ]
            .filter(Boolean)
            .join("; ")}
        </li>
      ))}
    </ul>
  );
}
