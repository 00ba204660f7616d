/**
 * The customer's reference on a giro (KID), with its check digit last (modulus 10, ISO/IEC 7812). The bank agrees with the
 * payee on its length; 0 is none.
 */
export function kidOf(number: number, digits: number): string {
  if (digits === 0) return "";
  const body = String(number).padStart(digits - 1, "0");
  if (body.length > digits - 1) return "";
  return `${body}${checkDigit(body)}`;
}

export function isKid(text: string): boolean {
  return /^[0-9]{2,25}$/.test(text) && checkDigit(text.slice(0, -1)) === Number(text.at(-1));
}

function checkDigit(body: string): number {
  let sum = 0;
  for (const [at, digit] of body.split("").toReversed().entries()) {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}
