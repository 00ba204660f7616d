import { bindingCases } from "./in-force.binding.cases.ts";
import { councilCases } from "./in-force.councils.cases.ts";
import { meetingCases } from "./in-force.meetings.cases.ts";
import { procedureCases } from "./in-force.procedure.cases.ts";
import { timeCases } from "./in-force.time.cases.ts";
import type { InForceCase } from "./in-force.words.cases.ts";

/** Every case of the in-force rule. */
export const allCases: readonly InForceCase[] = [
  ...councilCases,
  ...meetingCases,
  ...procedureCases,
  ...bindingCases,
  ...timeCases,
];
