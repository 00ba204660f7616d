import type { ClaimRow } from "./claim-store.ts";
import type { InvoiceNode } from "./rules/invoice-document.ts";

/** A claim and its credit note, and how a document must be spoilt for each rule to find it. */
export const aClaim: ClaimRow = {
  cooperation: "trondheimsregionen",
  number: 7,
  kind: "invoice",
  run: "trondheimsregionen-2020-1",
  party: "melhus",
  amount: 34_833_056,
  issued: "2020-02-01",
  due: "2020-03-31",
  credits: null,
  kid: "",
  issuer: {
    name: "Trondheim kommune",
    organisationNumber: "942110464",
    street: "",
    postalCode: "",
    city: "Trondheim",
    account: "NO9386011117947",
    businessRegister: false,
  },
  recipient: {
    name: "Melhus kommune",
    organisationNumber: "938726027",
    buyerReference: "Kontingent",
    street: "Rådhusveien 2",
    postalCode: "7224",
    city: "Melhus",
  },
  wording: {
    language: "nb",
    title: "Bidrag til Trondheimsregionen 2020, termin 1",
    line: "Fordelt etter nøkkelen.",
    note: "Kontingent 2020",
    outsideVat: "Bidrag er utenfor merverdiavgift.",
  },
  constructed: true,
};
export const aCreditNote: ClaimRow = { ...aClaim, number: 8, kind: "credit-note", due: null, credits: 7 };

const ofVat: InvoiceNode = {
  name: "cac:TaxScheme",
  attributes: {},
  text: "",
  children: [{ name: "cbc:ID", attributes: {}, text: "VAT", children: [] }],
};

type Spoil = (document: InvoiceNode) => InvoiceNode;

const seller = "cac:AccountingSupplierParty/cac:Party";
const buyer = "cac:AccountingCustomerParty/cac:Party";
const line = "cac:InvoiceLine";
const totals = "cac:LegalMonetaryTotal";
const breakdown = "cac:TaxTotal/cac:TaxSubtotal";
const category = `${breakdown}/cac:TaxCategory`;
const lineCategory = `${line}/cac:Item/cac:ClassifiedTaxCategory`;

