/** What a council put beside the common text: a harmless addition, a reservation, or something that limits the text. */
import { conditions, exceptions, limiters, negations, references } from "./sensitive-words.ts";
import type { Token } from "./text-pieces.ts";

export type AdditionKind = "addition" | "reservation" | "condition" | "limiting";

const reservation = /\b(?:forbehold|reserver\p{L}*|reservasjon\p{L}*)\b/iu;
const condition =
  /\b(?:under (?:den |dei )?(?:forutsetning|føresetnad)|forutsatt at|forutset\p{L}*|føreset\p{L}*|på vilkår|betinget av|legg(?:er)? til grunn|på betingelse)\b/iu;

/** Words by which an added sentence takes something back, sets something aside, or defines what the text means. */
const limiting = new Set(
  `men gjelder gjelde kraft ikrafttredelse forstås tolkes menes presiseres presisering innebærer likevel erstatter erstattes
   endres endre endret endring endringer strykes stryk utgår sløyfes fjernes tilføyes oppheves opphevet oppheve utsettes utsatt avvises avvist avslås
   forkastes forkastet falt nedstemt nedstemmes trekkes trukket frafalles tilbake intensjon intensjonen revurderes foreløpig midlertidig
   veiledende retningsgivende uforpliktende eventuelt fremfor framfor forrang motstrid strid avvik avvike fravike istedenfor isteden stedet
   sendes returneres mindretall mindretallet mindretallets forslagsstiller alternativt subsidiært`
    .trim()
    .split(/\s+/u),
);

export function judgeAddition(tokens: readonly Token[], text: string): AdditionKind {
  const known = text.length > 20_000 ? text.slice(0, 20_000) : text;
  if (reservation.test(known)) return "reservation";
  if (condition.test(known)) return "condition";
  const limits = tokens.some((token, i) => {
    const word = token.key.toLowerCase();
    // A reference to a point of the text is about the text.
    if (references.has(word) && tokens[i + 1]?.kind === "number") return true;
    return (
      negations.has(word) || conditions.has(word) || exceptions.has(word) || limiters.has(word) || limiting.has(word)
    );
  });
  const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(known);
  return limits || foreign ? "limiting" : "addition";
}
