import { listInWords, numberInWords } from "#platform/in-words.ts";
import type { Text, TextOf } from "#platform/language.ts";

export const memberTexts = {
  title: { nb: "Hvem som er med", nn: "Kven som er med", en: "Who is in it" },
  none: {
    nb: "ingen er registrert som medlem denne dagen",
    nn: "ingen er registrert som medlem denne dagen",
    en: "nobody is registered as a member on this day",
  },
  noMap: {
    nb: "Ingen av dem er på kartet vårt.",
    nn: "Ingen av dei er på kartet vårt.",
    en: "None of them is on our map.",
  },
  members: { nb: "Medlemmer", nn: "Medlemmer", en: "Members" },
  observers: { nb: "Observatører", nn: "Observatørar", en: "Observers" },
  people: {
    nb: (people, year) => `${people} innbyggere i medlemskommunene (1. januar ${year})`,
    nn: (people, year) => `${people} innbyggjarar i medlemskommunane (1. januar ${year})`,
    en: (people, year) => `${people} inhabitants in the member municipalities (1 January ${year})`,
  } satisfies TextOf<[string, string]>,
  peopleNote: { nb: "Innbyggere", nn: "Innbyggjarar", en: "Inhabitants" },
  undecided: {
    nb: (name, next) => `Ikke avgjort om plassen til ${name} går videre til ${next}.`,
    nn: (name, next) => `Ikkje avgjort om plassen til ${name} går vidare til ${next}.`,
    en: (name, next) => `Not decided whether the place of ${name} passes to ${next}.`,
  } satisfies TextOf<[string, string]>,
};

export const yearTexts = {
  title: { nb: "Dette skjer i år", nn: "Dette skjer i år", en: "What happens this year" },
  none: {
    nb: "ingenting er registrert i året fram til denne dagen",
    nn: "ingenting er registrert i året fram til denne dagen",
    en: "nothing is recorded in the year up to this day",
  },
  heading: {
    nb: (name, year) => `Dette har skjedd i ${name} i ${year}`,
    nn: (name, year) => `Dette har skjedd i ${name} i ${year}`,
    en: (name, year) => `What has happened in ${name} in ${year}`,
  } satisfies TextOf<[string, string]>,
  day: { nb: "Dag", nn: "Dag", en: "Day" },
  what: { nb: "Hva", nn: "Kva", en: "What" },
};

export const matterTexts = {
  title: { nb: "Saker og planer nå", nn: "Saker og planar no", en: "Matters and plans now" },
  none: {
    nb: "ingen felles saker er åpnet eller i kraft denne dagen",
    nn: "ingen felles saker er opna eller i kraft denne dagen",
    en: "no joint matter is open or in force on this day",
  },
  heading: {
    nb: (open, settled) =>
      listInWords(
        [
          ...(open > 0 ? [`${numberInWords(open, "nb")} ${open === 1 ? "sak" : "saker"} er til behandling`] : []),
          ...(settled > 0 ? [`${numberInWords(settled, "nb")} ${settled === 1 ? "sak" : "saker"} er i kraft`] : []),
        ],
        "nb",
      ),
    nn: (open, settled) =>
      listInWords(
        [
          ...(open > 0 ? [`${numberInWords(open, "nn")} ${open === 1 ? "sak" : "saker"} er til handsaming`] : []),
          ...(settled > 0 ? [`${numberInWords(settled, "nn")} ${settled === 1 ? "sak" : "saker"} er i kraft`] : []),
        ],
        "nn",
      ),
    en: (open, settled) =>
      listInWords(
        [
          ...(open > 0
            ? [`${numberInWords(open, "en")} ${open === 1 ? "matter is" : "matters are"} being decided`]
            : []),
          ...(settled > 0 ? [`${numberInWords(settled, "en")} ${settled === 1 ? "is" : "are"} in force`] : []),
        ],
        "en",
      ),
  } satisfies TextOf<[number, number]>,
  matter: { nb: "Sak", nn: "Sak", en: "Matter" },
  status: { nb: "Status", nn: "Status", en: "Status" },
  where: { nb: "Hvor den står", nn: "Kvar ho står", en: "Where it stands" },
  council: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  stage: { nb: "Kommet til", nn: "Komen til", en: "Has come to" },
  wording: { nb: "Ordlyden", nn: "Ordlyden", en: "The wording" },
  lacking: { nb: "Mangler", nn: "Manglar", en: "Lacking" },
  ahead: { nb: "Framover:", nn: "Framover:", en: "Ahead:" },
  regionMeeting: { nb: "Behandling i regionen", nn: "Behandling i regionen", en: "Treatment in the region" },
};

