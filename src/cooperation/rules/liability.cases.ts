import type { Day, LegalForm } from "../vocabulary.ts";
import type { Liability } from "./liability.ts";

/** Form, day, what a party answers for and where that stands; null where no act says it. */
export const liabilityCases: {
  form: LegalForm;
  on: Day;
  says: Liability | null;
  paragraph?: string;
  why: string;
}[] = [
  {
    form: "political-council",
    on: "2026-11-01",
    says: "unlimited-for-share",
    paragraph: "§ 18-2 første ledd",
    why: "Trøndelag Sørvest IPR",
  },
  { form: "political-council", on: "2009-06-11", says: null, why: "the form did not exist" },
  {
    form: "task-partnership",
    on: "2026-11-01",
    says: "unlimited-for-share",
    paragraph: "§ 19-2 første ledd",
    why: "in both of the 2018 act's forms",
  },
  {
    form: "intermunicipal-company",
    on: "2009-06-11",
    says: "unlimited-for-share",
    paragraph: "§ 3 første ledd",
    why: "fire and rescue 2009",
  },
  { form: "intermunicipal-company", on: "1999-12-31", says: null, why: "the act took effect in 2000" },
  {
    form: "host-municipality",
    on: "2026-11-01",
    says: "settled-by-agreement",
    paragraph: "§ 20-4 tredje ledd",
    why: "the agreement settles who pays",
  },
  { form: "host-municipality", on: "2012-01-01", says: "settled-by-agreement", paragraph: "§ 28 e", why: "1992 act" },
  { form: "host-municipality", on: "2006-12-31", says: null, why: "before § 28 a–k" },
  { form: "limited-company", on: "2026-11-01", says: "limited-to-contribution", paragraph: "§ 1-2", why: "shares" },
  { form: "cooperative", on: "2026-11-01", says: "limited-to-contribution", paragraph: "§ 3", why: "members" },
  { form: "intermunicipal-board", on: "2015-01-01", says: null, why: "§ 27 left it to the statutes" },
  { form: "regional-council", on: "2026-11-01", says: null, why: "no form in the act" },
  { form: "plan-cooperation", on: "2026-11-01", says: null, why: "plans owe nothing" },
  { form: "network", on: "2026-11-01", says: null, why: "no form in the act" },
];
