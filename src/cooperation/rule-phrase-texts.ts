import type { Language } from "#platform/language.ts";
import type { Organ } from "./vocabulary.ts";

/** The phrases that rule-words.ts puts together, one set a language. "That"-clauses come without the "that". */
export type Phrases = {
  members: string;
  deciding: string;
  /** "alle medlemmene", "flertallet av medlemmene", "minst to tredeler av medlemmene". */
  all: (of: string) => string;
  majority: (of: string) => string;
  share: (is: "at-least" | "more-than", fraction: string, of: string) => string;
  fractions: { [share: string]: string };
  /** With its preposition: "i formannskapet", "ved ordføreren". */
  organs: { [organ in Organ]: string };
  whoDecided: (who: string) => string;
  resolved: (who: string, organs: string, identical: boolean) => string;
  reservationsOut: string;
  weights: (list: string) => string;
  weight: (party: string, weight: number) => string;
  takenUp: (who: string) => string;
  votesCast: string;
  votesCastBy: (who: string) => string;
  voteUnanimous: (votes: string, body: string) => string;
  voteCast: (share: string, body: string) => string;
  voteOfAll: (who: string, body: string) => string;
  present: (who: string) => string;
  tieChair: string;
  tieFalls: string;
  consensus: (who: string, body: string, allowed: boolean) => string;
  notice: (body: string, days: string) => string;
  hearing: (body: string, days: string) => string;
  days: (days: number) => string;
  weeks: (weeks: number, days: number) => string;
  year: string;
  everyOne: string;
  anyOne: string;
  bindsAll: string;
  bindsAdopters: string;
  bindsNamed: (who: string) => string;
  reservationFreesParty: string;
  reservationFreesClauses: string;
  reservationNoEffect: string;
  accessionWhole: string;
  accessionClauses: string;
  withdrawal: (notice: string) => string;
  noWithdrawal: string;
};

const nb: Phrases = {
  members: "medlemmene",
  deciding: "partene i saken",
  all: (of) => `alle ${of}`,
  majority: (of) => `flertallet av ${of}`,
  share: (is, fraction, of) => `${is === "at-least" ? "minst" : "mer enn"} ${fraction} av ${of}`,
  fractions: {
    "1/2": "halvparten",
    "1/3": "en tredel",
    "2/3": "to tredeler",
    "1/4": "en firedel",
    "3/4": "tre firedeler",
    "3/5": "tre femdeler",
  },
  organs: {
    council: "i kommunestyret eller fylkestinget selv",
    "executive-board": "i formannskapet",
    committee: "i et utvalg",
    mayor: "ved ordføreren",
    "chief-executive": "ved kommunedirektøren",
    board: "i styret",
  },
  whoDecided: (who) => `${who} som har gjort vedtak,`,
  resolved: (who, organs, identical) =>
    `${who} har vedtatt forslaget ${organs}${identical ? ", med samme ordlyd" : ""}`,
  reservationsOut: "et vedtak med reservasjon teller ikke med",
  weights: (list) => `stemmene teller ulikt: ${list}, og ellers én hver`,
  weight: (party, weight) => `${party} ${weight}`,
  takenUp: (who) => `${who} har gjort vedtak i saken`,
  votesCast: "de avgitte stemmene",
  votesCastBy: (who) => `stemmene fra ${who}`,
  voteUnanimous: (votes, body) => `alle ${votes} i ${body} er for`,
  voteCast: (share, body) => `${share} i ${body} er for`,
  voteOfAll: (who, body) => `${who} stemmer for i ${body}, også når noen er borte`,
  present: (who) => `${who} er til stede og stemmer`,
  tieChair: "ved likt stemmetall avgjør møtelederens stemme",
  tieFalls: "ved likt stemmetall faller forslaget",
  consensus: (who, body, allowed) =>
    `ingen av ${who} stemmer imot i ${body}${allowed ? "; å reservere seg er ikke å stemme imot" : "; en reservasjon regnes som en stemme imot"}`,
  notice: (body, days) => `innkallingen til ${body} er sendt minst ${days} før møtet`,
  hearing: (body, days) => `forslaget har vært på høring i minst ${days} før ${body} vedtar det`,
  days: (days) => (days === 1 ? "én dag" : `${days} dager`),
  weeks: (weeks, days) => `${weeks} uker (${days} dager)`,
  year: "ett år",
  everyOne: "alt dette er oppfylt:",
  anyOne: "ett av dette er oppfylt:",
  bindsAll: "Da gjelder vedtaket for alle partene i saken.",
  bindsAdopters: "Da gjelder vedtaket bare for dem som selv har vedtatt det.",
  bindsNamed: (who) => `Da gjelder vedtaket for ${who}.`,
  reservationFreesParty: "Den som reserverer seg, er ikke bundet.",
  reservationFreesClauses: "Den som reserverer seg mot noen punkter, er ikke bundet av dem.",
  reservationNoEffect: "En reservasjon endrer ikke at vedtaket gjelder.",
  accessionWhole: "Andre kan slutte seg til hele vedtaket senere.",
  accessionClauses: "Andre kan slutte seg til hele vedtaket eller noen punkter senere.",
  withdrawal: (notice) => `En part kan tre ut med et varsel på ${notice}.`,
  noWithdrawal: "Ingen kan tre ut av vedtaket alene.",
};

