import type { NameLanguage } from "#parties/vocabulary.ts";

/**
 * Which language each part of a combined official name is in. Set down by hand: Klass gives the combined name only.
 * The order within the name is the one that the municipality decided.
 */
export const languagesOf: { [combined: string]: readonly NameLanguage[] } = {
  "Oslo - Oslove": ["no", "sma"],
  "Aarborte - Hattfjelldal": ["sma", "no"],
  "Rana - Raane": ["no", "sma"],
  "Fauske - Fuossko": ["no", "smj"],
  "Sørfold - Fuolldá": ["no", "smj"],
  "Hábmer - Hamarøy": ["smj", "no"],
  "Tysfjord - Divtasvuodna": ["no", "smj"],
  "Dielddanuorri - Tjeldsund": ["se", "no"],
  "Evenes - Evenášši": ["no", "se"],
  "Sortland - Suortá": ["no", "se"],
  "Harstad - Hárstták": ["no", "se"],
  "Gratangen - Rivtták": ["no", "se"],
  "Loabák - Lavangen": ["se", "no"],
  "Lyngen - Ivgu - Yykeä": ["no", "se", "fkv"],
  "Storfjord - Omasvuotna - Omasvuono": ["no", "se", "fkv"],
  "Gáivuotna - Kåfjord": ["se", "no"],
  "Gáivuotna - Kåfjord - Kaivuono": ["se", "no", "fkv"],
  "Nordreisa - Ráisa - Raisi": ["no", "se", "fkv"],
  "Hammerfest - Hámmerfeasta": ["no", "se"],
  "Guovdageaidnu - Kautokeino": ["se", "no"],
  "Porsanger - Porsáŋgu - Porsanki": ["no", "se", "fkv"],
  "Kárášjohka - Karasjok": ["se", "no"],
  "Deatnu - Tana": ["se", "no"],
  "Unjárga - Nesseby": ["se", "no"],
  "Trondheim - Tråante": ["no", "sma"],
  "Steinkjer - Stïentje": ["no", "sma"],
  "Namsos - Nåavmesjenjaelmie": ["no", "sma"],
  "Røros - Rosse": ["no", "sma"],
  "Levanger - Levangke": ["no", "sma"],
  "Snåase - Snåsa": ["sma", "no"],
  "Raarvihke - Røyrvik": ["sma", "no"],
  "Trøndelag - Trööndelage": ["no", "sma"],
  "Troms og Finnmark - Romsa ja Finnmárku - Tromssa ja Finmarkku": ["no", "se", "fkv"],
  "Troms - Romsa - Tromssa": ["no", "se", "fkv"],
  "Finnmark - Finnmárku - Finmarkku": ["no", "se", "fkv"],
};

export interface NamePart {
  language: NameLanguage;
  name: string;
}

/** The parts of an official name; one Norwegian part where it is not combined ('Stor-Elvdal' has no blanks round its hyphen). */
export function nameParts(official: string): NamePart[] {
  const parts = official.split(" - ");
  if (parts.length === 1) return [{ language: "no", name: official }];
  const languages = languagesOf[official];
  if (languages?.length !== parts.length) throw new Error(`No languages are set down for the name '${official}'.`);
  return parts.map((name, index) => ({ language: languages[index] ?? "no", name }));
}

export function norwegianName(official: string): string {
  const part = nameParts(official).find(({ language }) => language === "no");
  if (!part) throw new Error(`The name '${official}' has no Norwegian part.`);
  return part.name;
}
