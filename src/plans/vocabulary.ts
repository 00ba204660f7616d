/** The words of plans and projects: kinds, roles, states, lights. */
import type { Day } from "#cooperation/vocabulary.ts";

export const planKinds = [
  "intermunicipal-plan",
  "regional-plan",
  "guideline",
  "strategy",
  "development-plan",
  "cooperation-programme",
  "national-programme",
] as const;
/**
 * interkommunal plan (pbl kap. 9), regional plan (pbl kap. 8), omforent retningslinje, strategi, utviklingsplan,
 * samhandlingsprogram, statlig program.
 */
export type PlanKind = (typeof planKinds)[number];

export const planLinkKinds = ["continues", "concretises", "replaces", "part-of", "integrated-in"] as const;
/** viderefører, gjør konkret, avløser, del av, innarbeidet i. */
export type PlanLinkKind = (typeof planLinkKinds)[number];

export const partyRoles = [
  "participant",
  "accedes",
  "steering-group",
  "contractor",
  "partner",
  "pilot-partner",
  "consulted",
] as const;
/** deltaker, slutter seg til, styringsgruppe, utfører på oppdrag, partner, pilotpartner, høres. */
export type PartyRole = (typeof partyRoles)[number];

export const projectPartyRoles = ["participant", "steering-group", "contractor", "partner", "consulted"] as const;
export type ProjectPartyRole = (typeof projectPartyRoles)[number];

export const statementKinds = ["trend", "purpose", "goal", "strategy"] as const;
/** utviklingstrekk som planen svarer på, formål, mål, strategi. */
export type StatementKind = (typeof statementKinds)[number];

export const stageKinds = ["document", "workshop", "meeting", "hearing", "decision", "other"] as const;
export type StageKind = (typeof stageKinds)[number];

export const lights = ["green", "yellow", "red"] as const;
/** i rute, avvik som kan hentes inn, stanset eller avvik som ikke kan hentes inn. */
export type Light = (typeof lights)[number];

export const planStates = ["not-begun", "in-preparation", "adopted", "in-force", "ended", "replaced"] as const;
/**
 * ikke begynt, under arbeid, vedtatt for en periode som ikke har begynt, gjelder, gjelder ikke lenger, avløst av en annen
 * plan.
 */
export type PlanState = (typeof planStates)[number];

export const projectStates = ["not-begun", "running", "completed", "stopped", "last-known"] as const;
/** ikke begynt, i arbeid, fullført, stanset; last-known = ingen kilde nevner prosjektet senere. */
export type ProjectState = (typeof projectStates)[number];

export const milestoneStates = ["done", "overdue", "blocked", "next", "planned", "undated"] as const;
/** done = nådd, overdue = forsinket, blocked = holdes igjen av en som er forsinket, next = neste, planned = planlagt, undated = uten dato. */
export type MilestoneState = (typeof milestoneStates)[number];

/** The names of one milestone among all: its project and its own id. */
export type MilestoneKey = { project: string; milestone: string };

/** A milestone as the rules read it, as of a day. */
export type MilestoneFact = MilestoneKey & { due: Day | null; doneOn: Day | null; needs: readonly MilestoneKey[] };
