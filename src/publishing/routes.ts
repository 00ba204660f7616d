import { z } from "zod";
import { refOf } from "#parties/questions/find-party.ts";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import type { Language } from "#platform/language.ts";
import { refuse } from "#platform/outcome.ts";
import { planRefusalTexts } from "#plans/texts.ts";
import { stepInWords } from "./annual-document.ts";
import { annualRefusalTexts } from "./annual-texts.ts";
import {
  annualReportSchema,
  ownershipReportSchema,
  planDocumentSchema,
  type AnnualReport,
  type OwnershipReport,
} from "./contract.ts";
import { absentText, ownershipRefusalTexts } from "./ownership-texts.ts";
import { annualFacts, type AnnualFacts } from "./questions/annual-report.ts";
import { absence, ownershipReport, type OwnershipFacts } from "./questions/ownership-report.ts";
import { planFacts } from "./questions/plan-document.ts";

export function publishingRoutes(api: Api, { reader, clock }: ApiServices): void {
  api.get(
    "/parties/:party/ownership-report",
    {
      schema: {
        summary:
          "What an ownership report of a municipality or county rests on (eierskapsmelding, kommuneloven § 26-1)",
        tags: ["publishing"],
        params: z.object({ party: z.string().min(1).max(200).describe("Slug, official number on the day, or name") }),
        querystring: onQuery,
        response: { 200: ownershipReportSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const answer = await ownershipReport(await reader(), params.party, query.on ?? clock.today(), query.lang);
      const texts = { ...ownershipRefusalTexts, "not-there": absentText };
      if (!answer.ok) return sendProblem(reply, refusalProblem(404, answer, texts, query.lang));
      const facts = answer.value;
      return facts.there
        ? reply.send(shown(facts))
        : sendProblem(reply, refusalProblem(404, refuse("not-there", absence(facts), "on"), texts, query.lang));
    },
  );

  api.get(
    "/cooperations/:cooperation/annual-reports/:year",
    {
      schema: {
        summary: "What the annual report of a cooperation rests on: the records of the year, as they stood at its end",
        tags: ["publishing"],
        params: z.object({ cooperation: z.string().min(1).max(200), year: z.string().max(10) }),
        querystring: onQuery,
        response: { 200: annualReportSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const on = query.on ?? clock.today();
      const answer = await annualFacts(await reader(), params.cooperation, params.year, on, query.lang);
      return answer.ok
        ? reply.send(annualShown(answer.value, query.lang))
        : sendProblem(reply, refusalProblem(404, answer, annualRefusalTexts, query.lang));
    },
  );

  api.get(
    "/plans/:plan/document",
    {
      schema: {
        summary: "What a plan's document rests on: the plan, its guidelines, and the text that the councils adopted",
        tags: ["publishing"],
        params: z.object({ plan: z.string().min(1).max(200) }),
        querystring: onQuery,
        response: { 200: planDocumentSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const answer = await planFacts(await reader(), params.plan, query.on ?? clock.today(), query.lang);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, planRefusalTexts, query.lang));
    },
  );
}

function annualShown(facts: AnnualFacts, language: Language): AnnualReport {
  return {
    ...facts,
    happened: facts.happened.map(({ day, precision, steps, events }) => ({
      day,
      precision,
      steps: steps.map((step) => stepInWords(step, language)),
      events,
    })),
  };
}

function contributionOf(costs: OwnershipFacts["costs"], cooperation: string) {
  const own = costs.filter((one) => one.cooperation.slug === cooperation);
  const newest = own.filter((one) => one.year === own[0]?.year);
  const sum = (of: "amount" | "total") => newest.reduce((all, one) => all + one[of], 0);
  return newest[0] ? { year: newest[0].year, amount: sum("amount"), total: sum("total") } : null;
}

function shown({ party, on, involvements, bound, undecided, costs }: OwnershipFacts): OwnershipReport {
  return {
    party: refOf(party),
    on,
    cooperations: involvements.map((one) => ({
      slug: one.cooperation.slug,
      name: one.cooperation.name,
      form: one.cooperation.form,
      law: one.law,
      purpose: one.purpose?.text ?? null,
      role: one.role,
      rights: one.rights,
      since: one.since,
      sinceCertainty: one.sinceCertainty,
      liability: one.liability && { kind: one.liability.value, cite: one.liability.cite },
      share: one.share,
      represents: one.seats.map((seat) => ({
        body: seat.body.name,
        office: seat.office,
        count: seat.count,
        rights: seat.rights,
      })),
      contribution: contributionOf(costs, one.cooperation.slug),
      statutes: one.statutes && { id: one.statutes.id, title: one.statutes.title, since: one.statutes.since },
      reservations: one.reservations.map(({ kind, wording }) => ({ kind, wording })),
      boundBy: bound.flatMap(({ matter, bound: binding }) =>
        binding && matter.cooperation.slug === one.cooperation.slug
          ? [{ matter: matter.slug, title: matter.title, since: binding.since }]
          : [],
      ),
      others: one.others.map(({ party: other, role }) => ({ ...other, role })),
      source: one.source,
      constructed: one.constructed,
    })),
    undecided: undecided.map((one) => ({
      cooperation: one.cooperation.slug,
      party: one.party,
      ended: one.ended,
      until: one.window.until,
    })),
  };
}