export const invoiceFaultCases: readonly (readonly [id: string, spoil: Spoil])[] = [
  ["BR-01", drop("cbc:CustomizationID")],
  ["BR-02", set("cbc:ID", "")],
  ["BR-03", drop("cbc:IssueDate")],
  ["BR-04", drop("cbc:InvoiceTypeCode")],
  ["BR-05", drop("cbc:DocumentCurrencyCode")],
  ["BR-06", drop(`${seller}/cac:PartyLegalEntity/cbc:RegistrationName`)],
  ["BR-07", drop(`${buyer}/cac:PartyLegalEntity/cbc:RegistrationName`)],
  ["BR-08", drop(`${seller}/cac:PostalAddress`)],
  ["BR-09", drop(`${seller}/cac:PostalAddress/cac:Country`)],
  ["BR-10", drop(`${buyer}/cac:PostalAddress`)],
  ["BR-11", drop(`${buyer}/cac:PostalAddress/cac:Country`)],
  ["BR-12", drop(`${totals}/cbc:LineExtensionAmount`)],
  ["BR-13", drop(`${totals}/cbc:TaxExclusiveAmount`)],
  ["BR-14", drop(`${totals}/cbc:TaxInclusiveAmount`)],
  ["BR-15", drop(`${totals}/cbc:PayableAmount`)],
  ["BR-16", drop(line)],
  ["BR-21", drop(`${line}/cbc:ID`)],
  ["BR-22", drop(`${line}/cbc:InvoicedQuantity`)],
  ["BR-23", without(`${line}/cbc:InvoicedQuantity`)],
  ["BR-24", drop(`${line}/cbc:LineExtensionAmount`)],
  ["BR-25", drop(`${line}/cac:Item/cbc:Name`)],
  ["BR-26", drop(`${line}/cac:Price/cbc:PriceAmount`)],
  ["BR-27", set(`${line}/cac:Price/cbc:PriceAmount`, "-1.00")],
  ["BR-29", add("", period("2020-06-30", "2020-01-01"))],
  ["BR-30", add(line, period("2020-06-30", "2020-01-01"))],
  ["BR-45", drop(`${breakdown}/cbc:TaxableAmount`)],
  ["BR-46", drop(`${breakdown}/cbc:TaxAmount`)],
  ["BR-47", drop(`${category}/cbc:ID`)],
  ["BR-48", set(`${category}/cbc:ID`, "S")],
  ["BR-49", drop("cac:PaymentMeans/cbc:PaymentMeansCode")],
  ["BR-50", set("cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID", "")],
  ["BR-55", drop("cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID")],
  ["BR-61", drop("cac:PaymentMeans/cac:PayeeFinancialAccount")],
  ["BR-62", without(`${seller}/cbc:EndpointID`)],
  ["BR-63", without(`${buyer}/cbc:EndpointID`)],
  [
    "BR-CO-03",
    both(
      add("", leaf("cbc:TaxPointDate", "2020-01-01")),
      add("", node("cac:InvoicePeriod", [leaf("cbc:DescriptionCode", "3")])),
    ),
  ],
  ["BR-CO-04", drop(lineCategory)],
  ["BR-CO-09", add(seller, vat("942110464MVA"))],
  ["BR-CO-10", set(`${totals}/cbc:LineExtensionAmount`, "1.00")],
  ["BR-CO-13", set(`${totals}/cbc:TaxExclusiveAmount`, "1.00")],
  ["BR-CO-14", set("cac:TaxTotal/cbc:TaxAmount", "1.00")],
  ["BR-CO-15", set(`${totals}/cbc:TaxInclusiveAmount`, "1.00")],
  ["BR-CO-16", set(`${totals}/cbc:PayableAmount`, "1.00")],
  ["BR-CO-17", set(`${breakdown}/cbc:TaxAmount`, "1.00")],
  ["BR-CO-18", drop(breakdown)],
  ["BR-CO-19", add("", node("cac:InvoicePeriod", []))],
  ["BR-CO-20", add(line, node("cac:InvoicePeriod", []))],
  ["BR-CO-25", drop("cbc:DueDate")],
  ["BR-CO-26", drop(`${seller}/cac:PartyLegalEntity/cbc:CompanyID`)],
  ["BR-DEC-09", set(`${totals}/cbc:LineExtensionAmount`, "348330.560")],
  ["BR-DEC-12", set(`${totals}/cbc:TaxExclusiveAmount`, "348330.560")],
  ["BR-DEC-13", set("cac:TaxTotal/cbc:TaxAmount", "0.000")],
  ["BR-DEC-14", set(`${totals}/cbc:TaxInclusiveAmount`, "348330.560")],
  ["BR-DEC-18", set(`${totals}/cbc:PayableAmount`, "348330.560")],
  ["BR-DEC-19", set(`${breakdown}/cbc:TaxableAmount`, "348330.560")],
  ["BR-DEC-20", set(`${breakdown}/cbc:TaxAmount`, "0.000")],
  ["BR-DEC-23", set(`${line}/cbc:LineExtensionAmount`, "348330.560")],
  ["BR-O-01", set(`${category}/cbc:ID`, "Z")],
  ["BR-O-02", add(buyer, vat("NO938726027MVA"))],
  ["BR-O-05", add(lineCategory, leaf("cbc:Percent", "0"))],
  ["BR-O-08", set(`${breakdown}/cbc:TaxableAmount`, "1.00")],
  ["BR-O-09", set(`${breakdown}/cbc:TaxAmount`, "1.00")],
  ["BR-O-10", both(drop(`${category}/cbc:TaxExemptionReason`), drop(`${category}/cbc:TaxExemptionReasonCode`))],
  ["BR-O-11", add("cac:TaxTotal", node("cac:TaxSubtotal", [node("cac:TaxCategory", [leaf("cbc:ID", "S"), ofVat])]))],
  ["BR-O-12", set(`${lineCategory}/cbc:ID`, "S")],
  ["BR-CL-01", set("cbc:InvoiceTypeCode", "999")],
  ["BR-CL-03", attribute(`${totals}/cbc:PayableAmount`, "currencyID", "XYZ")],
  ["BR-CL-04", set("cbc:DocumentCurrencyCode", "XYZ")],
  ["BR-CL-08", set("cbc:Note", "Kontingent #abc#")],
  ["BR-CL-14", set(`${buyer}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`, "NOR")],
  ["BR-CL-16", set("cac:PaymentMeans/cbc:PaymentMeansCode", "giro")],
  ["BR-CL-17", set(`${category}/cbc:ID`, "X")],
  ["BR-CL-18", set(`${lineCategory}/cbc:ID`, "X")],
  ["BR-CL-22", set(`${category}/cbc:TaxExemptionReasonCode`, "O")],
  ["BR-CL-23", attribute(`${line}/cbc:InvoicedQuantity`, "unitCode", "stk")],
  ["BR-CL-25", attribute(`${buyer}/cbc:EndpointID`, "schemeID", "NO:ORGNR")],
  ["PEPPOL-EN16931-R001", drop("cbc:ProfileID")],
  ["PEPPOL-EN16931-R002", add("", leaf("cbc:Note", "En til"))],
  ["PEPPOL-EN16931-R003", both(drop("cbc:BuyerReference"), drop("cac:OrderReference"))],
  ["PEPPOL-EN16931-R004", set("cbc:CustomizationID", "urn:cen.eu:en16931:2017")],
  ["PEPPOL-EN16931-R007", set("cbc:ProfileID", "urn:fdc:peppol.eu:2017:poacc:billing:1:1.0")],
  ["PEPPOL-EN16931-R008", set("cbc:BuyerReference", "")],
  ["PEPPOL-EN16931-R010", drop(`${buyer}/cbc:EndpointID`)],
  ["PEPPOL-EN16931-R020", drop(`${seller}/cbc:EndpointID`)],
  ["PEPPOL-EN16931-R061", set("cac:PaymentMeans/cbc:PaymentMeansCode", "49")],
  ["PEPPOL-EN16931-R051", attribute(`${totals}/cbc:PayableAmount`, "currencyID", "SEK")],
  ["PEPPOL-EN16931-R053", drop("cac:TaxTotal")],
  ["PEPPOL-EN16931-R054", add("", node("cac:TaxTotal", [leaf("cbc:TaxAmount", "0.00")]))],
  [
    "PEPPOL-EN16931-R110",
    both(add("", period("2020-01-01", "2020-06-30")), add(line, period("2019-12-31", "2020-06-30"))),
  ],
  [
    "PEPPOL-EN16931-R111",
    both(add("", period("2020-01-01", "2020-06-30")), add(line, period("2020-01-01", "2020-07-01"))),
  ],
  ["PEPPOL-EN16931-R120", set(`${line}/cbc:InvoicedQuantity`, "2")],
  ["PEPPOL-EN16931-R121", add(`${line}/cac:Price`, leaf("cbc:BaseQuantity", "0"))],
  [
    "PEPPOL-EN16931-R130",
    add(`${line}/cac:Price`, { ...leaf("cbc:BaseQuantity", "1"), attributes: { unitCode: "EA" } }),
  ],
  ["PEPPOL-EN16931-P0100", set("cbc:InvoiceTypeCode", "381")],
  ["PEPPOL-EN16931-P0101", set("cbc:CreditNoteTypeCode", "380")],
  ["PEPPOL-EN16931-P0105", set(`${category}/cbc:ID`, "E")],
  ["PEPPOL-EN16931-F001", set("cbc:DueDate", "2020-02-30")],
  ["PEPPOL-COMMON-R041", set(`${buyer}/cbc:EndpointID`, "938726028")],
  ["NO-R-001", add(seller, vat("NO942110464"))],
  ["NO-R-002", (it) => it],
];

