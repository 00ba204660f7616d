import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { answerAct, type ApiAccess } from "#access/api-actor.ts";
import type { Actor } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { onQuery, problemResponses, type Api, type ApiServices } from "#platform/api.ts";
import type { Language } from "#platform/language.ts";
import { addMilestone } from "./acts/add-milestone.ts";
import { changeNeeds } from "./acts/change-needs.ts";
import { finishMilestone } from "./acts/finish-milestone.ts";
import { handOver } from "./acts/hand-over.ts";
import { keepIndicator } from "./acts/keep-indicator.ts";
import { keepPlanStatement } from "./acts/keep-plan-statement.ts";
import { keepProcessTemplate } from "./acts/keep-process-template.ts";
import { keepProgrammeArea } from "./acts/keep-programme-area.ts";
import { keepProjectParty } from "./acts/keep-project-party.ts";
import type { PlanActOutcome, PlanActServices } from "./acts/on-owner.ts";
import { openPlan } from "./acts/open-plan.ts";
import { openProject } from "./acts/open-project.ts";
import { placeProject } from "./acts/place-project.ts";
import { recordIndicatorValue } from "./acts/record-indicator-value.ts";
import { recordPlanVersion } from "./acts/record-plan-version.ts";
import { replanMilestone } from "./acts/replan-milestone.ts";
import { reportStatus } from "./acts/report-status.ts";
import { startProcess } from "./acts/start-process.ts";
import * as contract from "./contract/plan-acts.ts";
import * as said from "./contract/statement-acts.ts";
import { planActTexts } from "./plan-act-texts.ts";

const query = onQuery.pick({ lang: true });
const responses = { 201: contract.planActDoneSchema, ...problemResponses };
const named = z.object({ id: z.string().min(1).max(200) });

/** One endpoint for each act on plans and projects. */
export function planActRoutes(api: Api, services: ApiServices, access: ApiAccess): void {
  const acts: PlanActServices = { sql: services.database.sql, clock: services.clock };
  whole("/plans", "Open a plan", contract.openPlanInput, openPlan);
  whole(
    "/process-templates",
    "Make a process template or a version of one",
    contract.templateInput,
    keepProcessTemplate,
  );
  on("/plans/:id/areas", "Enter or change a programme area", contract.areaInput, keepProgrammeArea);
  on("/plans/:id/statements", "Enter, change or end what a plan says", said.statementInput, keepPlanStatement);
  on("/plans/:id/indicators", "Enter or change how a goal is measured", said.indicatorInput, keepIndicator);
  on("/plans/:id/values", "Enter the value of an indicator", said.indicatorValueInput, recordIndicatorValue);
  on("/plans/:id/versions", "Enter a version of a plan", said.planVersionInput, recordPlanVersion);
  on("/plans/:id/projects", "Open a project in a plan", contract.openProjectInput, openProject);
  on("/plans/:id/processes", "Start a process from a template", contract.startProcessInput, startProcess);
  on("/projects/:id/parties", "A party joins or leaves a project", contract.projectPartyInput, keepProjectParty);
  on("/projects/:id/placements", "Place a project in a plan, or take it out", said.placementInput, placeProject);
  on("/projects/:id/milestones", "Enter a milestone", contract.milestoneInput, addMilestone);
  on("/projects/:id/needs", "Change what a milestone waits for", contract.milestoneNeedsInput, changeNeeds);
  on("/projects/:id/dates", "Move the date of a milestone", contract.replanMilestoneInput, replanMilestone);
  on("/projects/:id/reached", "Say that a milestone is reached", contract.finishMilestoneInput, finishMilestone);
  on("/projects/:id/deliveries", "Enter that something is handed over", contract.handOverInput, handOver);
  on("/projects/:id/reports", "Write a status report", contract.reportInput, reportStatus);

  function whole<Input extends z.ZodObject>(
    path: string,
    summary: string,
    input: Input,
    act: (services: PlanActServices, actor: Actor, input: z.output<Input>) => Promise<PlanActOutcome>,
  ): void {
    api.post(
      path,
      { schema: { summary, tags: ["acts"], body: input, querystring: query, response: responses } },
      async (request, reply) => {
        // The compiled validator has parsed the body by this very schema.
        const body = request.body as z.output<Input>;
        return answer(request, reply, request.query.lang, (actor) => act(acts, actor, body));
      },
    );
  }

  function on<Input extends z.ZodObject>(
    path: string,
    summary: string,
    input: Input,
    act: (services: PlanActServices, actor: Actor, id: string, input: z.output<Input>) => Promise<PlanActOutcome>,
  ): void {
    api.post(
      path,
      { schema: { summary, tags: ["acts"], params: named, body: input, querystring: query, response: responses } },
      async (request, reply) => {
        const body = request.body as z.output<Input>;
        return answer(request, reply, request.query.lang, (actor) => act(acts, actor, request.params.id, body));
      },
    );
  }

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    lang: Language,
    act: (actor: Actor) => Promise<PlanActOutcome>,
  ): Promise<FastifyReply> {
    const done = await answerAct(access, request, reply, lang, act, {
      texts: planActTexts,
      statuses,
      whyNot: async (because) => whyNotNamed(await services.reader(), because, services.clock.today(), lang),
    });
    return "accepted" in done ? reply.code(201).send(done.accepted) : done;
  }
}

const statuses = {
  "plan-unknown": 404,
  "project-unknown": 404,
  "cooperation-unknown": 404,
  "changed-meanwhile": 409,
  "address-taken": 409,
  "milestone-taken": 409,
  "area-taken": 409,
  "statement-taken": 409,
  "indicator-taken": 409,
  "measured-already": 409,
  "version-taken": 409,
  "placed-already": 409,
} as const;
