import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDigits, formatShare } from "../figures.ts";
import { placeTexts } from "../place-texts.ts";
import type { Candidate } from "../questions/place-in-lab.ts";

/** The regions it could be in: how strong the link, and what each would be without and with it. */
export function CandidateTable({ candidates }: { candidates: readonly Candidate[] }) {
  const say = useSay();
  const { language } = usePlace();
  const heads = [
    placeTexts.strength,
    placeTexts.containmentWithout,
    placeTexts.containmentWith,
    placeTexts.validityWithout,
    placeTexts.validityWith,
  ];
  return (
    <TableFrame label={say(placeTexts.whatIf)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(placeTexts.region)}</th>
            {heads.map((text) => (
              <th scope="col" key={text.nb} className="number figure-head">
                {say(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {candidates.map((one) => (
            <tr key={one.region.slug}>
              <th scope="row">
                {shortName(one.region)} {one.isOwn && <span className="quiet">({say(placeTexts.here)})</span>}
              </th>
              <td className="number">{one.isOwn && !one.without ? "–" : formatDigits(one.strength, language, 4)}</td>
              <td className="number">
                {one.without ? formatShare(one.without.containment, language) : say(placeTexts.alone)}
              </td>
              <td className="number">{one.with ? formatShare(one.with.containment, language) : "–"}</td>
              <td className="number">{one.without ? formatDigits(one.without.validity, language, 3) : "–"}</td>
              <td className="number">{one.with ? formatDigits(one.with.validity, language, 3) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
