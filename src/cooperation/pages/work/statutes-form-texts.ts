import type { Text } from "#platform/language.ts";
import type { GuidedOrgan, Majority, Quorum, RuleKind, Vote, Way } from "../../rules/guided-rule.ts";

export const statutesFormTexts = {
  lead: {
    nb: "Skriv teksten, og svar på hvordan det blir bestemt. Reglene blir fortalt tilbake i ord før noe lagres. De gjeldende vedtektene slutter å gjelde dagen de nye begynner.",
    nn: "Skriv teksten, og svar på korleis det blir avgjort. Reglane blir fortalde tilbake i ord før noko blir lagra. Dei gjeldande vedtektene sluttar å gjelde dagen dei nye byrjar.",
    en: "Write the text, and answer how things are decided. The rules are told back in words before anything is saved. The present statutes cease on the day the new begin.",
  },
  asFile: {
    nb: "Skriv reglene som fil (avansert)",
    nn: "Skriv reglane som fil (avansert)",
    en: "Write the rules as a file (advanced)",
  },
  asForm: { nb: "Tilbake til skjemaet", nn: "Tilbake til skjemaet", en: "Back to the form" },
  onlyFile: {
    nb: "De gjeldende vedtektene har regler som skjemaet ikke spør om. De står derfor som fil, så ingenting går tapt.",
    nn: "Dei gjeldande vedtektene har reglar som skjemaet ikkje spør om. Dei står difor som fil, så ingenting går tapt.",
    en: "The present statutes have rules that the form does not ask about. They stand as a file, so that nothing is lost.",
  },
  title: { nb: "Hva vedtektene heter", nn: "Kva vedtektene heiter", en: "What the statutes are called" },
  law: { nb: "Loven de bygger på", nn: "Lova dei byggjer på", en: "The act they rest on" },
  day: { nb: "Gjelder fra", nn: "Gjeld frå", en: "In force from" },
  dayHint: {
    nb: "Den første dagen de gjelder.",
    nn: "Den første dagen dei gjeld.",
    en: "The first day on which they hold.",
  },
  text: { nb: "Teksten", nn: "Teksten", en: "The text" },
  textHint: {
    nb: "Begynn hver paragraf på en ny linje: «§ 3 Organer», og teksten under. Regulerer den noe avtalen må ha etter kommuneloven § 18-4, skriv bokstavene etter overskriften: «§ 3 Organer [c, e]».",
    nn: "Byrj kvar paragraf på ei ny linje: «§ 3 Organ», og teksten under. Regulerer han noko avtalen må ha etter kommuneloven § 18-4, skriv bokstavane etter overskrifta: «§ 3 Organ [c, e]».",
    en: "Begin each section on a new line: “§ 3 Bodies”, and its text below. If it regulates something that kommuneloven § 18-4 asks for, write the letters after the heading: “§ 3 Bodies [c, e]”.",
  },
  body: { nb: "Samarbeidets eget organ", nn: "Det eigne organet til samarbeidet", en: "The cooperation's own body" },
  bodyHint: {
    nb: "Organet som stemmer når saken avgjøres i samarbeidet.",
    nn: "Organet som røystar når saka blir avgjord i samarbeidet.",
    en: "The body that votes when something is decided in the cooperation.",
  },
  noBody: { nb: "et nytt organ, eller ingen", nn: "eit nytt organ, eller ingen", en: "a new body, or none" },
  newBody: { nb: "Nytt organ", nn: "Nytt organ", en: "New body" },
  newBodyHint: {
    nb: "Navnet, hvis vedtektene oppretter organet. Går foran valget over.",
    nn: "Namnet, dersom vedtektene opprettar organet. Går framfor valet over.",
    en: "Its name, where the statutes set it up. Goes before the choice above.",
  },
  bodyMissing: {
    nb: "Velg organet som stemmer, eller skriv navnet på et nytt.",
    nn: "Vel organet som røystar, eller skriv namnet på eit nytt.",
    en: "Choose the body that votes, or write the name of a new one.",
  },
  noRule: {
    nb: "Svar for minst én slags sak hvordan den avgjøres.",
    nn: "Svar for minst éi slags sak korleis ho blir avgjord.",
    en: "Say for at least one kind of decision how it is made.",
  },
  weights: { nb: "Vektede stemmer", nn: "Vekta røyster", en: "Weighted votes" },
  weightsHint: {
    nb: "Kan stå tomt. Én på hver linje: «Trondheim; 3». De andre har vekt 1.",
    nn: "Kan stå tomt. Éin på kvar linje: «Trondheim; 3». Dei andre har vekt 1.",
    en: "Optional. One to a line: “Trondheim; 3”. The others have weight 1.",
  },
  way: { nb: "Hvem avgjør?", nn: "Kven avgjer?", en: "Who decides?" },
  noWay: {
    nb: "vedtektene sier ikke noe om dette",
    nn: "vedtektene seier ikkje noko om dette",
    en: "the statutes say nothing of this",
  },
  ruleTitle: { nb: "Hva regelen heter", nn: "Kva regelen heiter", en: "What the rule is called" },
  paragraph: { nb: "Paragraf", nn: "Paragraf", en: "Section" },
  paragraphHint: {
    nb: "Hvor regelen står, for eksempel «§ 5».",
    nn: "Kvar regelen står, til dømes «§ 5».",
    en: "Where the rule stands, such as “§ 5”.",
  },
  atHome: { nb: "Når hver part avgjør selv", nn: "Når kvar part avgjer sjølv", en: "When each party decides at home" },
  organ: { nb: "Organet hos hver part", nn: "Organet hos kvar part", en: "The organ of each party" },
  majority: { nb: "Hvor mange må si ja", nn: "Kor mange må seie ja", en: "How many must say yes" },
  over: { nb: "Regnet av", nn: "Rekna av", en: "Counted over" },
  wording: {
    nb: "Må vedtakene være likelydende?",
    nn: "Må vedtaka vere likelydande?",
    en: "Must the wording be the same?",
  },
  identical: { nb: "ja, samme ordlyd", nn: "ja, same ordlyd", en: "yes, the same wording" },
  anyWording: { nb: "nei, hvert ja teller", nn: "nei, kvart ja tel", en: "no, every yes counts" },
  reserved: { nb: "Et ja med forbehold", nn: "Eit ja med atterhald", en: "A yes with a reservation" },
  counts: { nb: "teller som ja", nn: "tel som ja", en: "counts as yes" },
  countsNot: { nb: "teller ikke", nn: "tel ikkje", en: "does not count" },
  inMeeting: { nb: "Når møtet stemmer", nn: "Når møtet røystar", en: "When the meeting votes" },
  vote: { nb: "Det må til", nn: "Det må til", en: "It takes" },
  quorum: {
    nb: "Vedtaksfør når så mange er til stede",
    nn: "Vedtaksfør når så mange er til stades",
    en: "Quorum: present",
  },
  noQuorum: { nb: "vedtektene sier ikke noe", nn: "vedtektene seier ikkje noko", en: "the statutes say nothing" },
  tie: { nb: "Ved stemmelikhet", nn: "Ved likt røystetal", en: "On equal votes" },
  tieChair: { nb: "avgjør møtelederen", nn: "avgjer møteleiaren", en: "the chair decides" },
  tieFalls: { nb: "faller forslaget", nn: "fell framlegget", en: "the proposal falls" },
  notice: {
    nb: "Innkalling, dager før møtet",
    nn: "Innkalling, dagar før møtet",
    en: "Notice, days before the meeting",
  },
  emptyNone: { nb: "Kan stå tomt.", nn: "Kan stå tomt.", en: "Optional." },
  weighted: {
    nb: "Stemmene er vektet som over",
    nn: "Røystene er vekta som over",
    en: "The votes are weighted as above",
  },
  after: { nb: "Hva vedtaket binder", nn: "Kva vedtaket bind", en: "What the decision binds" },
  binds: { nb: "Binder", nn: "Bind", en: "Binds" },
  bindsAll: { nb: "alle", nn: "alle", en: "all" },
  bindsAdopters: { nb: "bare dem som sa ja", nn: "berre dei som sa ja", en: "only those that said yes" },
  reservation: { nb: "Et forbehold", nn: "Eit atterhald", en: "A reservation" },
  freesParty: { nb: "fritar parten for alt", nn: "fritek parten for alt", en: "frees the party from all" },
  freesClauses: {
    nb: "fritar for punktene det nevner",
    nn: "fritek for punkta det nemner",
    en: "frees from the clauses it names",
  },
  noEffect: { nb: "fritar ikke", nn: "fritek ikkje", en: "frees from nothing" },
  accession: { nb: "Slutte seg til senere", nn: "Slutte seg til seinare", en: "Acceding later" },
  accedeNone: { nb: "går ikke", nn: "går ikkje", en: "is not possible" },
  accedeWhole: { nb: "går, til det hele", nn: "går, til det heile", en: "is possible, to the whole" },
  accedeClauses: {
    nb: "går, også til enkelte punkter",
    nn: "går, òg til einskilde punkt",
    en: "is possible, to single clauses too",
  },
  withdrawal: { nb: "Varsel om uttreden, dager", nn: "Varsel om uttreding, dagar", en: "Notice of withdrawal, days" },
  withdrawalHint: {
    nb: "Tomt når ingen kan trekke seg fra vedtaket.",
    nn: "Tomt når ingen kan trekkje seg frå vedtaket.",
    en: "Empty when nobody can withdraw.",
  },
  overVoters: { nb: "alle som har stemmerett", nn: "alle som har røysterett", en: "all who may vote" },
  overCast: { nb: "de avgitte stemmene", nn: "dei gjevne røystene", en: "the votes cast" },
  told: { nb: "Slik lyder reglene i ord", nn: "Slik lyder reglane i ord", en: "The rules in words" },
  toldLead: {
    nb: "Ingenting er lagret ennå. Stemmer det med vedtektene? Registrer dem nederst, eller endre svarene.",
    nn: "Ingenting er lagra enno. Stemmer det med vedtektene? Registrer dei nedst, eller endre svara.",
    en: "Nothing is saved yet. Does it agree with the statutes? Register them below, or change the answers.",
  },
  tell: { nb: "Vis reglene i ord", nn: "Vis reglane i ord", en: "Show the rules in words" },
} satisfies { [key: string]: Text };

