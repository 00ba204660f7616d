/**
 * Sentences of a resolution that say what becomes of the common text without repeating it: adopted as it is, with
 * changes, in part, with a reservation, noted, refused. Only what is fully understood is taken at its word.
 */
import { clauseReferences } from "./clause-references.ts";
import { isFrame, isLostVote, subject } from "./resolution-frame.ts";

export type Remark =
  | { kind: "frame" }
  | { kind: "adopted"; change: "none" | "amended" | "supplemented"; rest: string }
  | { kind: "adopted-part"; clauses: string[] }
  | { kind: "adopted-except"; clauses: string[] }
  | { kind: "reserved"; clauses: string[] | "all"; adopts: boolean }
  | { kind: "amended"; amendment: Amendment }
  | { kind: "all"; code: "not-adopted" | "only-noted" | "partial-adoption" | "adoption-unclear" };

export type Amendment =
  | { kind: "replace"; clause: string; from: string; to: string }
  | { kind: "remove"; clauses: string[] }
  | { kind: "reword"; clause: string; text: string }
  | { kind: "append"; clause: string; text: string }
  | { kind: "new"; marker: string | undefined; text: string }
  | { kind: "unread"; clauses: string[] | "all" };

export type RemarkContext = {
  ids: readonly string[];
  /** Lower-case words of the matter's title, for "utkast til <title>". */
  titleWords: readonly string[];
  repeated: boolean;
};

const adopts = String.raw`(?:slutter seg til|slutta seg til|sluttet seg til|sluttar seg til|vedtar|vedtek|vedtok|godkjenner|godkjente|tiltrer|tiltrår|gir sin tilslutning til|gir si tilslutning til|gjev si tilslutning til)`;
const adoption = new RegExp(String.raw`^(?:${subject} )?(?:(?:enstemmig|samrøystes) )?${adopts} (.+)$`, "u");
const passive =
  /^(.+?) (?:vedtas|vedtakast|godkjennes|godkjennast|tiltres|ble vedtatt|er vedtatt|blir vedteke|vart vedteke|blir vedtatt)(?: (.*))?$/u;
const unchanged =
  /(?:,? ?(?:slik|som) (?:det|den|de|dei) (?:foreligger|ligg føre|ligger føre|ligger|er lagt fram|er framlagt|er fremlagt|er lagt frem|er oversendt|er sendt ut))|(?:,? ?(?:uten|utan) (?:endringer|endringar|merknader|merknadar))|(?:,? ?i sin helhet|,? ?i si heilskap)|(?:,? ?(?:uendret|uendra|enstemmig|samrøystes|som vedlagt))/gu;
const supplement =
  /,? (?:med|og har) (?:følgende|følgjande|slike?|disse|desse) (endring\p{L}*|tillegg\p{L}*|merknad\p{L}*|presisering\p{L}*|tilføyels\p{L}*)\s*[:.]?\s*/u;

/** Words that name the text that is decided on, whatever its title. */
const neutral = new Set(
  `det den dette de dei utkast utkastet forslag forslaget høringsutkast høringsutkastet høyringsutkast høyringsutkastet høringsforslag høringsforslaget
   framlegg framlegget vedtak vedtaket framlagte fremlagte framlagde foreliggende vedlagte oversendte utsendte felles likelydende`
    .trim()
    .split(/\s+/u),
);
const nouns = /utkast|forslag|framlegg|vedtak/u;
const connecting = new Set(["til", "for", "om", "med", "av", "i"]);

export function readRemark(shown: string, context: RemarkContext): Remark | null {
  const text = shown.trim();
  if (isFrame(text, context.repeated)) return { kind: "frame" };
  if (text.length > 4000) return null;
  const lowered = text.charAt(0).toLowerCase() + text.slice(1);
  if (severalSentences.test(text)) return readLong(text, lowered, context);
  if (refusal.test(lowered) || isLostVote(text)) return { kind: "all", code: "not-adopted" };
  return (
    readReservation(lowered, text, context) ??
    readAdoption(text, context) ??
    readAdoption(lowered, context) ??
    readStance(lowered) ??
    readAmendment(lowered, context)
  );
}

