import {
  all,
  anywhere,
  buyer,
  decimal,
  decimalAt,
  fatal,
  first,
  has,
  linesOf,
  product,
  quantityOf,
  seller,
  textAt,
  vatIds,
  type InvoiceNode,
  type InvoiceRule,
} from "./invoice-document.ts";
import { currencyOf, each, emptyElements } from "./invoice-rules-model.ts";
import { isDay } from "./calendar-day.ts";
import { isOrganisationNumber } from "./organisation-number.ts";

export const customization = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
export const profile = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

const amounts = [
  "cbc:Amount",
  "cbc:BaseAmount",
  "cbc:PriceAmount",
  "cbc:TaxableAmount",
  "cbc:LineExtensionAmount",
  "cbc:TaxExclusiveAmount",
  "cbc:TaxInclusiveAmount",
  "cbc:AllowanceTotalAmount",
  "cbc:ChargeTotalAmount",
  "cbc:PrepaidAmount",
  "cbc:PayableRoundingAmount",
  "cbc:PayableAmount",
];
const days = [
  "cbc:IssueDate",
  "cbc:DueDate",
  "cbc:TaxPointDate",
  "cbc:StartDate",
  "cbc:EndDate",
  "cbc:ActualDeliveryDate",
];

/** Peppol BIS Billing 3.0's own rules, with those for Norwegian suppliers (EHF Billing 3.0); those that a claim can meet. */
export const peppolRules: readonly InvoiceRule[] = [
  fatal("PEPPOL-EN16931-R001", (it) => has(it, "cbc:ProfileID")),
  fatal("PEPPOL-EN16931-R002", (it) => all(it, "cbc:Note").length <= 1),
  fatal("PEPPOL-EN16931-R003", (it) => has(it, "cbc:BuyerReference") || has(it, "cac:OrderReference/cbc:ID")),
  fatal("PEPPOL-EN16931-R004", (it) => textAt(it, "cbc:CustomizationID").startsWith(customization)),
  fatal("PEPPOL-EN16931-R007", (it) =>
    /^urn:fdc:peppol\.eu:2017:poacc:billing:[0-9]{2}:1\.0$/.test(textAt(it, "cbc:ProfileID")),
  ),
  fatal("PEPPOL-EN16931-R008", (it) => emptyElements(it).length === 0),
  each(
    "PEPPOL-EN16931-R010",
    (it) => all(it, buyer),
    (party) => has(party, "cbc:EndpointID"),
  ),
  each(
    "PEPPOL-EN16931-R020",
    (it) => all(it, seller),
    (party) => has(party, "cbc:EndpointID"),
  ),
  each(
    "PEPPOL-EN16931-R061",
    (it) => all(it, "cac:PaymentMeans").filter((one) => ["49", "59"].includes(textAt(one, "cbc:PaymentMeansCode"))),
    (one) => has(one, "cac:PaymentMandate/cbc:ID"),
  ),
  each("PEPPOL-EN16931-R051", amountsOf, (one, it) => one.attributes["currencyID"] === currencyOf(it)),
  fatal(
    "PEPPOL-EN16931-R053",
    (it) => all(it, "cac:TaxTotal").filter((one) => has(one, "cac:TaxSubtotal")).length === 1,
  ),
  fatal(
    "PEPPOL-EN16931-R054",
    (it) =>
      all(it, "cac:TaxTotal").filter((one) => !has(one, "cac:TaxSubtotal")).length ===
      (has(it, "cbc:TaxCurrencyCode") ? 1 : 0),
  ),
  fatal("PEPPOL-EN16931-R110", (it) => {
    const start = textAt(it, "cac:InvoicePeriod/cbc:StartDate");
    return (
      start === "" || linesOf(it).every((line) => !isBefore(textAt(line, "cac:InvoicePeriod/cbc:StartDate"), start))
    );
  }),
  fatal("PEPPOL-EN16931-R111", (it) => {
    const end = textAt(it, "cac:InvoicePeriod/cbc:EndDate");
    return end === "" || linesOf(it).every((line) => !isBefore(end, textAt(line, "cac:InvoicePeriod/cbc:EndDate")));
  }),
  each("PEPPOL-EN16931-R120", linesOf, isPriced),
  each(
    "PEPPOL-EN16931-R121",
    linesOf,
    (line) => !has(line, "cac:Price/cbc:BaseQuantity") || (decimalAt(line, "cac:Price/cbc:BaseQuantity") ?? 0n) > 0n,
  ),
  each(
    "PEPPOL-EN16931-R130",
    (it) =>
      linesOf(it).filter((line) => first(line, "cac:Price/cbc:BaseQuantity")?.attributes["unitCode"] !== undefined),
    (line) => {
      const quantity = quantityOf(line);
      const base = first(line, "cac:Price/cbc:BaseQuantity");
      return quantity === undefined || quantity.attributes["unitCode"] === base?.attributes["unitCode"];
    },
  ),
  each(
    "PEPPOL-EN16931-P0100",
    (it) => all(it, "cbc:InvoiceTypeCode"),
    (one, it) => !isBilling(it) || invoiceTypes.has(one.text),
  ),
  each(
    "PEPPOL-EN16931-P0101",
    (it) => all(it, "cbc:CreditNoteTypeCode"),
    (one, it) => !isBilling(it) || creditNoteTypes.has(one.text),
  ),
  each(
    "PEPPOL-EN16931-P0105",
    (it) =>
      anywhere(it, "cac:TaxCategory").filter(
        (one) => textAt(one, "cbc:TaxExemptionReasonCode").toUpperCase() === "VATEX-EU-O",
      ),
    (one) => textAt(one, "cbc:ID") === "O",
  ),
  each(
    "PEPPOL-EN16931-F001",
    (it) => anywhere(it, ...days),
    (one) => isDay(one.text),
  ),
  each(
    "PEPPOL-COMMON-R041",
    (it) =>
      [
        ...anywhere(it, "cbc:EndpointID", "cbc:CompanyID"),
        ...anywhere(it, "cac:PartyIdentification").flatMap((one) => all(one, "cbc:ID")),
      ].filter((one) => one.attributes["schemeID"] === "0192"),
    (one) => isOrganisationNumber(one.text),
  ),
  fatal("NO-R-001", (it) => {
    if (countryOf(it) !== "NO") return true;
    return vatIds(first(it, seller)).every(
      (id) => !id.startsWith("NO") || (/^NO[0-9]{9}MVA$/.test(id) && isOrganisationNumber(id.slice(2, 11))),
    );
  }),
  {
    id: "NO-R-002",
    level: "warning",
    holds: (it) =>
      countryOf(it) !== "NO" ||
      all(it, `${seller}/cac:PartyTaxScheme`).some(
        (one) => textAt(one, "cac:TaxScheme/cbc:ID") === "TAX" && textAt(one, "cbc:CompanyID") === "Foretaksregisteret",
      ),
  },
];

