import type { RegisterUpload } from "#cooperation/acts/read-register.ts";
import { noticeTexts, rowProblemTexts } from "#cooperation/import-texts.ts";
import type { CheckedRegister, RowProblem } from "#cooperation/rules/register-rows.ts";
import type { Language } from "#platform/language.ts";
import { pack, type Kept } from "./import-files.ts";

/** The page shows so many; the rest are counted, and all are in the CSV. */
const mostShown = 200;

/** What an import would do, for the page. `kept`: the files to send along, null when they are too large. */
export type Preview = {
  parties: number;
  matched: number;
  cooperations: number;
  memberships: number;
  notices: string[];
  problems: { file: string; line: number; column: string; text: string }[];
  faults: number;
  kept: Kept | null;
};

export function previewOf(checked: CheckedRegister, upload: RegisterUpload, language: Language): Preview {
  return {
    parties: checked.parties.length,
    matched: checked.matched.length,
    cooperations: checked.cooperations.length,
    memberships: checked.memberships.length,
    notices: checked.notices.map((one) => `${one.file}: ${noticeTexts[one.code][language](one)}.`),
    problems: checked.problems.slice(0, mostShown).map(({ file, line, column, ...problem }) => ({
      file,
      line,
      column,
      text: problemText({ file, line, column, ...problem }, language),
    })),
    faults: checked.problems.length,
    kept: pack(upload),
  };
}

/** What is wrong with a row, to stand beside its file, line and column. */
export function problemText({ code, params, value, column }: RowProblem, language: Language): string {
  return rowProblemTexts[code][language]({ ...params, value, column });
}
