import { accession } from "./slides/accession.ts";
import { alliance } from "./slides/alliance.ts";
import { background } from "./slides/background.ts";
import type { Builder } from "./slides/builder.ts";
import { businessPlan } from "./slides/business-plan.ts";
import { history } from "./slides/history.ts";
import { howLarge } from "./slides/how-large.ts";
import { jointPlan } from "./slides/joint-plan.ts";
import { lab } from "./slides/lab.ts";
import { matters } from "./slides/matters.ts";
import { members } from "./slides/members.ts";
import { network } from "./slides/network.ts";
import { planPurposes } from "./slides/plan-purposes.ts";
import { process } from "./slides/process.ts";
import { financing } from "./slides/financing.ts";
import { plans } from "./slides/plans.ts";
import { programme } from "./slides/programme.ts";
import { purpose } from "./slides/purpose.ts";
import { followUpSlides } from "./slides/follow-up.ts";
import { geography, relations } from "./slides/relations.ts";
import { jointResolution, resolution } from "./slides/resolution.ts";
import { services } from "./slides/services.ts";
import { thisYear } from "./slides/this-year.ts";
import { trends } from "./slides/trends.ts";
import { why } from "./slides/why.ts";

/** Every slide there can be, in the order of the founding deck; the title stands first and the sources last of themselves. */
export const builders: readonly Builder[] = [
  why,
  background,
  resolution,
  jointResolution,
  purpose,
  members,
  history,
  thisYear,
  trends,
  plans,
  jointPlan,
  matters,
  followUpSlides,
  businessPlan,
  process,
  planPurposes,
  alliance,
  howLarge,
  lab,
  programme,
  financing,
  services,
  accession,
  relations,
  geography,
  network,
];

export const slideIds: readonly string[] = builders.map((each) => each.id);
