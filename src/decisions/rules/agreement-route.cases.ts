import type { AgreementChange } from "./agreement-route.ts";

const statutes = { law: "Samarbeidsavtalen", paragraph: "§ 12" };

/** A change, the way it must go, and the paragraphs that say so. */
export const routeCases: {
  title: string;
  change: AgreementChange;
  way: "councils" | "top-organ";
  majority?: string;
  because: string[];
  checked: boolean;
}[] = [
  {
    title: "a political council changes its name",
    change: { form: "political-council", on: "2024-01-01", touches: ["a"] },
    way: "councils",
    because: ["kommuneloven § 18-4 andre ledd", "kommuneloven § 18-4 fjerde ledd bokstav a"],
    checked: true,
  },
  {
    title: "a political council changes shares and dissolution, told in any order and twice",
    change: { form: "political-council", on: "2024-01-01", touches: ["h", "f", "h"] },
    way: "councils",
    because: [
      "kommuneloven § 18-4 andre ledd",
      "kommuneloven § 18-4 fjerde ledd bokstav f",
      "kommuneloven § 18-4 fjerde ledd bokstav h",
    ],
    checked: true,
  },
  {
    title: "a political council changes how often it meets",
    change: { form: "political-council", on: "2024-01-01", touches: [] },
    way: "top-organ",
    majority: "at-least 2/3",
    because: ["kommuneloven § 18-4 tredje ledd"],
    checked: true,
  },
  {
    title: "the agreement asks for all councils in other matters too",
    change: {
      form: "political-council",
      on: "2024-01-01",
      touches: [],
      agreementSays: { otherChanges: "all-councils", cite: statutes },
    },
    way: "councils",
    because: ["kommuneloven § 18-4 tredje ledd", "Samarbeidsavtalen § 12"],
    checked: true,
  },
  {
    title: "the agreement asks for three quarters",
    change: {
      form: "political-council",
      on: "2024-01-01",
      touches: [],
      agreementSays: { otherChanges: { majority: { is: "at-least", share: [3, 4] } }, cite: statutes },
    },
    way: "top-organ",
    majority: "at-least 3/4",
    because: ["kommuneloven § 18-4 tredje ledd", "Samarbeidsavtalen § 12"],
    checked: true,
  },
  {
    title: "the agreement cannot take a listed item from the councils",
    change: {
      form: "political-council",
      on: "2024-01-01",
      touches: ["g"],
      agreementSays: { otherChanges: { majority: { is: "more-than", share: [1, 2] } }, cite: statutes },
    },
    way: "councils",
    because: ["kommuneloven § 18-4 andre ledd", "kommuneloven § 18-4 fjerde ledd bokstav g"],
    checked: true,
  },
  {
    title: "a task partnership changes its power to borrow (g of ten)",
    change: { form: "task-partnership", on: "2024-01-01", touches: ["g"] },
    way: "councils",
    because: ["kommuneloven § 19-4 andre ledd", "kommuneloven § 19-4 fjerde ledd bokstav g"],
    checked: true,
  },
  {
    title: "a task partnership changes how it is dissolved (j)",
    change: { form: "task-partnership", on: "2024-01-01", touches: ["j"] },
    way: "councils",
    because: ["kommuneloven § 19-4 andre ledd", "kommuneloven § 19-4 fjerde ledd bokstav j"],
    checked: true,
  },
  {
    title: "a task partnership changes anything else",
    change: { form: "task-partnership", on: "2024-01-01", touches: [] },
    way: "top-organ",
    majority: "at-least 2/3",
    because: ["kommuneloven § 19-4 tredje ledd"],
    checked: true,
  },
  {
    title: "an intermunicipal company changes its purpose (nr. 3)",
    change: { form: "intermunicipal-company", on: "2009-06-11", touches: ["c"] },
    way: "councils",
    because: ["IKS-loven § 4 andre ledd, jf. første ledd", "IKS-loven § 4 tredje ledd nr. 3"],
    checked: true,
  },
  {
    title: "an intermunicipal company changes anything else; its agreement may not fix another majority",
    change: {
      form: "intermunicipal-company",
      on: "2009-06-11",
      touches: [],
      agreementSays: { otherChanges: { majority: { is: "more-than", share: [1, 2] } }, cite: statutes },
    },
    way: "top-organ",
    majority: "at-least 2/3",
    because: ["IKS-loven § 4 andre ledd andre punktum"],
    checked: true,
  },
  {
    title: "a host municipality agreement: the act knows no other way than the councils",
    change: { form: "host-municipality", on: "2024-01-01", touches: [] },
    way: "councils",
    because: ["kommuneloven § 20-4 andre ledd"],
    checked: true,
  },
  {
    title: "a host municipality agreement under the 1992 act",
    change: { form: "host-municipality", on: "2012-01-01", touches: ["a"] },
    way: "councils",
    because: ["kommuneloven 1992 § 28 e", "kommuneloven 1992 § 28 e tredje ledd bokstav a"],
    checked: false,
  },
  {
    title: "Trondheimsregionen in 2011, a board under § 27",
    change: { form: "intermunicipal-board", on: "2011-06-17", touches: [] },
    way: "councils",
    because: ["kommuneloven 1992 § 27 nr. 1"],
    checked: false,
  },
  {
    title: "a political council before the form existed is judged as the board that it was",
    change: { form: "political-council", on: "2011-06-17", touches: ["e"] },
    way: "councils",
    because: ["kommuneloven 1992 § 27 nr. 1", "kommuneloven 1992 § 27 nr. 2 e"],
    checked: false,
  },
  {
    title: "a plan cooperation changes how it is led",
    change: { form: "plan-cooperation", on: "2010-01-01", touches: [] },
    way: "councils",
    because: ["plan- og bygningsloven § 9-2 første ledd"],
    checked: true,
  },
  {
    title: "a regional council without an act, silent agreement",
    change: { form: "regional-council", on: "2010-01-01", touches: [] },
    way: "councils",
    because: ["avtalen"],
    checked: false,
  },
  {
    title: "a network whose agreement lets its meeting change it",
    change: {
      form: "network",
      on: "2010-01-01",
      touches: [],
      agreementSays: { otherChanges: { majority: { is: "more-than", share: [1, 2] } }, cite: statutes },
    },
    way: "top-organ",
    majority: "more-than 1/2",
    because: ["Samarbeidsavtalen § 12"],
    checked: true,
  },
  {
    title: "a network whose agreement asks for all councils",
    change: {
      form: "network",
      on: "2010-01-01",
      touches: [],
      agreementSays: { otherChanges: "all-councils", cite: statutes },
    },
    way: "councils",
    because: ["Samarbeidsavtalen § 12"],
    checked: true,
  },
  {
    title: "an intermunicipal company before the act: the agreement alone",
    change: { form: "intermunicipal-company", on: "1999-12-31", touches: ["a"] },
    way: "councils",
    because: ["avtalen"],
    checked: false,
  },
];
