import { Section, TableFrame } from "#design/page.tsx";
import { useSay } from "#design/place.tsx";
import { columnNames, optionalColumns, travelFiles } from "../../rules/travel-upload-words.ts";
import { columnMeanings, fileNames, uploadTexts as texts } from "../../travel-upload-texts.ts";

/** The columns of each table, with every name they may have. */
export function UploadColumns() {
  const say = useSay();
  return (
    <Section id="columns" title={say(texts.example)}>
      <p>{say(texts.exampleText)}</p>
      {travelFiles.map((file) => (
        <TableFrame key={file} label={say(fileNames[file])}>
          <table className="table">
            <caption>{say(fileNames[file])}</caption>
            <thead>
              <tr>
                <th scope="col">{say(texts.column)}</th>
                <th scope="col">{say(texts.meaning)}</th>
                <th scope="col">{say(texts.alsoCalled)}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries<readonly string[]>(columnNames[file]).map(([column, names]) => {
                const meaning = columnMeanings[`${file}.${column}`];
                return (
                  <tr key={column}>
                    <th scope="row">
                      <code>{names[0]}</code>
                    </th>
                    <td>
                      {meaning && say(meaning)}
                      {optionalColumns.includes(column) && <span className="quiet"> ({say(texts.mayBeLeftOut)})</span>}
                    </td>
                    <td>{names.slice(1).join(", ")}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableFrame>
      ))}
    </Section>
  );
}
