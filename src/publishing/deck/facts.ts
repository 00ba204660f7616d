import type { CooperationAnswer, NetworkAnswer, RecordedEvent } from "#cooperation/contract.ts";
import type { BudgetAnswer, FinancingAnswer } from "#funding/contract.ts";
import type { HistoryAnswer } from "#cooperation/questions/history.ts";
import type { MatterAnswer } from "#decisions/contract.ts";
import type { MatterSummary } from "#decisions/questions/matters.ts";
import type { PartyAnswer, SourceRef } from "#parties/contract.ts";
import type { PopulationSum } from "#parties/questions/population.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { PlanAnswer } from "#plans/contract/plan.ts";
import type { ProjectAnswer } from "#plans/contract/project.ts";
import type { FollowUp } from "#plans/questions/follow-up.ts";
import type { LabAnswer } from "#region-lab/questions/region-lab.ts";
import type { RegionPicture } from "#territory/contract.ts";

/** Everything that the slides of a cooperation are made from, as of a day. Builders see this and nothing else. */
export type DeckFacts = {
  language: Language;
  on: Day;
  region: CooperationAnswer;
  /** Cooperations that the region has a relation to, in either direction. */
  related: CooperationAnswer[];
  /** Of all cooperations, up to the day, oldest first. */
  events: RecordedEvent[];
  matters: MatterSummary[];
  /** The files of the matters that are still open. */
  open: MatterAnswer[];
  network: NetworkAnswer;
  picture: RegionPicture | null;
  people: PopulationSum;
  /** The region's plans that are made or hold, and the newest that no longer does where it was divided into areas. */
  plans: PlanAnswer[];
  /** Its projects that are no part of another, with the parts of each. */
  projects: ProjectAnswer[];
  /** The parts of those, with their milestones. */
  parts: ProjectAnswer[];
  followUps: { followUp: FollowUp; sources: SourceRef[] }[];
  financing: FinancingAnswer | null;
  /** Of the day's year and the next, the newest decided by the day, else the first that is to be. */
  budgets: { year: number; budget: BudgetAnswer }[];
  /** Whom the region commissions, with the parts that they have and which whole each part belongs to. */
  commissioned: { party: PartyAnswer; parts: PartyAnswer[] }[];
  lab: LabAnswer | null;
  history: HistoryAnswer;
};

export type Origin = { source: SourceRef | null; constructed: boolean };