const severalSentences = /[.!?]["']? +["']?\p{Lu}/u;

/** Of several sentences only those are read together that quote a text of their own. */
function readLong(text: string, lowered: string, context: RemarkContext): Remark | null {
  const split = supplement.exec(text);
  if (split !== null && !severalSentences.test(text.slice(0, split.index)))
    return readAdoption(text, context) ?? readAdoption(lowered, context);
  const remark = readAmendment(lowered, context);
  return remark?.kind === "amended" && /^(?:new|reword|append)$/u.test(remark.amendment.kind) ? remark : null;
}

function readAdoption(text: string, context: RemarkContext): Remark | null {
  const plain = text.replace(/[.]$/u, "");
  const split = supplement.exec(plain);
  const head = split === null ? plain : plain.slice(0, split.index);
  const object = adoptedObject(head);
  if (object === null) return null;
  if (split === null) {
    const part = clauseReferences(object, context.ids);
    if (part.ids.length > 0 && !part.unknown) {
      if (/^¤$/u.test(part.rest.trim())) return { kind: "adopted-part", clauses: part.ids };
      const except = /^(.+?),? (?:med unntak av|unntatt|bortsett fra|unnateke|med unnatak av) ¤$/u.exec(
        part.rest.trim(),
      );
      if (except?.[1] !== undefined && isWholeText(except[1], context))
        return { kind: "adopted-except", clauses: part.ids };
    }
  }
  if (!isWholeText(object, context))
    return {
      kind: "all",
      code: isPartial(object) || /¤|punkt|§/u.test(object) ? "partial-adoption" : "adoption-unclear",
    };
  if (split === null) return { kind: "adopted", change: "none", rest: "" };
  const rest = plain.slice(split.index + split[0].length);
  const change = /^(?:endring|presisering)/u.test(split[1] ?? "") ? "amended" : "supplemented";
  return { kind: "adopted", change, rest };
}

function adoptedObject(head: string): string | null {
  const active = adoption.exec(head)?.[1];
  if (active !== undefined) return active;
  const match = passive.exec(head);
  if (match?.[1] === undefined) return null;
  return `${match[1]} ${match[2] ?? ""}`.trim();
}

/** "det framlagte utkastet til <title>, slik det foreligger": nothing but the text itself, all of it. */
function isWholeText(object: string, { titleWords }: RemarkContext): boolean {
  const left = object
    .replace(unchanged, "")
    .toLowerCase()
    .replace(/["'(),:–-]/gu, " ")
    .split(/\s+/u)
    .filter((w) => w !== "");
  if (left.length === 0) return false;
  const fromTitle = left.filter((w) => !neutral.has(w) && !connecting.has(w));
  if (fromTitle.length === 0) return left.some((w) => nouns.test(w)) && !connecting.has(left.at(-1) ?? "");
  if (!fromTitle.every((w) => titleWords.some((t) => isFormOf(w, t)))) return false;
  // A title that joins several things can be narrowed by leaving one out.
  const joins = titleWords.some((t) => t === "og" || t === "samt" || t.endsWith(","));
  const content = titleWords.filter((t) => t.length > 3);
  return !joins || content.every((t) => fromTitle.some((w) => isFormOf(w, t)));
}

/** planen – plan – planene, retningslinjene – retningslinjer. */
function isFormOf(word: string, title: string): boolean {
  const ending = /(?:ene|ane|en|et|er|ar|a|e|s)$/u;
  const stem = (w: string): string => (w.length > 5 ? w.replace(ending, "") : w);
  return word === title || stem(word) === stem(title);
}

const partial =
  /\b(?:hovedsak|hovudsak|prinsipp\p{L}*|prinsipielt|intensjon\p{L}*|hovedtrekk\p{L}*|hovedlinje\p{L}*|delvis|stort sett|vesentlige|grunntank\p{L}*|deler av|unntak|unntatt|bortsett|hovedtanke\p{L}*)\b/u;

function isPartial(text: string): boolean {
  return partial.test(text);
}

const refusal =
  /\b(?:avviser|avvises|avslår|avslås|forkaster|forkastes|forkastet|går (?:i)?mot|stemmer mot|utsetter|utsettes|utsatt|nedstemt|(?:ble|er) avvist|sendes tilbake|trekker seg|falt)\b|\b(?:vedtar|slutter seg|sluttar seg|vedtek|godkjenner|godkjennes|vedtas|vedtatt|tiltrer)(?: \p{L}+)? (?:ikke|ikkje)\b|\b(?:ikke|ikkje) (?:vedtatt|vedteke|godkjent|slutte seg|sluttet)\b|\bkan (?:ikke|ikkje) (?:slutte seg|godta|vedta|støtte|akseptere)\b/u;
const noted = /\b(?:tar|tas|tek|tatt|blir tatt)\b.*\btil (?:orientering|etterretning|vitende)\b/u;
const adoptionWords =
  /\b(?:slutter seg|sluttar seg|slutte seg|tilslutning|støtter|stør|stiller seg bak|er positiv|ser positivt|anbefaler|tilrår)\b/u;

/** Noted, supported in words, adopted in principle: none of it adopts the text. */
function readStance(text: string): Remark | null {
  if (noted.test(text)) return { kind: "all", code: "only-noted" };
  if (adoptionWords.test(text)) return { kind: "all", code: isPartial(text) ? "partial-adoption" : "adoption-unclear" };
  return null;
}

const reservationMark =
  /\b(?:(?:tar|tek|med|under|tas|tatt)(?: (?:et|eit|slikt|følgende|følgjande|det))? (?:forbehold|atterhald)|reserverer seg|reservasjon|under (?:den )?(?:forutsetning|føresetnad)|forutsatt at|på vilkår av|betinget av)\b/u;
const namedReservation =
  /^(?:tar|tek|med|reserverer seg|forbehold|atterhald|mot|om|for|til|når det gjelder|mht\.|i|overfor|¤|,| |\.|det|seg|reservasjon)+$/u;

function readReservation(lowered: string, text: string, context: RemarkContext): Remark | null {
  const mark = reservationMark.exec(lowered);
  if (mark === null) return null;
  const head = text
    .slice(0, mark.index)
    .replace(/,?\s*(?:men|og)?\s*$/u, "")
    .replace(new RegExp(String.raw`(?:, (?:men )?| men )${subject}$`, "u"), "");
  const tail = lowered.slice(mark.index).replace(/[.]$/u, "");
  const adoptsWhole =
    head !== "" &&
    [head, head.charAt(0).toLowerCase() + head.slice(1)].some((h) => readAdoption(h, context)?.kind === "adopted");
  const named = clauseReferences(tail, context.ids);
  const onlyNamed = named.ids.length > 0 && !named.unknown && namedReservation.test(named.rest.trim());
  const soundHead = head === "" || adoptsWhole || new RegExp(`^${subject}$`, "u").test(head.trim());
  return {
    kind: "reserved",
    clauses: onlyNamed && soundHead ? named.ids : "all",
    adopts: adoptsWhole,
  };
}

const quoted = String.raw`["'](.{1,300}?)["']`;
const replaces = new RegExp(
  String.raw`(?:endres|endrast|erstattes|byttes(?: ut)?|rettes|skiftes ut)?:? ?(?:ordet |ordene |teksten |uttrykket )?${quoted}(?: (?:endres|endrast|erstattes|byttes ut|byttes|rettes|skiftes ut))? (?:til|med|ut med) ${quoted}`,
  "u",
);
const removes = /\b(?:strykes|strykast|utgår|tas ut|tas bort|sløyfes|fjernes|går ut|takast ut|stryk)\b/u;
const rewords =
  /¤(?:,)? (?:endres til|endrast til|får (?:slik|følgende|ny) (?:ordlyd|tekst)|skal lyde|lyder|gis (?:slik|følgende) ordlyd|ny (?:ordlyd|tekst))(?: slik)?:? ?["']?(.+?)["']?$/su;
const appends =
  /^(?:(?:nytt )?tillegg (?:til|i) ¤|¤,? (?:tilføyes|tillegg|ny (?:siste )?setning)):? ?["']?(.+?)["']?$/su;
const isNew =
  /^(?:(?:nytt|ny) (?:punkt|pkt\.?|§|ledd|avsnitt|bokstav)(?: (\d{1,2}[a-z]?|[a-z]))?|(?:nytt )?tillegg|tilleggspunkt|tilføyelse)\s*:\s*["']?(.+?)["']?$/su;
const changes =
  /\b(?:endres|endrast|endret til|erstattes|byttes|strykes|utgår|tas ut|sløyfes|fjernes|tilføyes|omformuleres|presiseres|suppleres|utvides|ny ordlyd|skal lyde|går ut|flyttes|innarbeides følgende|endringsforslag)\b/u;

export function readAmendment(text: string, context: Pick<RemarkContext, "ids">): Remark | null {
  const added = isNew.exec(text);
  if (added?.[2] !== undefined) return amended({ kind: "new", marker: added[1], text: added[2] });
  const named = clauseReferences(text, context.ids);
  const [only] = named.ids;
  const one = named.ids.length === 1 && !named.unknown && only !== undefined ? only : undefined;
  const parentOnly =
    one ?? (only !== undefined && named.ids.every((id) => id === only || id.startsWith(only)) ? only : undefined);
  if (parentOnly !== undefined && !named.unknown) {
    const appended = appends.exec(named.rest);
    if (appended?.[1] !== undefined) return amended({ kind: "append", clause: parentOnly, text: appended[1] });
    const replaced = replaces.exec(named.rest);
    if (replaced?.[1] !== undefined && replaced[2] !== undefined)
      return amended({ kind: "replace", clause: parentOnly, from: replaced[1], to: replaced[2] });
    const reworded = rewords.exec(named.rest);
    if (reworded?.[1] !== undefined) return amended({ kind: "reword", clause: parentOnly, text: reworded[1] });
  }
  if (
    named.ids.length > 0 &&
    !named.unknown &&
    removes.test(text) &&
    /^¤ \p{L}+(?: \p{L}+)?\.?$/u.test(named.rest.trim())
  )
    return amended({ kind: "remove", clauses: named.ids });
  if (!changes.test(text)) return null;
  return amended({ kind: "unread", clauses: named.ids.length > 0 && !named.unknown ? named.ids : "all" });
}

function amended(amendment: Amendment): Remark {
  return { kind: "amended", amendment };
}

/** "IKAP – høring av utkast", "Sak 45/09 Interkommunal arealplan": the matter's own title and nothing else. */
export function isTitleLine(text: string, titleWords: readonly string[]): boolean {
  if (text.length > 300 || titleWords.length === 0) return false;
  const words = text
    .replace(/^(?:Sak|PS|Saksnr\.?|Utvalgssak|TR)? ?\d{1,4}\/\d{2,4}:?/u, "")
    .toLowerCase()
    .replace(/["'(),.:–-]/gu, " ")
    .split(/\s+/u)
    .filter((w) => w !== "");
  const around = new Set(["sak", "høring", "høyring", "utkast", "til", "om", "for", "av", "vedtak", "saken"]);
  const own = words.filter((w) => !around.has(w));
  return own.length > 0 && own.every((w) => titleWords.some((t) => isFormOf(w, t)));
}
