import { planAnswerSchema } from "#plans/contract/plan.ts";
import { projectAnswerSchema } from "#plans/contract/project.ts";
import type { ProjectSummary } from "#plans/contract/summaries.ts";
import {
  lightTexts,
  linkTexts,
  milestoneStateTexts,
  partyRoleTexts,
  planKindTexts,
  statementKindTexts,
} from "#plans/texts.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";

const per = { nb: "per", nn: "per", en: "as of" };

/** A plan in a few plain lines. */
export function planInWords(value: unknown, language: Language): string[] {
  const answer = planAnswerSchema.parse(value);
  return [
    `${answer.title} (${planKindTexts[answer.kind][language]}, ${answer.owner.name}) ${per[language]} ${formatDay(answer.on, language)}`,
    answer.sentence,
    ...answer.statements.map((one) => `  ${statementKindTexts[one.kind][language]}: ${one.wording}`),
    ...answer.links.map((one) => `  ${linkTexts[one.kind][one.direction][language]}: ${one.plan.title}`),
    ...answer.programmeAreas.map((one) => `  ${one.position}. ${one.title}`),
    ...answer.projectList.map((one) => `  ${projectLine(one, language)}`),
    ...answer.parties.map((one) => `  ${one.end.name.padEnd(34)} ${partyRoleTexts[one.role][language]}`),
  ];
}

/** A project in a few plain lines. */
export function projectInWords(value: unknown, language: Language): string[] {
  const answer = projectAnswerSchema.parse(value);
  const day = (text: string) => formatDay(text, language);
  return [
    `${answer.title} ${per[language]} ${day(answer.on)}`,
    answer.sentence,
    ...(answer.light ? [answer.light.text] : []),
    ...answer.flags.map((one) => `! ${one.text}`),
    ...answer.milestoneList.map(
      (one) =>
        `  ${one.title.padEnd(48)} ${milestoneStateTexts[one.state][language].padEnd(12)} ${(one.doneOn ?? one.due) === null ? "" : day(one.doneOn ?? one.due ?? "")}`,
    ),
    ...answer.parts.map((one) => `  ${projectLine(one, language)}`),
    ...answer.parties.flatMap((one) => [
      `  ${one.end.name.padEnd(34)} ${partyRoleTexts[one.role][language]}`,
      ...one.parts.map((part) => `    ${part.name}${part.partOf.length > 0 ? ` (${part.partOf.join(", ")})` : ""}`),
    ]),
    ...answer.reports.slice(0, 1).map((one) => `${day(one.day)}: ${lightTexts[one.light][language]}. ${one.words}`),
    ...answer.results.map((one) => `${day(one.day)}: ${one.title}`),
  ];
}

function projectLine(one: ProjectSummary, language: Language): string {
  const light = one.light ? ` [${lightTexts[one.light.light][language]}]` : "";
  const people = one.participants === null ? "" : ` (${one.participants})`;
  return `${one.title}${people}: ${one.sentence}${light}`;
}