const invoiceTypes = new Set(
  "71 80 82 84 102 218 219 326 331 380 382 383 384 386 388 393 395 553 575 623 780 817 870 875 876 877".split(" "),
);
const creditNoteTypes = new Set("381 396 81 83 532".split(" "));

function isBilling(document: InvoiceNode): boolean {
  return textAt(document, "cbc:ProfileID") === profile;
}

function amountsOf(document: InvoiceNode): InvoiceNode[] {
  const tax = all(document, "cac:TaxTotal")
    .filter((one) => has(one, "cac:TaxSubtotal"))
    .flatMap((one) => all(one, "cbc:TaxAmount"));
  return [...anywhere(document, ...amounts), ...tax];
}

/** The supplier's country: of its VAT identifier, else of its address. */
function countryOf(document: InvoiceNode): string {
  const [vat] = vatIds(first(document, seller));
  return (
    vat?.slice(0, 2) ?? textAt(document, `${seller}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`)
  ).toUpperCase();
}

/** Quantity times price over its base is the line's amount, give or take two hundredths. */
function isPriced(line: InvoiceNode): boolean {
  const amount = decimalAt(line, "cbc:LineExtensionAmount") ?? 0n;
  const quantity = decimal(quantityOf(line)?.text ?? "") ?? 1_000_000n;
  const price = decimalAt(line, "cac:Price/cbc:PriceAmount") ?? 0n;
  const given = decimalAt(line, "cac:Price/cbc:BaseQuantity");
  const base = given === null || given === 0n ? 1_000_000n : given;
  const off = amount - (product(quantity, price) * 1_000_000n) / base;
  return (off < 0n ? -off : off) <= 20_000n;
}

function isBefore(day: string, other: string): boolean {
  return day !== "" && other !== "" && day < other;
}