export const allianceTexts = {
  title: { nb: "Næringsalliansen", nn: "Næringsalliansen", en: "The business alliance" },
  none: {
    nb: "regionen har ikke noe oppdrag hos en sammenslutning denne dagen",
    nn: "regionen har ikkje noko oppdrag hos ei samanslutning denne dagen",
    en: "the region commissions no alliance on this day",
  },
  heading: {
    nb: (name, count) => `${name} er ${count} organisasjoner som jobber sammen`,
    nn: (name, count) => `${name} er ${count} organisasjonar som jobbar saman`,
    en: (name, count) => `${name} is ${count} organisations working together`,
  } satisfies TextOf<[string, string]>,
  partOf: {
    nb: (whole) => `Del av ${whole}`,
    nn: (whole) => `Del av ${whole}`,
    en: (whole) => `Part of ${whole}`,
  } satisfies TextOf<[string]>,
};

export const labTexts = {
  title: { nb: "Hva tallene sier", nn: "Kva tala seier", en: "What the figures say" },
  none: {
    nb: "vi har ikke pendlingstall for regionen denne dagen",
    nn: "vi har ikkje pendlingstal for regionen denne dagen",
    en: "we have no commuting figures for the region on this day",
  },
  heading: {
    nb: (asked, answers, core) => `${asked} beregninger gir ${answers} ulike regioner rundt ${core}`,
    nn: (asked, answers, core) => `${asked} utrekningar gir ${answers} ulike regionar rundt ${core}`,
    en: (asked, answers, core) => `${asked} calculations give ${answers} different regions around ${core}`,
  } satisfies TextOf<[string, string, string]>,
  municipality: matterTexts.council,
  commuting: {
    nb: (core) => `Pendler til ${core}`,
    nn: (core) => `Pendlar til ${core}`,
    en: (core) => `Commute to ${core}`,
  } satisfies TextOf<[string]>,
  agree: { nb: "Beregninger som sier ja", nn: "Utrekningar som seier ja", en: "Calculations that say yes" },
  yesOf: {
    nb: (yes, of) => `${yes} av ${of}`,
    nn: (yes, of) => `${yes} av ${of}`,
    en: (yes, of) => `${yes} of ${of}`,
  } satisfies TextOf<[number, number]>,
  yes: { nb: "Ja", nn: "Ja", en: "Yes" },
  no: { nb: "Nei", nn: "Nei", en: "No" },
  vintage: {
    nb: (year) =>
      `Fylt sirkel: hører sammen med kjernen. Strek: målet har ikke noe å gå etter. Pendling og kommunegrenser fra ${year}.`,
    nn: (year) =>
      `Fylt sirkel: høyrer saman med kjernen. Strek: målet har ikkje noko å gå etter. Pendling og kommunegrenser frå ${year}.`,
    en: (year) =>
      `Filled circle: belongs with the core. Dash: the measure has nothing to go by. Commuting and municipal borders of ${year}.`,
  } satisfies TextOf<[string]>,
  how: {
    nb: "Tallene kommer fra regionlaboratoriet med de vanlige grensene. Under: andelen av de sysselsatte som pendler til kjernen.",
    nn: "Tala kjem frå regionlaboratoriet med dei vanlege grensene. Under: delen av dei sysselsette som pendlar til kjernen.",
    en: "The figures come from the region lab with the usual limits. Below: the share of the employed who commute to the core.",
  },
};

export const servicesTexts = {
  title: { nb: "Felles tjenester", nn: "Felles tenester", en: "Joint services" },
  none: {
    nb: "ingen felles tjenester er registrert denne dagen",
    nn: "ingen felles tenester er registrerte denne dagen",
    en: "no joint services are recorded on this day",
  },
  heading: {
    nb: "Noen kommuner driver også tjenester sammen",
    nn: "Nokre kommunar driv òg tenester saman",
    en: "Some municipalities run services together as well",
  },
};

export const accessionTexts = {
  title: { nb: "Fra observatør til medlem", nn: "Frå observatør til medlem", en: "From observer to member" },
  none: {
    nb: "ingen vilkår for medlemskap er registrert denne dagen",
    nn: "ingen vilkår for medlemskap er registrerte denne dagen",
    en: "no conditions for membership are recorded on this day",
  },
  heading: {
    nb: (names) => `${names} kan bli medlemmer på ett vilkår`,
    nn: (names) => `${names} kan bli medlemmer på eitt vilkår`,
    en: (names) => `${names} can become members on one condition`,
  } satisfies TextOf<[string]>,
  already: {
    nb: (name) => `De er alt med i: ${name}`,
    nn: (name) => `Dei er alt med i: ${name}`,
    en: (name) => `They already take part in: ${name}`,
  } satisfies TextOf<[string]>,
};

