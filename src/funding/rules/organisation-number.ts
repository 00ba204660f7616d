/**
 * Whether nine digits can be a number of Enhetsregisteret: the last is a check on the others (modulus 11, weights
 * 3 2 7 6 5 4 3 2; enhetsregisterforskriften § 9). That it can be one does not say that it is.
 */
export function isOrganisationNumber(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text)) return false;
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(text[8]);
}

/**
 * Whether a text can be a Norwegian account number as IBAN: two check digits over all (ISO 13616, modulus 97) and the
 * account's own last digit over the others (modulus 11).
 */
export function isNorwegianIban(text: string): boolean {
  if (!/^NO[0-9]{13}$/.test(text)) return false;
  const digits = `${text.slice(4)}2324${text.slice(2, 4)}`;
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  const account = text.slice(4);
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(account[at]), 0);
  return rest === 1 && (11 - (sum % 11)) % 11 === Number(account[10]);
}

/** An account as it is written in Norway, eleven digits, as IBAN; null when it can be none. */
export function ibanOf(written: string): string | null {
  const plain = written.replace(/[\s.]/g, "").toUpperCase();
  if (plain.startsWith("NO")) return isNorwegianIban(plain) ? plain : null;
  if (!/^[0-9]{11}$/.test(plain)) return null;
  let rest = 0;
  for (const digit of `${plain}232400`) rest = (rest * 10 + Number(digit)) % 97;
  const iban = `NO${String(98 - rest).padStart(2, "0")}${plain}`;
  return isNorwegianIban(iban) ? iban : null;
}
