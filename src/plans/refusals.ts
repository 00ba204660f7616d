/** What a question about plans or projects may be answered with instead of an answer. */
export type PlanRefusal = "plan-unknown" | "plan-not-begun" | "cooperation-unknown";
export type ProjectRefusal = "project-unknown" | "project-not-begun";
