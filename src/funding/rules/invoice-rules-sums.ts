import {
  all,
  decimal,
  decimalAt,
  fatal,
  first,
  has,
  isFineAsMoney,
  isVat,
  linesOf,
  product,
  sumOf,
  toCents,
  vatIds,
  buyer,
  seller,
  type InvoiceNode,
  type InvoiceRule,
} from "./invoice-document.ts";
import { countries } from "./invoice-rules-codes.ts";
import { categoriesOf, currencyOf, each, subtotals } from "./invoice-rules-model.ts";

/** What must add up, and how finely it is written (EN 16931-1:2017, BR-CO and BR-DEC, those that a claim can meet). */
export const sumRules: readonly InvoiceRule[] = [
  fatal("BR-CO-03", (it) => !(has(it, "cbc:TaxPointDate") && has(it, "cac:InvoicePeriod/cbc:DescriptionCode"))),
  each("BR-CO-04", linesOf, (line) =>
    all(line, "cac:Item/cac:ClassifiedTaxCategory").some((one) => isVat(one) && has(one, "cbc:ID")),
  ),
  fatal("BR-CO-09", (it) =>
    [...vatIds(first(it, seller)), ...vatIds(first(it, buyer))].every(
      (id) => countries.has(id.slice(0, 2)) || id.startsWith("EL"),
    ),
  ),
  fatal("BR-CO-10", (it) => {
    const sum = sumOf(linesOf(it), "cbc:LineExtensionAmount");
    return sum !== null && totalOf(it, "cbc:LineExtensionAmount") === toCents(sum);
  }),
  fatal("BR-CO-13", (it) => {
    const lines = totalOf(it, "cbc:LineExtensionAmount");
    if (lines === null) return false;
    const charges = totalOf(it, "cbc:ChargeTotalAmount") ?? 0n;
    const allowances = totalOf(it, "cbc:AllowanceTotalAmount") ?? 0n;
    return totalOf(it, "cbc:TaxExclusiveAmount") === toCents(lines + charges - allowances);
  }),
  fatal("BR-CO-14", (it) => {
    const counted = all(it, "cac:TaxTotal").filter((one) => has(one, "cac:TaxSubtotal"));
    return counted.every((one) => {
      const sum = sumOf(all(one, "cac:TaxSubtotal"), "cbc:TaxAmount");
      return sum !== null && decimalAt(one, "cbc:TaxAmount") === toCents(sum);
    });
  }),
  fatal("BR-CO-15", (it) => {
    if (currencyOf(it) === "") return true;
    const tax = all(it, "cac:TaxTotal/cbc:TaxAmount").find((one) => one.attributes["currencyID"] === currencyOf(it));
    const without = totalOf(it, "cbc:TaxExclusiveAmount");
    const amount = decimal(tax?.text ?? "");
    return without !== null && amount !== null && totalOf(it, "cbc:TaxInclusiveAmount") === toCents(without + amount);
  }),
  fatal("BR-CO-16", (it) => {
    const whole = totalOf(it, "cbc:TaxInclusiveAmount");
    if (whole === null) return false;
    const prepaid = totalOf(it, "cbc:PrepaidAmount") ?? 0n;
    const rounding = totalOf(it, "cbc:PayableRoundingAmount") ?? 0n;
    return totalOf(it, "cbc:PayableAmount") === toCents(whole - prepaid + rounding);
  }),
  each("BR-CO-17", subtotals, (one) => {
    const base = decimalAt(one, "cbc:TaxableAmount");
    const tax = decimalAt(one, "cbc:TaxAmount");
    if (base === null || tax === null) return false;
    const [category] = categoriesOf(one);
    const percent = category ? decimalAt(category, "cbc:Percent") : null;
    if (percent === null || toWhole(percent) === 0n) return toWhole(tax) === 0n;
    // The official rule gives a whole unit of slack, for taxes that are counted line by line.
    const off = size(tax) - toCents(product(size(base), percent) / 100n);
    return size(off) < 1_000_000n;
  }),
  fatal("BR-CO-18", (it) => subtotals(it).length > 0),
  each(
    "BR-CO-19",
    (it) => all(it, "cac:InvoicePeriod"),
    (one) => isDated(one) !== has(one, "cbc:DescriptionCode"),
  ),
  each("BR-CO-20", (it) => linesOf(it).flatMap((line) => all(line, "cac:InvoicePeriod")), isDated),
  fatal("BR-CO-25", (it) => {
    if (it.name !== "Invoice" || (totalOf(it, "cbc:PayableAmount") ?? 0n) <= 0n) return true;
    return has(it, "cbc:DueDate") || has(it, "cac:PaymentTerms/cbc:Note");
  }),
  fatal(
    "BR-CO-26",
    (it) =>
      has(it, `${seller}/cac:PartyIdentification/cbc:ID`) ||
      has(it, `${seller}/cac:PartyLegalEntity/cbc:CompanyID`) ||
      vatIds(first(it, seller)).length > 0,
  ),
  fine("BR-DEC-09", "cac:LegalMonetaryTotal/cbc:LineExtensionAmount"),
  fine("BR-DEC-12", "cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount"),
  fine("BR-DEC-13", "cac:TaxTotal/cbc:TaxAmount"),
  fine("BR-DEC-14", "cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount"),
  fine("BR-DEC-18", "cac:LegalMonetaryTotal/cbc:PayableAmount"),
  each("BR-DEC-19", subtotals, (one) => isFineAsMoney(first(one, "cbc:TaxableAmount"))),
  each("BR-DEC-20", subtotals, (one) => isFineAsMoney(first(one, "cbc:TaxAmount"))),
  each("BR-DEC-23", linesOf, (one) => isFineAsMoney(first(one, "cbc:LineExtensionAmount"))),
];

function isDated(period: InvoiceNode): boolean {
  return has(period, "cbc:StartDate") || has(period, "cbc:EndDate");
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Rounded to a whole number, half upwards, as XPath does. */
function toWhole(value: bigint): bigint {
  const raised = value + 500_000n;
  return (raised - (((raised % 1_000_000n) + 1_000_000n) % 1_000_000n)) / 1_000_000n;
}

function totalOf(document: InvoiceNode, name: string): bigint | null {
  return decimalAt(document, `cac:LegalMonetaryTotal/${name}`);
}

function fine(id: string, path: string): InvoiceRule {
  return fatal(id, (it) => all(it, path).every(isFineAsMoney));
}
