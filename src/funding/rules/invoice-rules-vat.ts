import {
  all,
  buyer,
  decimalAt,
  fatal,
  first,
  has,
  isVat,
  linesOf,
  seller,
  sumOf,
  textAt,
  vatIds,
  type InvoiceNode,
  type InvoiceRule,
} from "./invoice-document.ts";
import { categoriesOf, subtotals } from "./invoice-rules-model.ts";

/**
 * What lies outside VAT (EN 16931-1:2017, BR-O). A contribution is no payment for a service (merverdiavgiftsloven § 3-1), so
 * a claim has this category and no other.
 */
export const vatRules: readonly InvoiceRule[] = [
  fatal("BR-O-01", (it) => !usesO(it) || breakdowns(it, "O").length === 1),
  fatal(
    "BR-O-02",
    (it) =>
      linesIn(it, "O").length === 0 ||
      (vatIds(first(it, seller)).length === 0 &&
        vatIds(first(it, buyer)).length === 0 &&
        vatIds(first(it, "cac:TaxRepresentativeParty")).length === 0),
  ),
  fatal("BR-O-05", (it) =>
    linesIn(it, "O").every((line) => !has(line, "cac:Item/cac:ClassifiedTaxCategory/cbc:Percent")),
  ),
  fatal("BR-O-08", (it) =>
    breakdowns(it, "O").every((one) => {
      const sum = sumOf(linesIn(it, "O"), "cbc:LineExtensionAmount");
      return sum !== null && decimalAt(one, "cbc:TaxableAmount") === sum;
    }),
  ),
  fatal("BR-O-09", (it) => breakdowns(it, "O").every((one) => decimalAt(one, "cbc:TaxAmount") === 0n)),
  fatal("BR-O-10", (it) =>
    breakdowns(it, "O").every(
      (one) =>
        has(one, "cac:TaxCategory/cbc:TaxExemptionReason") || has(one, "cac:TaxCategory/cbc:TaxExemptionReasonCode"),
    ),
  ),
  fatal("BR-O-11", (it) => breakdowns(it, "O").length === 0 || subtotals(it).flatMap(categoriesOf).every(isO)),
  fatal("BR-O-12", (it) => breakdowns(it, "O").length === 0 || linesOf(it).flatMap(categoriesOfLine).every(isO)),
];

function usesO(document: InvoiceNode): boolean {
  return linesIn(document, "O").length > 0 || breakdowns(document, "O").length > 0;
}

function breakdowns(document: InvoiceNode, category: string): InvoiceNode[] {
  return subtotals(document).filter((one) => categoriesOf(one).some((each) => textAt(each, "cbc:ID") === category));
}

function linesIn(document: InvoiceNode, category: string): InvoiceNode[] {
  return linesOf(document).filter((line) => categoriesOfLine(line).some((one) => textAt(one, "cbc:ID") === category));
}

function categoriesOfLine(line: InvoiceNode): InvoiceNode[] {
  return all(line, "cac:Item/cac:ClassifiedTaxCategory").filter(isVat);
}

function isO(category: InvoiceNode): boolean {
  return textAt(category, "cbc:ID") === "O";
}
