import { planRefusalTexts } from "#plans/texts.ts";
import { bothFormats, formats } from "../paper-file.ts";
import { planPaper } from "../plan-file.ts";
import type { Publication } from "./publish.ts";

export const planPublication: Publication = {
  options: { plan: "NAME" },
  says: "a plan with its wording, parties and status, as PDF and DOCX",
  addresses: ({ values }) =>
    formats.map((format) => `planer/${encodeURIComponent(values["plan"] ?? "")}/dokument/plan.${format}`),
  async make(reader, { values, on, language }) {
    const paper = await planPaper(reader, values["plan"] ?? "", on, language);
    return paper.ok
      ? { ok: true, files: await bothFormats(paper.value.document, paper.value.name) }
      : { ok: false, message: planRefusalTexts[paper.code][language](paper.params) };
  },
};