function leaf(name: string, text: string): InvoiceNode {
  return { name, attributes: {}, text, children: [] };
}

function node(name: string, children: InvoiceNode[]): InvoiceNode {
  return { name, attributes: {}, text: "", children };
}

function period(start: string, end: string): InvoiceNode {
  return node("cac:InvoicePeriod", [leaf("cbc:StartDate", start), leaf("cbc:EndDate", end)]);
}

function vat(id: string): InvoiceNode {
  return node("cac:PartyTaxScheme", [leaf("cbc:CompanyID", id), ofVat]);
}

function at(path: string, change: (node: InvoiceNode) => InvoiceNode[]): Spoil {
  const [name, ...rest] = path.split("/");
  const further = rest.join("/");
  return (document) => ({
    ...document,
    children: document.children.flatMap((child) =>
      child.name !== name ? [child] : further === "" ? change(child) : [at(further, change)(child)],
    ),
  });
}

function drop(path: string): Spoil {
  return at(path, () => []);
}

function set(path: string, text: string): Spoil {
  return at(path, (one) => [{ ...one, text, children: [] }]);
}

function attribute(path: string, name: string, value: string): Spoil {
  return at(path, (one) => [{ ...one, attributes: { ...one.attributes, [name]: value } }]);
}

/** Takes the attributes away. */
function without(path: string): Spoil {
  return at(path, (one) => [{ ...one, attributes: {} }]);
}

/** Puts a node last in the one at the path; in the document itself for an empty path. */
function add(path: string, child: InvoiceNode): Spoil {
  const put = (one: InvoiceNode): InvoiceNode => ({ ...one, children: [...one.children, child] });
  return path === "" ? put : at(path, (one) => [put(one)]);
}

function both(one: Spoil, other: Spoil): Spoil {
  return (document) => other(one(document));
}
