import { Section, TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { valueInWords } from "../../measure-texts.ts";
import type { Measure, Measured } from "../../rules/measures/measure.ts";
import { followUpTexts } from "../follow-up-page-texts.ts";
import { guidelineWorkTexts as texts, guidelineWorkTextsWith as textsWith } from "./guideline-work-texts.ts";

/** What the fields of a file come to, as a whole and one by one. Nothing of it is saved. */
export function MeasuredResult({
  measure,
  measured,
  leftOut,
}: {
  measure: Measure;
  measured: Measured;
  leftOut: number;
}) {
  const say = useSay();
  const { language } = usePlace();
  const mark = (met: boolean) => (
    <Status tone={met ? "done" : "attention"}>{say(met ? followUpTexts.met : followUpTexts.notMet)}</Status>
  );
  const isSum = measure.kind === "capacity" || measure.kind === "farmland-taken";
  const unit = measure.kind === "share-near" ? "m" : measure.unit;
  return (
    <Section id="result" title={say(texts.result)}>
      <div role="status">
        <p>
          <strong>{valueInWords(measured.value, measure.unit, language)}</strong> {mark(measured.met)}{" "}
          <span className="quiet">{say(texts.nothingSaved)}</span>
        </p>
        {leftOut > 0 && <p className="quiet">{textsWith.leftOut[language](leftOut)}</p>}
      </div>
      <TableFrame label={say(texts.result)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(texts.feature)}</th>
              <th scope="col" className="number">
                {say(texts.value)}
              </th>
              {!isSum && <th scope="col">{say(followUpTexts.status)}</th>}
            </tr>
          </thead>
          <tbody>
            {measured.fields.map((one) => (
              <tr key={one.feature}>
                <th scope="row">{one.name ?? `${say(texts.feature)} ${one.feature}`}</th>
                <td className="number">{valueInWords(one.value, unit, language)}</td>
                {!isSum && <td>{mark(one.met)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  );
}
