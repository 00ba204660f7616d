import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { formatDigits } from "../figures.ts";
import { labTexts } from "../lab-texts.ts";
import { measureNames } from "../measure-texts.ts";
import type { Similarity } from "../questions/lab-methods.ts";

/** How alike the methods' divisions of the country are: adjusted Rand above, NMI below. */
export function SimilarityTable({ similarity }: { similarity: Similarity }) {
  const say = useSay();
  const { language } = usePlace();
  const { methods, pairs, regions } = similarity;
  return (
    <TableFrame label={say(labTexts.similar)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(labTexts.method)}</th>
            <th scope="col" className="number figure-head">
              {say(labTexts.regionsColumn)}
            </th>
            {methods.map((method) => (
              <th key={method} scope="col" className="number figure-head">
                {say(measureNames[method])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {methods.map((method, row) => (
            <tr key={method}>
              <th scope="row">{say(measureNames[method])}</th>
              <td className="number">{regions[row]}</td>
              {methods.map((other, column) => {
                const pair = pairs[row]?.[column];
                return (
                  <td key={other} className="number">
                    {row === column || !pair ? (
                      "–"
                    ) : (
                      <>
                        {formatDigits(pair.rand, language, 2)}
                        <span className="interval-line">{formatDigits(pair.nmi, language, 2)}</span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