export const ruleKindTexts: { [kind in RuleKind]: Text } = {
  ordinary: { nb: "Vanlige saker", nn: "Vanlege saker", en: "Ordinary decisions" },
  "joint-plan": {
    nb: "Felles planer og saker i alle råd",
    nn: "Felles planar og saker i alle råd",
    en: "Joint plans and matters in all councils",
  },
  agreement: { nb: "Endring av vedtektene", nn: "Endring av vedtektene", en: "Changes of the statutes" },
};
export const wayTexts: { [way in Way]: Text } = {
  meeting: { nb: "samarbeidets eget organ", nn: "det eigne organet til samarbeidet", en: "the cooperation's own body" },
  home: { nb: "hver part for seg", nn: "kvar part for seg", en: "each party at home" },
  "home-then-meeting": {
    nb: "først hver part, så samarbeidets organ",
    nn: "først kvar part, så organet til samarbeidet",
    en: "first each party, then the cooperation's body",
  },
};
export const majorityTexts: { [majority in Majority | Quorum]: Text } = {
  half: { nb: "minst halvparten", nn: "minst halvparten", en: "at least half" },
  "more-than-half": { nb: "mer enn halvparten", nn: "meir enn halvparten", en: "more than half" },
  "two-thirds": { nb: "minst to tredeler", nn: "minst to tredelar", en: "at least two thirds" },
  "three-quarters": { nb: "minst tre firedeler", nn: "minst tre firedelar", en: "at least three quarters" },
  all: { nb: "alle", nn: "alle", en: "all" },
};
export const voteTexts: { [vote in Vote]: Text } = {
  ...majorityTexts,
  consensus: { nb: "enighet, forbehold er lov", nn: "semje, atterhald er lov", en: "consensus, reservations allowed" },
  "consensus-without-reservation": {
    nb: "enighet uten forbehold",
    nn: "semje utan atterhald",
    en: "consensus without reservations",
  },
};
export const organTexts: { [organ in GuidedOrgan]: Text } = {
  council: { nb: "kommunestyret eller fylkestinget", nn: "kommunestyret eller fylkestinget", en: "the council" },
  "executive-board": {
    nb: "formannskapet eller fylkesutvalget",
    nn: "formannskapet eller fylkesutvalet",
    en: "the executive board",
  },
  mayor: { nb: "ordføreren", nn: "ordføraren", en: "the mayor" },
  "chief-executive": { nb: "kommunedirektøren", nn: "kommunedirektøren", en: "the chief executive" },
};
