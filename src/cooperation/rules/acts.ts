import type { Cite } from "../vocabulary.ts";

/** An act as it is cited; `url` is where Lovdata publishes the text in force. */
export type Act = { law: string; url?: string };

export const municipalAct2018: Act = { law: "kommuneloven", url: "https://lovdata.no/lov/2018-06-22-83" };
export const municipalAct1992: Act = { law: "kommuneloven 1992" };
export const companyAct1999: Act = { law: "IKS-loven", url: "https://lovdata.no/lov/1999-01-29-6" };
export const planningAct2008: Act = { law: "plan- og bygningsloven", url: "https://lovdata.no/lov/2008-06-27-71" };

/** `cite(municipalAct2018, "18-4", "tredje ledd")` is kommuneloven § 18-4 tredje ledd. */
export function cite(act: Act, paragraph: string, part = ""): Cite {
  const words = part === "" ? `§ ${paragraph}` : `§ ${paragraph} ${part}`;
  return act.url === undefined
    ? { law: act.law, paragraph: words }
    : { law: act.law, paragraph: words, url: `${act.url}/§${paragraph}` };
}
