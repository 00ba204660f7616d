import type { Day, LegalForm } from "../vocabulary.ts";

/** Form, day, and the law that holds with what it says about leaving; null where no act had rules for the form. */
export const formCases: { form: LegalForm; on: Day; law: string | null; notice?: string; why: string }[] = [
  {
    form: "intermunicipal-board",
    on: "2009-06-11",
    law: "kommuneloven 1992",
    notice: "1 years",
    why: "Trondheimsregionen 2009",
  },
  {
    form: "intermunicipal-board",
    on: "2019-09-09",
    law: "kommuneloven 1992",
    notice: "1 years",
    why: "the last day before any new council",
  },
  {
    form: "intermunicipal-board",
    on: "2023-10-31",
    law: "kommuneloven 1992",
    notice: "1 years",
    why: "not yet converted (§ 31-2)",
  },
  { form: "intermunicipal-board", on: "2023-11-01", law: null, why: "four years have passed everywhere" },
  { form: "political-council", on: "2009-06-11", law: null, why: "the form did not exist" },
  { form: "political-council", on: "2019-09-09", law: null, why: "no council had constituted itself" },
  {
    form: "political-council",
    on: "2019-10-15",
    law: "kommuneloven",
    notice: "as agreed",
    why: "depends on the municipality",
  },
  { form: "political-council", on: "2026-01-01", law: "kommuneloven", notice: "as agreed", why: "today" },
  { form: "task-partnership", on: "2020-01-01", law: "kommuneloven", notice: "as agreed", why: "after the transition" },
  { form: "host-municipality", on: "2006-12-31", law: null, why: "before § 28 a–k" },
  { form: "host-municipality", on: "2012-01-01", law: "kommuneloven 1992", notice: "1 years", why: "§ 28 a–k" },
  { form: "host-municipality", on: "2020-01-01", law: "kommuneloven", notice: "1 years", why: "chapter 20" },
  { form: "intermunicipal-company", on: "1999-12-31", law: null, why: "the act was passed, not in force" },
  { form: "intermunicipal-company", on: "2000-01-01", law: "IKS-loven", notice: "1 years", why: "the first day" },
  { form: "plan-cooperation", on: "2009-06-30", law: null, why: "the planning part was not in force" },
  {
    form: "plan-cooperation",
    on: "2009-07-01",
    law: "plan- og bygningsloven",
    notice: "3 months",
    why: "the first day",
  },
  { form: "regional-council", on: "2015-01-01", law: null, why: "regional councils were unregulated" },
  { form: "network", on: "2015-01-01", law: null, why: "no act" },
];

/** Form, day, and whether a cooperation can be founded in it then. */
export const foundableCases: [form: LegalForm, on: Day, state: "open" | "not-yet" | "no-longer"][] = [
  ["political-council", "2019-09-09", "not-yet"],
  ["political-council", "2019-09-10", "open"],
  ["task-partnership", "2009-06-11", "not-yet"],
  ["task-partnership", "2026-01-01", "open"],
  ["host-municipality", "2006-12-31", "not-yet"],
  ["host-municipality", "2009-06-11", "open"],
  ["intermunicipal-company", "1999-12-31", "not-yet"],
  ["intermunicipal-company", "2000-01-01", "open"],
  ["intermunicipal-board", "1990-01-01", "open"],
  ["intermunicipal-board", "2019-10-31", "open"],
  ["intermunicipal-board", "2019-11-01", "no-longer"],
  ["plan-cooperation", "2008-12-05", "open"],
  ["network", "1950-01-01", "open"],
  ["other", "2026-01-01", "open"],
];
