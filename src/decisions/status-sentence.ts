import type { Day } from "#cooperation/vocabulary.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised, listInWords, numberInWords } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import { statusPhrases, type AtHome, type InMeeting, type PartyNoun, type StatusPhrases } from "./status-texts.ts";
import type { InForceAnswer, Missing, Reason } from "./vocabulary.ts";

type Names = (id: string) => string;
type Speaker = { answer: InForceAnswer; language: Language; names: Names; say: StatusPhrases; noun: PartyNoun };

/** More names than this are told as a number. */
const mostNames = 3;

function find(reason: Reason, code: string): Reason | undefined {
  return reason.code === code
    ? reason
    : reason.children.map((child) => find(child, code)).find((found) => found !== undefined);
}

function counted({ language, say, noun }: Speaker, count: number): string {
  return `${numberInWords(count, language)} ${say.noun[noun][count === 1 ? 0 : 1]}`;
}

function whoInWords(speaker: Speaker, parties: readonly string[]): string {
  return parties.length > mostNames
    ? counted(speaker, parties.length)
    : listInWords(parties.map(speaker.names), speaker.language);
}

/** "Sju av åtte kommuner har vedtatt", where the councils are what is waited for. */
function adoptedSoFar({ answer, language, say, noun }: Speaker): string[] {
  const count = find(answer.because, "enough-resolutions");
  if (!count) return [];
  const [some, all] = [count.children.filter((child) => child.holds).length, count.children.length];
  const nobody = { nb: "ingen", nn: "ingen", en: "none" }[language];
  const words = some === 0 ? nobody : numberInWords(some, language);
  return [say.haveAdopted(words, numberInWords(all, language), say.noun[noun][all === 1 ? 0 : 1])];
}

function findAbout(reason: Reason, codes: readonly string[], party: string): boolean {
  const about = reason.params["party"] === party && codes.includes(reason.code);
  return about || reason.children.some((child) => findAbout(child, codes, party));
}

const reservations = ["reservation-not-accepted", "reservation-frees", "reservation-frees-clauses"];

type Lack = { home: AtHome } | { meeting: InMeeting; body: string };

function lackOf({ code, party = "", body = "" }: Missing, because: Reason): Lack {
  switch (code) {
    case "resolution":
    case "competent-organ":
      return { home: code };
    case "identical-wording":
      return { home: findAbout(because, reservations, party) ? "reservation" : "other-wording" };
    case "reversal":
      return { home: findAbout(because, ["withdrawn"], party) ? "left" : "said-no" };
    case "meeting":
    case "majority":
    case "quorum":
    case "consensus":
    case "notice":
    case "hearing":
      return { meeting: code, body };
    default:
      return code satisfies never;
  }
}

/** What is missing, each kind once: "Melhus mangler (frist 19. juni 2009)", "Skaun har sagt nei". */
function whatIsMissing(speaker: Speaker, deadline: Day | undefined): string[] {
  const { answer, language, names, say } = speaker;
  const kinds = new Map<string, { lack: Lack; parties: string[] }>();
  for (const missing of answer.missing) {
    const lack = lackOf(missing, answer.because);
    const kind = kinds.get(JSON.stringify(lack)) ?? { lack, parties: [] };
    kinds.set(JSON.stringify(lack), kind);
    if (missing.party !== undefined) kind.parties.push(missing.party);
  }
  return [...kinds.values()].map(({ lack, parties }) => {
    const who = whoInWords(speaker, parties);
    if ("meeting" in lack) return say.inMeeting[lack.meeting](names(lack.body), who);
    if (parties.length === 0) return say.nobodyDecided;
    const phrase = say.lacking[lack.home](who, parties.length > 1);
    return lack.home === "resolution" && deadline !== undefined
      ? `${phrase} (${say.deadline(formatDay(deadline, language))})`
      : phrase;
  });
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => `${capitalised(part)}.`)
    .join(" ");
}

function unsettledPart({ answer, language, names, say }: Speaker): string {
  const gone = answer.unsettled.map(({ party, successors }) =>
    successors.length === 0 ? names(party) : say.succeeded(names(party), listInWords(successors.map(names), language)),
  );
  return gone.length === 0 ? "" : say.unsettled(listInWords(gone, language));
}

function endedParts(speaker: Speaker): string[] {
  const { answer, language, names, say } = speaker;
  const { since, until } = answer;
  const replaced = find(answer.because, "replaced");
  const [by, day] = [names(String(replaced?.params["by"] ?? "")), replaced?.day ?? ""];
  if (since === undefined) return [say.neverInForce(by, day === "" ? "" : formatDay(day, language))];
  const from = formatDay(since, language);
  if (replaced && day === until) return [say.replaced(by, formatDay(day, language), from)];
  return [say.nobodyLeft(from, formatDay(until ?? answer.on, language)), unsettledPart(speaker)];
}

/**
 * The answer in a sentence or two: "Ikke i kraft. Sju av åtte kommuner har vedtatt; Melhus mangler (frist 19. juni
 * 2009)." `deadline` is the councils'; `noun` is municipality where every party concerned is one.
 */
export function statusSentence(
  answer: InForceAnswer,
  language: Language,
  names: Names,
  deadline?: Day,
  noun: PartyNoun = "party",
): string {
  const say = statusPhrases[language];
  const speaker: Speaker = { answer, language, names, say, noun };
  const since = answer.since === undefined ? "" : formatDay(answer.since, language);
  const until = answer.until === undefined ? "" : say.endsOn(formatDay(answer.until, language));
  const bound = counted(speaker, answer.for.length);
  switch (answer.status) {
    case "in-force":
      return sentences([say.inForce(since, bound), until, unsettledPart(speaker)]);
    case "partly":
      return sentences([
        say.partly(since, bound),
        whatIsMissing(speaker, undefined).join("; "),
        until,
        unsettledPart(speaker),
      ]);
    case "not-in-force": {
      const notOpened = find(answer.because, "matter-not-opened");
      if (notOpened?.day !== undefined)
        return sentences([say.notInForce, say.notOpened(formatDay(notOpened.day, language))]);
      return sentences([say.notInForce, [...adoptedSoFar(speaker), ...whatIsMissing(speaker, deadline)].join("; ")]);
    }
    case "ended":
      return sentences(endedParts(speaker));
    default:
      return answer.status satisfies never;
  }
}