export const relationTexts = {
  ownTitle: { nb: "Andre relasjoner", nn: "Andre relasjonar", en: "Other relations" },
  regionTitle: {
    nb: "Relasjoner ut fra regionen",
    nn: "Relasjonar ut frå regionen",
    en: "Relations from the region outwards",
  },
  none: {
    nb: "ingen slike relasjoner er registrert denne dagen",
    nn: "ingen slike relasjonar er registrerte denne dagen",
    en: "no such relations are recorded on this day",
  },
  own: {
    nb: (name, count) => `${name} har ${count} andre relasjoner`,
    nn: (name, count) => `${name} har ${count} andre relasjonar`,
    en: (name, count) => `${name} has ${count} other relations`,
  } satisfies TextOf<[string, string]>,
  region: {
    nb: (name, count) => `${name} har ${count} relasjoner utover`,
    nn: (name, count) => `${name} har ${count} relasjonar utover`,
    en: (name, count) => `${name} has ${count} relations outwards`,
  } satisfies TextOf<[string, string]>,
  picture: {
    nb: (name, others) => `${name} i midten, med linjer ut til ${listInWords(others, "nb")}.`,
    nn: (name, others) => `${name} i midten, med linjer ut til ${listInWords(others, "nn")}.`,
    en: (name, others) => `${name} in the middle, with lines out to ${listInWords(others, "en")}.`,
  } satisfies TextOf<[string, string[]]>,
};

export const networkTexts = {
  title: { nb: "Nettverket", nn: "Nettverket", en: "The network" },
  none: {
    nb: "medlemmene møtes ikke i andre samarbeid denne dagen",
    nn: "medlemmene møtest ikkje i andre samarbeid denne dagen",
    en: "the members meet in no other cooperation on this day",
  },
  heading: {
    nb: (count) => `Medlemmene møtes også i ${count} andre samarbeid`,
    nn: (count) => `Medlemmene møtest òg i ${count} andre samarbeid`,
    en: (count) => `The members also meet in ${count} other cooperations`,
  } satisfies TextOf<[string]>,
  party: { nb: "Deltaker", nn: "Deltakar", en: "Party" },
};

export const historyTexts = {
  title: { nb: "Slik ble det slik", nn: "Slik vart det slik", en: "How it came to be so" },
  none: {
    nb: "for få endringer er registrert før denne dagen",
    nn: "for få endringar er registrerte før denne dagen",
    en: "too few changes are recorded before this day",
  },
  heading: {
    nb: (name, day) => `${name} har endret seg siden ${day}`,
    nn: (name, day) => `${name} har endra seg sidan ${day}`,
    en: (name, day) => `${name} has changed since ${day}`,
  } satisfies TextOf<[string, string]>,
  picture: {
    nb: (points) => `Antall medlemmer og observatører gjennom tid: ${points}.`,
    nn: (points) => `Talet på medlemmer og observatørar gjennom tid: ${points}.`,
    en: (points) => `Members and observers through time: ${points}.`,
  } satisfies TextOf<[string]>,
};

export const frontTexts = {
  title: { nb: "Forside", nn: "Framside", en: "Title" },
  standing: {
    nb: (name, day) => `${name} per ${day}`,
    nn: (name, day) => `${name} per ${day}`,
    en: (name, day) => `${name} as of ${day}`,
  } satisfies TextOf<[string, string]>,
};

export const sourceTexts: { title: Text; heading: Text; note: Text; none: Text } = {
  title: { nb: "Kilder", nn: "Kjelder", en: "Sources" },
  heading: {
    nb: "Alt i presentasjonen står i registeret, med kilde",
    nn: "Alt i presentasjonen står i registeret, med kjelde",
    en: "Everything in this presentation stands in the record, with its source",
  },
  note: {
    nb: "Kilden til hvert tall står i notatene under lysarket.",
    nn: "Kjelda til kvart tal står i notata under lysarket.",
    en: "The source of each figure stands in the notes below its slide.",
  },
  none: { nb: "ingen kilder er ført", nn: "ingen kjelder er ført", en: "no sources are recorded" },
};
