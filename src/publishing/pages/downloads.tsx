import { Go, useSay } from "#design/place.tsx";
import { downloadTexts } from "../page-texts.ts";

/** The same document to take along: `base` is its address without ending. */
export function Downloads({ base }: { base: string }) {
  const say = useSay();
  return (
    <ul className="ways downloads">
      <li>
        <Go to={`${base}.pdf`}>{say(downloadTexts.pdf)}</Go>
      </li>
      <li>
        <Go to={`${base}.docx`}>{say(downloadTexts.docx)}</Go>
      </li>
    </ul>
  );
}
