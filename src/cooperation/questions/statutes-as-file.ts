import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { CooperationAnswer } from "../contract.ts";
import { decisionBases } from "./decision-basis.ts";

/** The statutes of the day as a statutes file to begin a new version from; a draft of the first ones where there are none. */
export async function statutesAsFile(reader: Reader, { slug, statutes }: CooperationAnswer, day: Day): Promise<string> {
  if (!statutes) return JSON.stringify(firstStatutes(slug, day), null, 2);
  const bases = await decisionBases(reader, [slug]);
  const groups = bases.get(slug)?.statutes.find((one) => one.id === statutes.id)?.groups ?? {};
  const file = {
    id: `${slug}-${day}`,
    title: statutes.title,
    law: statutes.law,
    inForceFrom: day,
    clauses: statutes.clauses.map(({ clause, heading, wording, matters }) => ({ clause, heading, wording, matters })),
    groups,
    rules: statutes.rules,
    reason: "",
  };
  return JSON.stringify(file, null, 2);
}

/** What a new cooperation can begin with: one body, and the two ways to decide that are the most usual. */
function firstStatutes(slug: string, day: Day) {
  const body = `${slug}-moetet`;
  const cite = { law: "vedtektene", paragraph: "§ 2" };
  const inBody = {
    kind: "vote",
    body,
    voters: { kind: "members" },
    over: "cast",
    majority: { is: "more-than", share: [1, 2] },
    quorum: { is: "at-least", share: [1, 2] },
    cite,
  };
  const atHome = {
    kind: "resolutions",
    voters: { kind: "deciding" },
    organs: ["council"],
    over: "voters",
    majority: { is: "at-least", share: [1, 1] },
    wording: "identical",
    reservation: "counts",
    cite,
  };
  const binds = { whom: { kind: "all" }, reservation: "no-effect", accession: "none" };
  const file = { withdrawalNoticeDays: null, binds, cite };
  return {
    id: `${slug}-${day}`,
    title: `Vedtekter ${day}`,
    law: "avtale mellom kommunene",
    inForceFrom: day,
    clauses: [
      { clause: "§ 1", heading: "Formål", wording: "…", matters: ["a"] },
      { clause: "§ 2", heading: "Vedtak", wording: "…", matters: ["e"] },
    ],
    groups: {},
    bodies: [{ id: body, name: "Møtet", kind: "assembly" }],
    rules: [
      {
        id: "ordinary",
        title: "Vanlige saker: flertall i møtet",
        appliesTo: "ordinary",
        stages: [{ id: "region", title: "Møtet vedtar", condition: inBody }],
        ...file,
      },
      {
        id: "joint-plan",
        title: "Felles plan: likelydende vedtak i hvert kommunestyre, så møtet",
        appliesTo: "joint-plan",
        stages: [
          { id: "councils", title: "Hvert kommunestyre vedtar, med samme ordlyd", condition: atHome },
          { id: "region", title: "Møtet vedtar", condition: inBody },
        ],
        ...file,
      },
    ],
    reason: "",
  };
}
