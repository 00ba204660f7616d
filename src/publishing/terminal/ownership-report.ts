import { formats, type PaperFile } from "../paper-file.ts";
import { ownershipFile } from "../ownership-file.ts";
import { absentText, ownershipRefusalTexts } from "../ownership-texts.ts";
import type { Publication } from "./publish.ts";

export const ownershipPublication: Publication = {
  options: { party: "NAME|NUMBER" },
  says: "the ownership report (eierskapsmelding, kommuneloven § 26-1) of a municipality or county, as PDF and DOCX",
  addresses: ({ values }) =>
    formats.map((format) => `kommuner/${encodeURIComponent(values["party"] ?? "")}/eierskapsmelding.${format}`),
  async make(reader, { values, on, language }) {
    const files: PaperFile[] = [];
    for (const format of formats) {
      const made = await ownershipFile(reader, values["party"] ?? "", on, language, format);
      if (!made.ok) {
        const message =
          made.code === "not-there"
            ? absentText[language](made.params)
            : ownershipRefusalTexts[made.code][language](made.params);
        return { ok: false, message };
      }
      files.push(made.value);
    }
    return { ok: true, files };
  },
};
