import { TableFrame } from "#design/page.tsx";
import { useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { labTexts } from "../lab-texts.ts";
import { measureNames } from "../measure-texts.ts";
import type { LabRow } from "../questions/region-lab.ts";
import { zoneNotes } from "../zone-texts.ts";
import { calculations, registerMeasures, type Measure } from "../vocabulary.ts";
import { usePartyAddress } from "./measure-map.tsx";
import { VerdictMark } from "./verdict.tsx";

/** Municipality by measure: disagreement drawn, not averaged. The table is its own picture. */
export function MeasureMatrix({ rows, query }: { rows: readonly LabRow[]; query: { [name: string]: string } }) {
  const say = useSay();
  const addressOfParty = usePartyAddress(query);
  return (
    <TableFrame label={say(labTexts.matrix)}>
      <table className="table matrix">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say(labTexts.municipality)}
            </th>
            <th scope="colgroup" colSpan={calculations.length} className="matrix-group">
              {say(labTexts.calculated)}
            </th>
            <th scope="col" rowSpan={2} className="number">
              {say(labTexts.sum)}
            </th>
            <th scope="colgroup" colSpan={registerMeasures.length} className="matrix-group">
              {say(labTexts.registered)}
            </th>
          </tr>
          <tr>
            {calculations.map((measure) => (
              <th scope="col" key={measure} className="matrix-head">
                {say(measureNames[measure])}
              </th>
            ))}
            {registerMeasures.map((measure) => (
              <th scope="col" key={measure} className="matrix-head">
                {say(measureNames[measure])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.party.slug} className={row.isCore ? "matrix-core" : undefined}>
              <th scope="row">
                {row.isCore ? (
                  <>
                    {shortName(row.party)} <span className="quiet">({say(labTexts.core)})</span>
                  </>
                ) : (
                  <a className="ds-link" href={addressOfParty(row.party.slug)}>
                    {shortName(row.party)}
                  </a>
                )}
              </th>
              {calculations.map((measure) => (
                <Cell key={measure} row={row} measure={measure} />
              ))}
              <td className="number" data-sum={row.isCore ? undefined : row.party.slug}>
                {row.isCore ? "" : count(row)}
              </td>
              {registerMeasures.map((measure) => (
                <Cell key={measure} row={row} measure={measure} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function count(row: LabRow): string {
  const given = calculations.map((one) => row.says[one]).filter((one) => one !== null);
  return `${given.filter(Boolean).length}/${given.length}`;
}

function Cell({ row, measure }: { row: LabRow; measure: Measure }) {
  const say = useSay();
  if (row.isCore)
    return (
      <td className="matrix-cell">
        {measure === "politics" && <VerdictMark verdict={row.says.politics} words={labTexts[row.standing]} />}
      </td>
    );
  if (measure === "commuting") {
    const note = zoneNotes[row.zone];
    return (
      <td className="matrix-cell" data-share={row.toCore}>
        <span data-when="yes" hidden={row.says.commuting !== true}>
          <VerdictMark verdict />
        </span>
        <span data-when="no" hidden={row.says.commuting === true}>
          <VerdictMark verdict={false} />
        </span>
        {note && <span className="matrix-instead">{say(note)}</span>}
      </td>
    );
  }
  const instead = row.instead[measure];
  return (
    <td className="matrix-cell">
      <VerdictMark verdict={row.says[measure]} words={wordsOf(row, measure)} />
      {instead && (
        <span className="matrix-instead">
          {instead.alone
            ? say(labTexts.alone)
            : instead.leader.slug === row.party.slug
              ? say(labTexts.ownCore)
              : shortName(instead.leader)}
        </span>
      )}
    </td>
  );
}

function wordsOf(row: LabRow, measure: Measure) {
  if (measure === "politics") return labTexts[row.standing];
  return undefined;
}
