import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import type { Text } from "#platform/language.ts";
import { formatShare } from "../figures.ts";
import type { Side, WhatIfAnswer } from "../questions/what-if.ts";
import { neededText, whatIfTexts } from "../what-if-texts.ts";

type Shown = { text: Text; of: (side: Side) => string | string[] };

/** Something now and afterwards, row by row. */
function BeforeAfter({ label, rows, answer }: { label: Text; rows: Shown[]; answer: WhatIfAnswer }) {
  const say = useSay();
  const cell = (value: string | string[]) =>
    typeof value === "string" ? value : value.map((line) => <div key={line}>{line}</div>);
  return (
    <TableFrame label={say(label)}>
      <table className="table before-after">
        <thead>
          <tr>
            <th scope="col">{answer.region.name}</th>
            <th scope="col">{say(whatIfTexts.before)}</th>
            <th scope="col">{say(whatIfTexts.after)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.text.nb}>
              <th scope="row">{say(row.text)}</th>
              <td>{cell(row.of(answer.before))}</td>
              <td>{cell(row.of(answer.after))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** How many have a vote, and what a decision needs. */
export function VotesTable({ answer }: { answer: WhatIfAnswer }) {
  const { language } = usePlace();
  return (
    <BeforeAfter
      label={whatIfTexts.votes}
      answer={answer}
      rows={[
        { text: whatIfTexts.voters, of: (side) => formatNumber(side.voters.length, language) },
        {
          text: whatIfTexts.vetoes,
          of: (side) => formatNumber(side.voters.filter((party) => side.say[party]?.veto).length, language),
        },
        { text: whatIfTexts.needed, of: (side) => side.needed.map((one) => neededText(one, language)) },
      ]}
    />
  );
}

/** The region's size and how far it is one labour market. */
export function RegionTable({ answer }: { answer: WhatIfAnswer }) {
  const { language } = usePlace();
  const number = (value: number | undefined) => (value === undefined ? "–" : formatNumber(value, language));
  const share = (value: number | undefined) => (value === undefined ? "–" : formatShare(value, language));
  return (
    <BeforeAfter
      label={whatIfTexts.region}
      answer={answer}
      rows={[
        { text: whatIfTexts.municipalities, of: (side) => number(side.municipalities) },
        { text: whatIfTexts.people, of: (side) => number(side.people) },
        { text: whatIfTexts.residents, of: (side) => number(side.market?.residents) },
        { text: whatIfTexts.jobs, of: (side) => number(side.market?.jobs) },
        { text: whatIfTexts.supply, of: (side) => share(side.market?.supply) },
        { text: whatIfTexts.demand, of: (side) => share(side.market?.demand) },
      ]}
    />
  );
}

/** Each party's power now and afterwards. */
export function PowerTable({ answer }: { answer: WhatIfAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const share = (side: Side, party: string, of: "banzhaf" | "shapleyShubik") => {
    const found = side.say[party];
    return found ? formatShare(found[of], language) : say(whatIfTexts.out);
  };
  const veto = (side: Side, party: string) => (side.say[party]?.veto ? say(whatIfTexts.veto) : "");
  return (
    <TableFrame label={say(whatIfTexts.power)}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say(whatIfTexts.party)}
            </th>
            {[whatIfTexts.before, whatIfTexts.after].map((text) => (
              <th key={text.nb} scope="colgroup" colSpan={3}>
                {say(text)}
              </th>
            ))}
          </tr>
          <tr>
            {[answer.before, answer.after].map((_, at) => (
              <PowerHeads key={at} />
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.parties.map((party) => (
            <tr key={party.slug}>
              <th scope="row">{shortName(party)}</th>
              {[answer.before, answer.after].map((side, at) => (
                <PowerCells
                  key={at}
                  when={at === 0 ? whatIfTexts.before : whatIfTexts.after}
                  banzhaf={share(side, party.slug, "banzhaf")}
                  shapley={share(side, party.slug, "shapleyShubik")}
                  veto={veto(side, party.slug)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function PowerHeads() {
  const say = useSay();
  return (
    <>
      <th scope="col" className="number">
        {say(whatIfTexts.banzhaf)}
      </th>
      <th scope="col" className="number">
        {say(whatIfTexts.shapley)}
      </th>
      <th scope="col">{say(whatIfTexts.vetoHead)}</th>
    </>
  );
}

function PowerCells({ when, banzhaf, shapley, veto }: { when: Text; banzhaf: string; shapley: string; veto: string }) {
  const say = useSay();
  // On a phone each row is a card, where a figure says for itself what it is.
  const label = (text: Text) => `${say(when)}: ${say(text)}`;
  return (
    <>
      <td className="number" data-label={label(whatIfTexts.banzhaf)}>
        {banzhaf}
      </td>
      <td className="number" data-label={label(whatIfTexts.shapley)}>
        {shapley}
      </td>
      <td {...(veto === "" ? {} : { "data-label": say(when) })}>{veto}</td>
    </>
  );
}
