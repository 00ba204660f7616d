/**
 * Lines that stand around a resolution and are no part of it: preamble, vote, case number, rapporteur. Each pattern
 * takes the whole line; one word more, and the line counts as content.
 */
import { places } from "./sensitive-words.ts";

const date = String.raw`(?:den )?(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{1,2}\. \p{Ll}+ \d{4}|\d{4}-\d{2}-\d{2})`;
const caseNumber = String.raw`(?:\p{Lu}{1,4}[ -]?)?\d{1,4}\/\d{2,4}`;
const name = String.raw`\p{Lu}[\p{L}'-]+`;
const persons = String.raw`\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,4}(?: \(\p{Lu}\p{L}{0,4}\))?`;
/** "Kommunestyret", "Melhus kommunestyre", "Midtre Gauldal kommunestyre", "Bystyret i Trondheim". */
export const organ = String.raw`(?:(?:${name} (?:${name} )?(?:kommunes? )?)?(?:[kK]ommunestyret?|[bB]ystyret?|[hH]erredsstyret?|[fF]ylkesting(?:et)?|[fF]ormannskap(?:et)?|[rR]egionråd(?:et)?)(?: i ${name}(?: ${name})?(?: kommune)?)?)`;
/** The council, or the municipality as such. */
export const subject = String.raw`(?:${organ}|${name}(?: ${name})? kommune|[kK]ommunen)`;
const when = String.raw`(?:,? (?:i|under|på) (?:sitt )?møtet?(?: ${date})?| ${date})?(?:,? i sak ${caseNumber}|,? sak ${caseNumber})?`;
const unanimous = "(?:[eE]nstemmig|[eE]instemmig|[sS]amrøystes)";
const parties = String.raw`(?: \((?:\d* ?\p{Lu}\p{L}{0,5}(?:, | og |,|\))?)+\)?)?`;
const votes = String.raw`(?:(?:med )?\d{1,3} mot \d{1,3}(?: (?:stemmer?|røyster?))?|mot \d{1,3} (?:stemmer?|røyster?))${parties}`;

const patterns = [
  // Headings of the resolution itself. "Innstilling" and "forslag" are not here: what follows them was not adopted.
  String.raw`(?:(?:[kK]ommunestyrets|[bB]ystyrets|[fF]ylkestingets|[fF]ormannskapets|endelig|samlet|fattet|likelydende) )?[vV]edtak(?:et)?(?: i ${organ})?(?: ?-? ?${date})?:?`,
  String.raw`VEDTAK:?`,
  String.raw`[sS]aksprotokoll(?: i ${organ})?(?: ?-? ?${date})?:?`,
  // Preambles.
  String.raw`${organ} (?:vedtar|vedtok|vedtek|beslutter|besluttet)${when}(?: ${unanimous})?(?: (?:følgende|følgjande|slikt|dette)(?: likelydende| enstemmige)?(?: vedtak)?)?:?`,
  String.raw`${organ} (?:har (?:i møte ${date} )?)?(?:fatter|fattet|fatta|gjør|gjorde|treffer|traff|gjort)${when}(?: ${unanimous})? (?:følgende|følgjande|slikt|slik|dette)(?: likelydende| enstemmige| samrøystes)? vedtak:?`,
  String.raw`(?:følgende|følgjande|slikt) (?:vedtak )?(?:ble|vart|blei) (?:${unanimous} )?(?:vedtatt|fattet|vedteke|gjort):?`,
  // Votes.
  String.raw`(?:(?:[vV]otering|[aA]vstemn?ing|[rR]øysting): ?)?(?:${unanimous}(?: (?:vedtatt|vedteke|vedtak))?|(?:vedtatt|vedteke)(?: ${unanimous})?|(?:vedtatt|vedteke) ${votes}|${votes})\.?`,
  // Case, meeting, people.
  String.raw`(?:[sS]ak(?:s?nr\.?|snummer)?|PS|[uU]tvalgssak|[aA]rkivsak(?:s?nr\.?)?|[jJ]ournalnr\.?|[rR]ef\.?):? ?${caseNumber}:?`,
  String.raw`(?:[sS]aksordfører|[sS]aksbehandler|[mM]øteleder|[sS]ekretær|[oO]rdfører): ${persons}`,
  String.raw`(?:[mM]øtedato|[dD]ato|[bB]ehandlet|[vV]edtatt): ?${date}`,
  String.raw`(?:[mM]øte i|[bB]ehandlet i|[bB]ehandlet av|[vV]edtatt av|[vV]edtatt i) ${organ}(?: ?-? ?${date})?`,
  String.raw`${organ}(?: ?-)? ${date}`,
  String.raw`[rR]ett utskrift:?(?: ${persons})?`,
].map((pattern) => new RegExp(String.raw`^(?:${pattern})[.]?$`, "u"));

const recommendationAdopted = new RegExp(
  String.raw`^(?:[rR]ådmannens|[kK]ommunedirektørens|[fF]ormannskapets|[aA]dministrasjonens|[sS]ekretariatets) (?:forslag|innstilling)(?: til vedtak)?(?: (?:ble|vart|er))? (?:${unanimous} )?(?:vedtatt|vedteke)(?: ${unanimous})?\.?$`,
  "u",
);

/** "Melhus, 28. mai 2009": a known place, so that "Gjelder 1.1.2015" is none. */
const placeAndDate = new RegExp(String.raw`^(${name}(?: ${name})?),? ${date}\.?$`, "u");
/** Never in a frame line, not even as somebody's name. */
const content = /punkt|paragraf|§|stryk|utgår|endre|avvis|gjeld|ikk[je]/iu;

/** A vote that was lost: "Votering: 3 mot 24 stemmer". */
export function isLostVote(text: string): boolean {
  const count = /(?<![\d.])(\d{1,3}) mot (\d{1,3})(?: (?:stemmer?|røyster?))?/u.exec(text);
  return count !== null && Number(count[1]) <= Number(count[2]) && !/vedtatt|vedteke/iu.test(text) && text.length < 120;
}

/** `repeated`: the clauses themselves stand in the wording, so "the recommendation was adopted" adds nothing. */
export function isFrame(text: string, repeated: boolean): boolean {
  if (text.length > 300 || content.test(text) || isLostVote(text)) return false;
  const place = placeAndDate.exec(text)?.[1]?.split(" ");
  if (place?.every((word) => places.has(word.toLowerCase())) === true) return true;
  const shown = /^[\P{L}\p{Lu}]+$/u.test(text) && text.length > 6 ? text.toLowerCase() : text;
  const lowered = shown.charAt(0).toLowerCase() + shown.slice(1);
  if (repeated && recommendationAdopted.test(shown)) return true;
  return patterns.some((p) => p.test(text) || p.test(shown) || p.test(lowered));
}
