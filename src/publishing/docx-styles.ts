import type { IStylesOptions } from "docx";
import type { Language } from "#platform/language.ts";

export const ink = "1D2B28";
const fjord = "0F5E54";
const faint = "4F605C";

/** Between the margins of A4, in twentieths of a point. */
export const textWidth = 11_906 - 2 * 1_250;

const tags: { [language in Language]: string } = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** The looks of a report, all as named styles, so that whoever edits it changes them in one place. */
export function documentStyles(language: Language): IStylesOptions {
  const based = { basedOn: "Normal", next: "Normal", quickFormat: true };
  return {
    default: {
      document: {
        // Inter where it is installed; every office has Calibri or something that stands in for it.
        run: { font: "Calibri", size: 22, color: ink, language: { value: tags[language] } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      title: { run: { size: 46, bold: true, color: fjord }, paragraph: { spacing: { after: 80 } } },
      heading1: {
        run: { size: 32, bold: true, color: fjord },
        paragraph: { spacing: { before: 400, after: 140 }, keepNext: true },
      },
      heading2: {
        run: { size: 25, bold: true, color: fjord },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
      hyperlink: { run: { color: fjord, underline: { type: "single" } } },
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        ...based,
        run: { size: 24, color: faint },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: "Fact",
        name: "Fact",
        ...based,
        paragraph: { spacing: { after: 70 }, indent: { left: 260, hanging: 260 } },
      },
      { id: "Note", name: "Note", ...based, run: { size: 19, color: faint } },
      { id: "Cell", name: "Cell", ...based, run: { size: 19 }, paragraph: { spacing: { after: 0, line: 250 } } },
      {
        id: "Caption",
        name: "caption",
        ...based,
        run: { size: 20, bold: true },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
      { id: "Footer", name: "footer", ...based, run: { size: 16, color: faint } },
    ],
  };
}
