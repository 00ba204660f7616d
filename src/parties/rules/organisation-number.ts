/**
 * Organisasjonsnummer: nine digits, the first 8 or 9, the last a check digit by modulus 11 with the weights
 * 3, 2, 7, 6, 5, 4, 3, 2 (Brønnøysundregistrene, "Om organisasjonsnummeret"). Blanks between the digits are allowed, as
 * the number is printed in groups of three.
 */
export type OrganisationNumberCheck =
  | { ok: true; number: string }
  | { ok: false; reason: "not-nine-digits" | "first-digit" | "check-digit" };

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

export function checkOrganisationNumber(text: string): OrganisationNumberCheck {
  const number = text.replace(/[ \u00a0\u202f]/g, "");
  if (!/^[0-9]{9}$/.test(number)) return { ok: false, reason: "not-nine-digits" };
  // Also keeps out 000000000, which the sum alone would let through.
  if (!/^[89]/.test(number)) return { ok: false, reason: "first-digit" };
  return checkDigit(number) === Number(number[8]) ? { ok: true, number } : { ok: false, reason: "check-digit" };
}

/** The digit that the first eight ask for; null where they ask for 10 and the number is never handed out. */
function checkDigit(number: string): number | null {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : digit;
}
