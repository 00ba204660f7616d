import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import type { RegionStanding } from "#kernels/functional-regions-partition.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import { formatDigits, formatShare } from "../figures.ts";
import { placeTexts, withoutTitle } from "../place-texts.ts";
import type { PlaceAnswer } from "../questions/place-in-lab.ts";

/** The region as one labour market, with and without one municipality. */
export function WithAndWithout({
  answer: { lab, row },
  region,
}: {
  answer: PlaceAnswer;
  region: { with: RegionStanding; without: RegionStanding };
}) {
  const say = useSay();
  const { language } = usePlace();
  const own = row.people ?? 0;
  const people =
    row.standing === "member"
      ? { with: lab.people, without: lab.people - own }
      : { with: lab.people + own, without: lab.people };
  const number = (value: number) => formatNumber(value, language);
  const share = (value: number) => formatShare(value, language);
  const rows = [
    { text: placeTexts.people, with: number(people.with), without: number(people.without) },
    { text: placeTexts.residents, with: number(region.with.residents), without: number(region.without.residents) },
    { text: placeTexts.jobs, with: number(region.with.jobs), without: number(region.without.jobs) },
    { text: placeTexts.supply, with: share(region.with.supply), without: share(region.without.supply) },
    { text: placeTexts.demand, with: share(region.with.demand), without: share(region.without.demand) },
    {
      text: placeTexts.validity,
      with: formatDigits(region.with.validity, language, 3),
      without: formatDigits(region.without.validity, language, 3),
    },
  ];
  return (
    <TableFrame label={withoutTitle[language](lab.region.name, shortName(row.party))}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{lab.region.name}</th>
            <th scope="col" className="number">
              {say(placeTexts.with_)}
            </th>
            <th scope="col" className="number">
              {say(placeTexts.without)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.text.nb}>
              <th scope="row">{say(one.text)}</th>
              <td className="number">{one.with}</td>
              <td className="number">{one.without}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
