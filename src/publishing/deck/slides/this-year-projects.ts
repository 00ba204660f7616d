import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { ProjectAnswer } from "#plans/contract/project.ts";
import type { DeckFacts } from "../facts.ts";
import { projectTexts } from "../plan-slide-texts.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import type { Slide, Tone } from "../slide.ts";

const tones: { [light: string]: Tone } = { green: "done", yellow: "attention", red: "stopped" };

/** Projects under way on the day, each with its own participants and where it stands. */
export function projectsSlide(facts: DeckFacts): Slide[] {
  const { language } = facts;
  const running = facts.projects
    .filter((each) => each.state === "running")
    .toSorted((a, b) => order(facts, a) - order(facts, b));
  if (running.length === 0) return [];
  return [
    slideOf({
      id: "this-year",
      kicker: projectTexts.kicker[language],
      heading: projectTexts.heading[language](numberInWords(running.length, language), running.length),
      blocks: [
        {
          kind: "table",
          label: projectTexts.kicker[language],
          columns: [
            { head: projectTexts.project[language], share: 0.32 },
            { head: projectTexts.participants[language], share: 0.2 },
            { head: projectTexts.where[language], share: 0.48 },
          ],
          rows: running.map((each) => [
            { text: recorded(each.title) },
            { text: participants(each, facts) },
            { text: each.sentence, tone: tones[each.light?.light ?? ""] ?? "neutral" },
          ]),
        },
      ],
      from: running,
      notes: running.map((each) =>
        noteOf(`${each.title}: ${each.summary} ${each.light?.text ?? ""}`.trim(), each, language),
      ),
    }),
  ];
}

/** As the newest plan orders them: by where the project was put first. */
function order({ projects }: DeckFacts, project: ProjectAnswer): number {
  return projects.indexOf(project);
}

function participants(project: ProjectAnswer, { language }: DeckFacts): string {
  const named = project.parties.filter((each) => each.role === "participant");
  const count = project.participants ?? named.length;
  if (count === 0) return projectTexts.notNamed[language];
  return capitalised(projectTexts.municipalities[language](count));
}
