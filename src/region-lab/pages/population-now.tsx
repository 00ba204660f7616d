import { Empty, Section } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import { formatShare } from "../figures.ts";
import { agesDescription, formatChange, formatGrowth, populationLead, seriesBorders } from "../population-sentences.ts";
import { populationTexts } from "../population-texts.ts";
import type { PopulationAnswer } from "../questions/population.ts";
import { people } from "../rules/population-projection.ts";
import { NumberFigure } from "./population-figure.tsx";
import { LinePicture } from "./population-line.tsx";
import { AgeTower } from "./population-tower.tsx";

type Found = Extract<PopulationAnswer, { kind: "found" }>;
type Props = { answer: Found; name: string; query: { [name: string]: string | undefined } };

export function GrowthFigure({ answer, name, query }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const { years, sources } = answer.series;
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last)
    return (
      <Section id="growth" title={say(populationTexts.growth)}>
        <Empty>{say(populationTexts.noYears)}</Empty>
      </Section>
    );
  const note =
    answer.asked.borders === "2024"
      ? seriesBorders.today
      : answer.area
        ? seriesBorders.municipalityThen
        : seriesBorders.regionThen;
  return (
    <NumberFigure
      id="growth"
      title={say(populationTexts.growth)}
      csv="tall/befolkning/innbyggere.csv"
      query={query}
      picture={
        <LinePicture
          id="growth"
          title={`${say(populationTexts.growth)}: ${name}`}
          description={populationLead[language](
            name,
            last.people,
            last.year,
            last.people / first.people - 1,
            first.year,
          )}
          lines={[
            {
              name: "",
              className: "line-counted",
              points: years.map((one) => ({ x: one.year, y: one.people })),
            },
          ]}
        />
      }
      table={
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(populationTexts.year)}</th>
              <th scope="col" className="number">
                {say(populationTexts.people)}
              </th>
              <th scope="col" className="number">
                {say(populationTexts.change)}
              </th>
              <th scope="col" className="number number-wrap">
                {say(populationTexts.changeShare)}
              </th>
              <th scope="col" className="number">
                {say(populationTexts.municipalities)}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map((one, at) => {
              const before = years[at - 1];
              const grown = before && before.year === one.year - 1 ? one.people - before.people : null;
              return (
                <tr key={one.year}>
                  <th scope="row">{one.year}</th>
                  <td className="number">{formatNumber(one.people, language)}</td>
                  <td className="number">{grown === null ? "–" : formatChange(grown, language)}</td>
                  <td className="number">
                    {grown === null || !before ? "–" : formatGrowth(grown / before.people, language)}
                  </td>
                  <td className="number">{one.municipalities}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      }
      note={say(note)}
      sources={sources}
    />
  );
}

/** "0–4", "90+": short enough for the middle of a picture. */
export function groupNames(groups: number): string[] {
  return Array.from({ length: groups }, (_, at) => (at === groups - 1 ? `${at * 5}+` : `${at * 5}–${at * 5 + 4}`));
}

export function AgesFigure({ answer, name, query }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const [then, now] = answer.ages ?? [];
  if (!then || !now) return null;
  const groups = groupNames(now.ages.length);
  const title = `${say(populationTexts.ages)}: ${then.year} – ${now.year}`;
  return (
    <NumberFigure
      id="ages"
      title={title}
      csv="tall/befolkning/alder.csv"
      query={query}
      picture={
        <AgeTower
          id="ages"
          title={`${title}, ${name}`}
          description={agesDescription[language](
            then.year,
            now.year,
            shareOf(then.ages, 0, 4, language),
            shareOf(now.ages, 0, 4, language),
            shareOf(then.ages, 16, 19, language),
            shareOf(now.ages, 16, 19, language),
          )}
          groups={groups}
          left={{ name: String(then.year), counts: then.ages, className: "number-bar-then" }}
          right={{ name: String(now.year), counts: now.ages, className: "number-bar" }}
        />
      }
      table={
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(populationTexts.age)}</th>
              <th scope="col" className="number">
                {then.year}
              </th>
              <th scope="col" className="number">
                {now.year}
              </th>
              <th scope="col" className="number">
                {say(populationTexts.change)}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group, at) => (
              <tr key={group}>
                <th scope="row">{group}</th>
                <td className="number">{formatNumber(then.ages[at] ?? 0, language)}</td>
                <td className="number">{formatNumber(now.ages[at] ?? 0, language)}</td>
                <td className="number">{formatChange((now.ages[at] ?? 0) - (then.ages[at] ?? 0), language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      note={`${agesDescription[language](
        then.year,
        now.year,
        shareOf(then.ages, 0, 4, language),
        shareOf(now.ages, 0, 4, language),
        shareOf(then.ages, 16, 19, language),
        shareOf(now.ages, 16, 19, language),
      )} ${say(seriesBorders.ages)}`}
      sources={answer.ageSources}
    />
  );
}

function shareOf(ages: readonly number[], first: number, end: number, language: Language): string {
  return formatShare(people(ages.slice(first, end)) / people(ages), language);
}

export function SexesFigure({ answer, name, query }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const [then, now] = answer.sexes.toSorted((a, b) => a.year - b.year);
  if (!then || !now) return null;
  const groups = groupNames(now.female.length);
  const title = `${say(populationTexts.sexes)}: ${now.year}`;
  const sums = `${say(populationTexts.women)}: ${formatNumber(people(now.female), language)}. ${say(populationTexts.men)}: ${formatNumber(people(now.male), language)}.`;
  return (
    <NumberFigure
      id="sexes"
      title={title}
      csv="tall/befolkning/kjonn.csv"
      query={query}
      picture={
        <AgeTower
          id="sexes"
          title={`${title}, ${name}`}
          description={sums}
          groups={groups}
          left={{ name: say(populationTexts.women), counts: now.female, className: "number-bar", outline: then.female }}
          right={{ name: say(populationTexts.men), counts: now.male, className: "number-bar-then", outline: then.male }}
        />
      }
      table={
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(populationTexts.age)}</th>
              {[then, now].flatMap(({ year }) =>
                [populationTexts.women, populationTexts.men].map((text) => (
                  <th scope="col" className="number number-wrap" key={`${year} ${text.en}`}>
                    {say(text)} {year}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {groups.map((group, at) => (
              <tr key={group}>
                <th scope="row">{group}</th>
                {[then, now].flatMap(({ year, female, male }) =>
                  [female, male].map((counts, side) => (
                    <td className="number" key={`${year} ${side === 0 ? "female" : "male"}`}>
                      {formatNumber(counts[at] ?? 0, language)}
                    </td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      }
      note={`${sums} ${say(populationTexts.onlyTwoYears)} ${say(seriesBorders.outline)} ${say(seriesBorders.ages)}`}
      sources={answer.sexSources}
    />
  );
}
