import { Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import { changesTexts, componentsLead, lacking } from "../population-changes-texts.ts";
import { formatChange } from "../population-sentences.ts";
import type { PopulationAnswer } from "../questions/population.ts";
import { unexplained, type YearOfChange } from "../rules/population-changes.ts";
import { ChangePicture } from "./change-picture.tsx";
import { NumberFigure } from "./population-figure.tsx";

type Found = Extract<PopulationAnswer, { kind: "found" }>;
type Props = { answer: Found; name: string; query: { [name: string]: string | undefined } };

/** Births, deaths and moves year by year, once somebody has brought them; else what is missing, and where it is. */
export function ComponentsFigure({ answer, name, query }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const { components } = answer;
  const last = components?.years.at(-1);
  if (!components || !last)
    return (
      <Section id="components" title={say(changesTexts.components)}>
        <p className="note">{components ? lacking[language](namesOf(answer, language)) : say(changesTexts.missing)}</p>
        <p>
          <Go to="arbeid/folkemengde">{say(changesTexts.bring)}</Go>
        </p>
      </Section>
    );
  const { years, source } = components;
  const shown = (value: number) => formatChange(value, language);
  return (
    <NumberFigure
      id="components"
      title={say(changesTexts.components)}
      csv="tall/befolkning/fodte-dode-flyttinger.csv"
      query={query}
      picture={
        <ChangePicture
          id="components"
          title={`${say(changesTexts.components)}: ${name}`}
          description={years.map((one) => `${one.year}: ${shown(one.growth)}`).join(", ")}
          parts={[changesTexts.births, changesTexts.net, changesTexts.deaths].map((text) => say(text))}
          bars={years.slice(-mostBars).map((one) => ({
            name: String(one.year),
            dashed: false,
            parts: [one.births, one.movedIn - one.movedOut, -one.deaths],
            sum: shown(one.growth),
          }))}
        />
      }
      table={<ComponentsTable years={years} />}
      note={`${say(changesTexts.hint)}${answer.area ? "" : ` ${say(changesTexts.regionMoves)}`}`}
      sources={[source]}
    >
      <p>{componentsLead[language](last.year, last.births, last.deaths, last.movedIn - last.movedOut)}</p>
    </NumberFigure>
  );
}

function namesOf({ components, choices }: Found, language: ReturnType<typeof usePlace>["language"]): string {
  return listInWords(choices.filter((one) => components?.missing.includes(one.slug)).map(shortName), language);
}

/** A picture of more would not be read on a phone; the table has them all. */
const mostBars = 12;

const columns = [
  { text: changesTexts.births, of: (one: YearOfChange) => one.births, signed: false },
  { text: changesTexts.deaths, of: (one: YearOfChange) => one.deaths, signed: false },
  { text: changesTexts.surplus, of: (one: YearOfChange) => one.births - one.deaths, signed: true },
  { text: changesTexts.movedIn, of: (one: YearOfChange) => one.movedIn, signed: false },
  { text: changesTexts.movedOut, of: (one: YearOfChange) => one.movedOut, signed: false },
  { text: changesTexts.net, of: (one: YearOfChange) => one.movedIn - one.movedOut, signed: true },
  { text: changesTexts.corrections, of: unexplained, signed: true },
  { text: changesTexts.growth, of: (one: YearOfChange) => one.growth, signed: true },
] as const;

function ComponentsTable({ years }: { years: readonly YearOfChange[] }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say(changesTexts.year)}</th>
          {columns.map(({ text }) => (
            <th key={text.nb} scope="col" className="number number-wrap">
              {say(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((one) => (
          <tr key={one.year}>
            <th scope="row">{one.year}</th>
            {columns.map(({ text, of, signed }) => (
              <td key={text.nb} className="number">
                {signed ? formatChange(of(one), language) : formatNumber(of(one), language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
