/** pbl § 9-6 second paragraph: whoever alone wants to change an intermunicipal plan tells the others before the planning begins. */
import type { Cite } from "#cooperation/vocabulary.ts";

export const noticeCite: Cite = {
  law: "plan- og bygningsloven",
  paragraph: "§ 9-6",
  url: "https://lovdata.no/lov/2008-06-27-71/§9-6",
};
