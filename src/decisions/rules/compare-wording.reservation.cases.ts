/** Constructed wordings with a reservation (reservasjon, forbehold), and resolutions by an organ that may not decide. */
import type { WordingCase } from "./compare-wording.cases.ts";

export const reservationCases: readonly WordingCase[] = [
  { id: "res-01", description: "Reserverer seg mot et punkt, teksten gjentatt", master: "guidelines", expected: "reservation", because: "reservation-marker", after: "\nMelhus kommunestyre reserverer seg mot punkt 6.\n", clauses: ["6"] },
  { id: "res-02", description: "Tilslutning med forbehold om ett punkt", master: "guidelines", expected: "reservation", because: "reservation-marker", wording: "Kommunestyret slutter seg til utkastet, men tar forbehold om punkt 6.", clauses: ["6"] },
  { id: "res-03", description: "Forbehold om to punkter", master: "guidelines", expected: "reservation", because: "reservation-marker", wording: "Kommunestyret slutter seg til utkastet. Kommunestyret tar forbehold om punkt 2 og 6.", clauses: ["2", "6"] },
  { id: "res-04", description: "Forbehold om finansieringen gjelder alt", master: "programme", expected: "reservation", because: "reservation-marker", wording: "Kommunestyret vedtar forslaget, med forbehold om finansiering i budsjettet for 2010." },
  { id: "res-05", description: "Under forutsetning av statlige midler", master: "programme", expected: "reservation", because: "reservation-marker", wording: "Kommunestyret slutter seg til forslaget under forutsetning av at staten bidrar." },
  { id: "res-06", description: "Forutsatt at de andre kommunene vedtar det samme", master: "statutes", expected: "reservation", because: "reservation-marker", wording: "Kommunestyret vedtar forslaget, forutsatt at de øvrige kommunene gjør likelydende vedtak." },
  { id: "res-07", description: "Forbehold etter gjentatt tekst", master: "programme", expected: "reservation", because: "reservation-marker", after: "\n7. Kommunestyret tar forbehold om endelig budsjettvedtak.\n" },
  { id: "res-08", description: "Setning med forutsetning føyd til et punkt", master: "programme", expected: "reservation", because: "condition-of-adoption", replace: [["før 15. april 2011.", "før 15. april 2011. Kommunestyret forutsetter at revisor har godkjent regnskapet."]], clauses: ["6"] },
  { id: "res-09", description: "Reservasjon i vedtektenes forstand", master: "statutes", expected: "reservation", because: "reservation-marker", after: "\nKlæbu kommune reserverer seg mot § 5.\n", clauses: ["§ 5"] },
  { id: "res-10", description: "Atterhald på nynorsk", master: "guidelines", expected: "reservation", because: "reservation-marker", wording: "Kommunestyret sluttar seg til utkastet, men tek atterhald om punkt 4." },
  { id: "res-11", description: "Forbehold om punkt 4 og noe mer gjelder alt", master: "guidelines", expected: "reservation", because: "reservation-marker", wording: "Kommunestyret slutter seg til utkastet, men tar forbehold om punkt 4 og alle tiltak i Melhus." },
  { id: "res-12", description: "Legger til grunn at", master: "guidelines", expected: "reservation", because: "condition-of-adoption", wording: "Kommunestyret slutter seg til utkastet.\n\nKommunestyret legger til grunn at Øysand bygges ut først." },
  { id: "res-13", description: "Nytt punkt med forutsetning", master: "guidelines", expected: "reservation", because: "condition-of-adoption", after: "8. Kommunestyret forutsetter at Stjørdal bygger ut kollektivtilbudet.\n" },
  { id: "res-14", description: "Forbehold om et punkt som ikke finnes, gjelder alt", master: "guidelines", expected: "reservation", because: "reservation-marker", wording: "Kommunestyret slutter seg til utkastet, men tar forbehold om punkt 12." },
  { id: "org-01", description: "Feil organ, ordrett tekst", master: "statutes", expected: "not-competent", because: "not-competent", competent: false },
  { id: "org-02", description: "Feil organ, tilslutning", master: "guidelines", expected: "not-competent", because: "not-competent", competent: false, wording: "Formannskapet slutter seg til utkastet." },
  { id: "org-03", description: "Feil organ og avvik", master: "guidelines", expected: "not-competent", because: "not-competent", competent: false, replace: [["skal ikke omdisponeres", "kan omdisponeres"]] },
  { id: "org-04", description: "Feil organ uten tekst", master: "programme", expected: "not-competent", because: "not-competent", competent: false, wording: "" },
];
