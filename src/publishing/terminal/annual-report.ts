import { annualPaper } from "../annual-file.ts";
import { annualRefusalTexts } from "../annual-texts.ts";
import { bothFormats, formats } from "../paper-file.ts";
import type { Publication } from "./publish.ts";

export const annualPublication: Publication = {
  options: { cooperation: "NAME", year: "YEAR" },
  says: "the annual report of a cooperation, from the records of the year, as PDF and DOCX",
  addresses: ({ values }) =>
    formats.map(
      (format) =>
        `samarbeid/${encodeURIComponent(values["cooperation"] ?? "")}/aarsmelding/${encodeURIComponent(values["year"] ?? "")}/aarsmelding.${format}`,
    ),
  async make(reader, { values, on, language }) {
    const paper = await annualPaper(reader, values["cooperation"] ?? "", values["year"] ?? "", on, language);
    return paper.ok
      ? { ok: true, files: await bothFormats(paper.value.document, paper.value.name) }
      : { ok: false, message: annualRefusalTexts[paper.code][language](paper.params) };
  },
};