const nn: Phrases = {
  members: "medlemmene",
  deciding: "partane i saka",
  all: (of) => `alle ${of}`,
  majority: (of) => `fleirtalet av ${of}`,
  share: (is, fraction, of) => `${is === "at-least" ? "minst" : "meir enn"} ${fraction} av ${of}`,
  fractions: {
    "1/2": "halvparten",
    "1/3": "ein tredel",
    "2/3": "to tredelar",
    "1/4": "ein firedel",
    "3/4": "tre firedelar",
    "3/5": "tre femdelar",
  },
  organs: {
    council: "i kommunestyret eller fylkestinget sjølv",
    "executive-board": "i formannskapet",
    committee: "i eit utval",
    mayor: "ved ordføraren",
    "chief-executive": "ved kommunedirektøren",
    board: "i styret",
  },
  whoDecided: (who) => `${who} som har gjort vedtak,`,
  resolved: (who, organs, identical) =>
    `${who} har vedteke framlegget ${organs}${identical ? ", med same ordlyd" : ""}`,
  reservationsOut: "eit vedtak med reservasjon tel ikkje med",
  weights: (list) => `stemmene tel ulikt: ${list}, og elles éi kvar`,
  weight: (party, weight) => `${party} ${weight}`,
  takenUp: (who) => `${who} har gjort vedtak i saka`,
  votesCast: "dei avgjevne stemmene",
  votesCastBy: (who) => `stemmene frå ${who}`,
  voteUnanimous: (votes, body) => `alle ${votes} i ${body} er for`,
  voteCast: (share, body) => `${share} i ${body} er for`,
  voteOfAll: (who, body) => `${who} stemmer for i ${body}, også når nokon er borte`,
  present: (who) => `${who} er til stades og stemmer`,
  tieChair: "ved likt stemmetal avgjer stemma til møteleiaren",
  tieFalls: "ved likt stemmetal fell framlegget",
  consensus: (who, body, allowed) =>
    `ingen av ${who} stemmer imot i ${body}${allowed ? "; å reservere seg er ikkje å stemme imot" : "; ein reservasjon blir rekna som ei stemme imot"}`,
  notice: (body, days) => `innkallinga til ${body} er send minst ${days} før møtet`,
  hearing: (body, days) => `framlegget har vore på høyring i minst ${days} før ${body} vedtek det`,
  days: (days) => (days === 1 ? "éin dag" : `${days} dagar`),
  weeks: (weeks, days) => `${weeks} veker (${days} dagar)`,
  year: "eitt år",
  everyOne: "alt dette er oppfylt:",
  anyOne: "eitt av dette er oppfylt:",
  bindsAll: "Då gjeld vedtaket for alle partane i saka.",
  bindsAdopters: "Då gjeld vedtaket berre for dei som sjølve har vedteke det.",
  bindsNamed: (who) => `Då gjeld vedtaket for ${who}.`,
  reservationFreesParty: "Den som reserverer seg, er ikkje bunden.",
  reservationFreesClauses: "Den som reserverer seg mot nokre punkt, er ikkje bunden av dei.",
  reservationNoEffect: "Ein reservasjon endrar ikkje at vedtaket gjeld.",
  accessionWhole: "Andre kan slutte seg til heile vedtaket seinare.",
  accessionClauses: "Andre kan slutte seg til heile vedtaket eller nokre punkt seinare.",
  withdrawal: (notice) => `Ein part kan tre ut med eit varsel på ${notice}.`,
  noWithdrawal: "Ingen kan tre ut av vedtaket åleine.",
};

