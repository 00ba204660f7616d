import type { Day, LegalForm } from "../vocabulary.ts";
import { companyAct1999, municipalAct1992, municipalAct2018, cite, type Act } from "./acts.ts";
import { legalFormRules, type Stated } from "./legal-form.ts";

/**
 * Whether a party answers for what the cooperation owes (deltakeransvar): kommuneloven §§ 18-2, 19-2 and 20-4, IKS-loven § 3,
 * aksjeloven § 1-2, samvirkelova § 3.
 *
 * unlimited-for-share: without limit, for its share; settled-by-agreement: as the agreement says who pays whom;
 * limited-to-contribution: for no more than it has put in.
 */
export const liabilities = ["unlimited-for-share", "settled-by-agreement", "limited-to-contribution"] as const;
export type Liability = (typeof liabilities)[number];

const companiesAct: Act = { law: "aksjeloven", url: "https://lovdata.no/lov/1997-06-13-44" };
const cooperativesAct: Act = { law: "samvirkelova", url: "https://lovdata.no/lov/2007-06-29-81" };

/** Undefined where no act says it: the form has none, or had none that day. */
export function liabilityOf(form: LegalForm, on: Day): Stated<Liability> | undefined {
  switch (form) {
    case "political-council":
      return inForce(form, on, {
        value: "unlimited-for-share",
        cite: cite(municipalAct2018, "18-2", "første ledd"),
        checked: true,
      });
    case "task-partnership":
      return inForce(form, on, {
        value: "unlimited-for-share",
        cite: cite(municipalAct2018, "19-2", "første ledd"),
        checked: true,
      });
    case "intermunicipal-company":
      return inForce(form, on, {
        value: "unlimited-for-share",
        cite: cite(companyAct1999, "3", "første ledd"),
        checked: true,
      });
    case "host-municipality": {
      const law = legalFormRules(form, on)?.law;
      if (law === undefined) return undefined;
      return law === municipalAct2018.law
        ? { value: "settled-by-agreement", cite: cite(municipalAct2018, "20-4", "tredje ledd"), checked: true }
        : { value: "settled-by-agreement", cite: cite(municipalAct1992, "28 e"), checked: false };
    }
    case "limited-company":
      return { value: "limited-to-contribution", cite: cite(companiesAct, "1-2"), checked: false };
    case "cooperative":
      return { value: "limited-to-contribution", cite: cite(cooperativesAct, "3"), checked: false };
    case "intermunicipal-board":
    case "plan-cooperation":
    case "association":
    case "regional-council":
    case "agreement":
    case "network":
    case "other":
      return undefined;
    default:
      return form satisfies never;
  }
}

function inForce(form: LegalForm, on: Day, stated: Stated<Liability>): Stated<Liability> | undefined {
  return legalFormRules(form, on) && stated;
}
