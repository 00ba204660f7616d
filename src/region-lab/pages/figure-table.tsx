import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import { formatDigits, formatShare } from "../figures.ts";
import { labTexts } from "../lab-texts.ts";
import type { LabRow } from "../questions/region-lab.ts";

/** Every figure that the measures rest on. */
export function FigureTable({ rows, hasIndustry }: { rows: readonly LabRow[]; hasIndustry: boolean }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <TableFrame label={say(labTexts.figures)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(labTexts.municipality)}</th>
            {[
              labTexts.toCore,
              labTexts.fromCore,
              labTexts.minutesColumn,
              labTexts.containmentWith,
              labTexts.containmentWithout,
              labTexts.stability,
              ...(hasIndustry ? [labTexts.alikeColumn, labTexts.completeColumn] : []),
              labTexts.shared,
              labTexts.residents,
              labTexts.people,
            ].map((text) => (
              <th scope="col" key={text.nb} className="number figure-head">
                {say(text)}
              </th>
            ))}
            <th scope="col">{say(labTexts.standing)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FigureRow key={row.party.slug} row={row} language={language} hasIndustry={hasIndustry} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

const nothing = "–";

function FigureRow({ row, language, hasIndustry }: { row: LabRow; language: Language; hasIndustry: boolean }) {
  const say = useSay();
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? nothing : formatShare(value, language);
  return (
    <tr>
      <th scope="row">{shortName(row.party)}</th>
      <td className="number">{row.isCore ? nothing : share(row.toCore)}</td>
      <td className="number">{row.isCore ? nothing : share(row.fromCore)}</td>
      <td className="number">
        {row.minutes?.toCore && !row.isCore ? formatDigits(row.minutes.minutes, language, 0) : nothing}
      </td>
      <td className="number">{share(row.containment?.with)}</td>
      <td className="number">{share(row.containment?.without)}</td>
      <td className="number">{row.stability === null ? nothing : formatShare(row.stability, language, 0)}</td>
      {hasIndustry && (
        <>
          <td className="number">{share(row.industry?.alike)}</td>
          <td className="number">{share(row.industry?.complete)}</td>
        </>
      )}
      <td className="number">{row.isCore ? nothing : row.shared.length}</td>
      <td className="number">{formatNumber(row.residents, language)}</td>
      <td className="number">{row.people === null ? nothing : formatNumber(row.people, language)}</td>
      <td className="nowrap">{say(labTexts[row.standing])}</td>
    </tr>
  );
}