const en: Phrases = {
  members: "the members",
  deciding: "the parties to the matter",
  all: (of) => `all of ${of}`,
  majority: (of) => `a majority of ${of}`,
  share: (is, fraction, of) => `${is === "at-least" ? "at least" : "more than"} ${fraction} of ${of}`,
  fractions: {
    "1/2": "half",
    "1/3": "one third",
    "2/3": "two thirds",
    "1/4": "one quarter",
    "3/4": "three quarters",
    "3/5": "three fifths",
  },
  organs: {
    council: "in the municipal or county council itself",
    "executive-board": "in the executive board",
    committee: "in a committee",
    mayor: "through the mayor",
    "chief-executive": "through the chief executive",
    board: "in the board",
  },
  whoDecided: (who) => `${who} that have decided`,
  resolved: (who, organs, identical) =>
    `${who} have adopted the proposal ${organs}${identical ? ", in the same wording" : ""}`,
  reservationsOut: "an adoption with a reservation does not count",
  weights: (list) => `the votes weigh differently: ${list}, and otherwise one each`,
  weight: (party, weight) => `${party} ${weight}`,
  takenUp: (who) => `${who} have decided on the proposal`,
  votesCast: "the votes cast",
  votesCastBy: (who) => `the votes from ${who}`,
  voteUnanimous: (votes, body) => `all of ${votes} in ${body} are in favour`,
  voteCast: (share, body) => `${share} in ${body} are in favour`,
  voteOfAll: (who, body) => `${who} vote in favour in ${body}, counting also those who are absent`,
  present: (who) => `${who} are present and vote`,
  tieChair: "on equal votes the chair's vote decides",
  tieFalls: "on equal votes the proposal falls",
  consensus: (who, body, allowed) =>
    `none of ${who} votes against in ${body}${allowed ? "; a reservation is not a vote against" : "; a reservation counts as a vote against"}`,
  notice: (body, days) => `the notice of ${body} was sent at least ${days} before the meeting`,
  hearing: (body, days) => `the proposal has been out for hearing for at least ${days} before ${body} adopts it`,
  days: (days) => (days === 1 ? "one day" : `${days} days`),
  weeks: (weeks, days) => `${weeks} weeks (${days} days)`,
  year: "one year",
  everyOne: "all of this is met:",
  anyOne: "one of these is met:",
  bindsAll: "It then applies to all parties to the matter.",
  bindsAdopters: "It then applies only to those who have adopted it themselves.",
  bindsNamed: (who) => `It then applies to ${who}.`,
  reservationFreesParty: "A party that makes a reservation is not bound.",
  reservationFreesClauses: "A party that makes a reservation against some clauses is not bound by them.",
  reservationNoEffect: "A reservation does not change that it applies.",
  accessionWhole: "Others may accede to the whole later.",
  accessionClauses: "Others may accede to the whole or to some clauses later.",
  withdrawal: (notice) => `A party may withdraw with a notice of ${notice}.`,
  noWithdrawal: "No party can withdraw alone.",
};

export const phrases: { [language in Language]: Phrases } = { nb, nn, en };
