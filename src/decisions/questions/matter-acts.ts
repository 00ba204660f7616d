import { may } from "#access/rules/permissions.ts";
import type { ActName, Actor, Because } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { actRefusalTexts } from "../act-texts.ts";
import { matterFiles, ruleOf, type MatterFile } from "./cases.ts";

/** Acts for one of the parties concerned. */
export const partyActs = ["register-agenda", "register-step", "register-resolution", "register-withdrawal"] as const;
/** Acts on the matter as a whole. */
export const wholeActs = ["edit-matter-text", "add-party-to-matter", "send-out", "hold-adoption", "replan"] as const;
export type MatterActName = (typeof partyActs)[number] | (typeof wholeActs)[number];

export type MatterAct = {
  act: MatterActName;
  allowed: boolean;
  /** For whom; null where the act is for the matter as a whole. */
  parties: string[] | null;
  /** Why not, in the reader's language; null where it is allowed. */
  why: string | null;
};

/** What someone may do on a matter now: their role for it first, then whether the matter lets it be done at all. */
export async function matterActs(
  reader: Reader,
  actor: Actor,
  matter: string,
  { today, language }: { today: Day; language: Language },
): Promise<MatterAct[]> {
  const file = (await matterFiles(reader, [matter])).get(matter);
  if (!file) return [];
  const { cooperation } = file.matter;
  const say = (because: Because) => whyNotNamed(reader, because, today, language);
  const concerned = file.parties.map((one) => one.party);
  return Promise.all(
    [...wholeActs, ...partyActs].map(async (act): Promise<MatterAct> => {
      const forParty = isPartyAct(act);
      const parties = forParty
        ? concerned.filter((party) => may(actor, act, { cooperation, party }, today).allowed)
        : null;
      const permission = may(actor, act, nearestScope(actor, cooperation, concerned, forParty), today);
      if (!(parties ? parties.length > 0 : permission.allowed)) {
        return { act, allowed: false, parties, why: permission.allowed ? null : await say(permission.because) };
      }
      const why = notNow(act, file, today)?.[language] ?? null;
      return { act, allowed: why === null, parties, why };
    }),
  );
}

function isPartyAct(act: ActName): act is (typeof partyActs)[number] {
  return partyActs.some((one) => one === act);
}

/** "Why can't I?" is answered for the reader's own party where it is concerned, so that the nearest miss is told. */
function nearestScope(actor: Actor, cooperation: string, concerned: readonly string[], forParty: boolean) {
  if (!forParty || actor.kind !== "user") return { cooperation };
  const own = actor.grants.find((one) => one.party !== undefined && concerned.includes(one.party))?.party;
  const party = own ?? concerned[0];
  return party === undefined ? { cooperation } : { cooperation, party };
}

/** What the matter itself says no to, whoever asks. */
function notNow(act: MatterActName, file: MatterFile, today: Day) {
  if (act === "send-out") {
    const sent = new Set(file.steps.filter((one) => one.stage === "sent").map((one) => one.party));
    return file.parties.every((one) => sent.has(one.party))
      ? said(actRefusalTexts["sent-already"], { party: "" })
      : null;
  }
  if (act === "register-withdrawal" && (ruleOf(file, today)?.rule.withdrawalNoticeDays ?? null) === null)
    return said(actRefusalTexts["withdrawal-not-possible"], { title: file.matter.title });
  return null;
}

function said(
  text: (typeof actRefusalTexts)["sent-already"],
  params: { [name: string]: string },
): { [language in Language]: string } {
  return { nb: text.nb(params), nn: text.nn(params), en: text.en(params) };
}
