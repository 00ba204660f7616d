import {
  all,
  anywhere,
  buyer,
  decimalAt,
  fatal,
  first,
  has,
  isVat,
  linesOf,
  quantityOf,
  seller,
  textAt,
  type InvoiceNode,
  type InvoiceRule,
} from "./invoice-document.ts";

/** What an invoice must hold (EN 16931-1:2017, business rules BR-1 to BR-63, those that a claim can meet). */
export const modelRules: readonly InvoiceRule[] = [
  filled("BR-01", "cbc:CustomizationID"),
  filled("BR-02", "cbc:ID"),
  filled("BR-03", "cbc:IssueDate"),
  fatal("BR-04", (it) => textAt(it, "cbc:InvoiceTypeCode") !== "" || textAt(it, "cbc:CreditNoteTypeCode") !== ""),
  filled("BR-05", "cbc:DocumentCurrencyCode"),
  filled("BR-06", `${seller}/cac:PartyLegalEntity/cbc:RegistrationName`),
  filled("BR-07", `${buyer}/cac:PartyLegalEntity/cbc:RegistrationName`),
  fatal("BR-08", (it) => has(it, `${seller}/cac:PostalAddress`)),
  each("BR-09", (it) => all(it, `${seller}/cac:PostalAddress`), hasCountry),
  fatal("BR-10", (it) => has(it, `${buyer}/cac:PostalAddress`)),
  each("BR-11", (it) => all(it, `${buyer}/cac:PostalAddress`), hasCountry),
  total("BR-12", "cbc:LineExtensionAmount"),
  total("BR-13", "cbc:TaxExclusiveAmount"),
  total("BR-14", "cbc:TaxInclusiveAmount"),
  total("BR-15", "cbc:PayableAmount"),
  fatal("BR-16", (it) => linesOf(it).length > 0),
  each("BR-21", linesOf, (line) => textAt(line, "cbc:ID") !== ""),
  each("BR-22", linesOf, (line) => quantityOf(line) !== undefined),
  each("BR-23", linesOf, (line) => quantityOf(line)?.attributes["unitCode"] !== undefined),
  each("BR-24", linesOf, (line) => has(line, "cbc:LineExtensionAmount")),
  each("BR-25", linesOf, (line) => textAt(line, "cac:Item/cbc:Name") !== ""),
  each("BR-26", linesOf, (line) => has(line, "cac:Price/cbc:PriceAmount")),
  each("BR-27", linesOf, (line) => (decimalAt(line, "cac:Price/cbc:PriceAmount") ?? 0n) >= 0n),
  each("BR-29", (it) => all(it, "cac:InvoicePeriod"), inOrder),
  each("BR-30", (it) => linesOf(it).flatMap((line) => all(line, "cac:InvoicePeriod")), inOrder),
  each("BR-45", subtotals, (one) => has(one, "cbc:TaxableAmount")),
  each("BR-46", subtotals, (one) => has(one, "cbc:TaxAmount")),
  each("BR-47", subtotals, (one) => categoriesOf(one).some((category) => has(category, "cbc:ID"))),
  each("BR-48", subtotals, (one) =>
    categoriesOf(one).some((category) => has(category, "cbc:Percent") || textAt(category, "cbc:ID") === "O"),
  ),
  each(
    "BR-49",
    (it) => all(it, "cac:PaymentMeans"),
    (one) => has(one, "cbc:PaymentMeansCode"),
  ),
  each(
    "BR-50",
    (it) => transfers(it).flatMap((one) => all(one, "cac:PayeeFinancialAccount")),
    (one) => textAt(one, "cbc:ID") !== "",
  ),
  each(
    "BR-55",
    (it) => all(it, "cac:BillingReference"),
    (one) => has(one, "cac:InvoiceDocumentReference/cbc:ID"),
  ),
  each("BR-61", transfers, (one) => has(one, "cac:PayeeFinancialAccount/cbc:ID")),
  each("BR-62", (it) => all(it, `${seller}/cbc:EndpointID`), hasScheme),
  each("BR-63", (it) => all(it, `${buyer}/cbc:EndpointID`), hasScheme),
];

function filled(id: string, path: string): InvoiceRule {
  return fatal(id, (it) => textAt(it, path) !== "");
}

function total(id: string, name: string): InvoiceRule {
  return fatal(id, (it) => has(it, `cac:LegalMonetaryTotal/${name}`));
}

/** Holds for every one of these; so where there is none. */
export function each(
  id: string,
  of: (document: InvoiceNode) => InvoiceNode[],
  holds: (node: InvoiceNode, document: InvoiceNode) => boolean,
): InvoiceRule {
  return fatal(id, (document) => of(document).every((node) => holds(node, document)));
}

/** The VAT categories of a breakdown. */
export function categoriesOf(subtotal: InvoiceNode): InvoiceNode[] {
  return all(subtotal, "cac:TaxCategory").filter(isVat);
}

/** Payment by transfer to an account: abroad or at home (30), or within SEPA (58). */
function transfers(document: InvoiceNode): InvoiceNode[] {
  return all(document, "cac:PaymentMeans").filter((one) => ["30", "58"].includes(textAt(one, "cbc:PaymentMeansCode")));
}

export function subtotals(document: InvoiceNode): InvoiceNode[] {
  return all(document, "cac:TaxTotal/cac:TaxSubtotal");
}

function hasCountry(address: InvoiceNode): boolean {
  return textAt(address, "cac:Country/cbc:IdentificationCode") !== "";
}

function hasScheme(node: InvoiceNode): boolean {
  return node.attributes["schemeID"] !== undefined;
}

function inOrder(period: InvoiceNode): boolean {
  const [start, end] = [textAt(period, "cbc:StartDate"), textAt(period, "cbc:EndDate")];
  return start === "" || end === "" || end >= start;
}

/** Elements without content, anywhere. */
export function emptyElements(document: InvoiceNode): InvoiceNode[] {
  const names = new Set<string>();
  const collect = (node: InvoiceNode): void => {
    names.add(node.name);
    node.children.forEach(collect);
  };
  collect(document);
  return anywhere(document, ...names).filter((one) => one.children.length === 0 && one.text === "");
}

export function currencyOf(document: InvoiceNode): string {
  return first(document, "cbc:DocumentCurrencyCode")?.text ?? "";
}
