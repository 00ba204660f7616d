import { z } from "zod";

/** What the acts of the lab take; whatever is typed is text until here. */

export const travelSurveyInput = z.object({
  title: z.string().trim().min(3).max(200),
  period: z.string().trim().min(3).max(200),
  owner: z.string().trim().min(2).max(200),
  day: z.iso.date(),
});
export type TravelSurveyInput = z.infer<typeof travelSurveyInput>;

export type LabActRefusal = "survey-known" | "figures-known" | "changes-known";
