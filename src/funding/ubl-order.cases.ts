import type { InvoiceNode } from "./rules/invoice-document.ts";

/**
 * The order in which OASIS UBL 2.1 wants the elements that a claim may have (UBL-Invoice-2.1.xsd, UBL-CreditNote-2.1.xsd and
 * UBL-CommonAggregateComponents-2.1.xsd; elements a claim never has are left out). A name with `*` may come more than once.
 */
const common =
  "cac:OrderReference cac:BillingReference* cac:AccountingSupplierParty cac:AccountingCustomerParty cac:TaxRepresentativeParty cac:PaymentMeans* cac:PaymentTerms*";
const order: { readonly [parent: string]: string } = {
  Invoice: `cbc:CustomizationID cbc:ProfileID cbc:ID cbc:IssueDate cbc:DueDate cbc:InvoiceTypeCode cbc:Note* cbc:TaxPointDate cbc:DocumentCurrencyCode cbc:TaxCurrencyCode cbc:AccountingCost cbc:BuyerReference cac:InvoicePeriod* ${common} cac:TaxTotal* cac:LegalMonetaryTotal cac:InvoiceLine*`,
  CreditNote: `cbc:CustomizationID cbc:ProfileID cbc:ID cbc:IssueDate cbc:TaxPointDate cbc:CreditNoteTypeCode cbc:Note* cbc:DocumentCurrencyCode cbc:TaxCurrencyCode cbc:AccountingCost cbc:BuyerReference cac:InvoicePeriod* ${common} cac:TaxTotal* cac:LegalMonetaryTotal cac:CreditNoteLine*`,
  "cac:OrderReference": "cbc:ID cbc:SalesOrderID",
  "cac:BillingReference": "cac:InvoiceDocumentReference",
  "cac:InvoiceDocumentReference": "cbc:ID cbc:IssueDate",
  "cac:AccountingSupplierParty": "cac:Party",
  "cac:AccountingCustomerParty": "cac:Party",
  "cac:Party":
    "cbc:EndpointID cac:PartyIdentification* cac:PartyName* cac:PostalAddress cac:PartyTaxScheme* cac:PartyLegalEntity* cac:Contact",
  "cac:PartyIdentification": "cbc:ID",
  "cac:PaymentTerms": "cbc:Note*",
  "cac:PartyName": "cbc:Name",
  "cac:PostalAddress":
    "cbc:StreetName cbc:AdditionalStreetName cbc:CityName cbc:PostalZone cbc:CountrySubentity cac:AddressLine* cac:Country",
  "cac:Country": "cbc:IdentificationCode",
  "cac:PartyTaxScheme": "cbc:CompanyID cac:TaxScheme",
  "cac:PartyLegalEntity": "cbc:RegistrationName cbc:CompanyID",
  "cac:PaymentMeans": "cbc:PaymentMeansCode cbc:PaymentID* cac:PayeeFinancialAccount cac:PaymentMandate",
  "cac:PayeeFinancialAccount": "cbc:ID cbc:Name cac:FinancialInstitutionBranch",
  "cac:TaxTotal": "cbc:TaxAmount cac:TaxSubtotal*",
  "cac:TaxSubtotal": "cbc:TaxableAmount cbc:TaxAmount cac:TaxCategory",
  "cac:TaxCategory": "cbc:ID cbc:Percent cbc:TaxExemptionReasonCode cbc:TaxExemptionReason* cac:TaxScheme",
  "cac:ClassifiedTaxCategory": "cbc:ID cbc:Percent cbc:TaxExemptionReasonCode cbc:TaxExemptionReason* cac:TaxScheme",
  "cac:TaxScheme": "cbc:ID",
  "cac:LegalMonetaryTotal":
    "cbc:LineExtensionAmount cbc:TaxExclusiveAmount cbc:TaxInclusiveAmount cbc:AllowanceTotalAmount cbc:ChargeTotalAmount cbc:PrepaidAmount cbc:PayableRoundingAmount cbc:PayableAmount",
  "cac:InvoiceLine":
    "cbc:ID cbc:Note* cbc:InvoicedQuantity cbc:LineExtensionAmount cbc:AccountingCost cac:InvoicePeriod* cac:OrderLineReference* cac:Item cac:Price",
  "cac:CreditNoteLine":
    "cbc:ID cbc:Note* cbc:CreditedQuantity cbc:LineExtensionAmount cbc:AccountingCost cac:InvoicePeriod* cac:OrderLineReference* cac:Item cac:Price",
  "cac:Item": "cbc:Description* cbc:Name cac:SellersItemIdentification cac:ClassifiedTaxCategory*",
  "cac:Price": "cbc:PriceAmount cbc:BaseQuantity",
};

/** What the schema would refuse: an element in a place that is not its own, out of order, or once too often. */
export function orderFaults(node: InvoiceNode, path = node.name): string[] {
  if (node.children.length === 0) return [];
  const places = order[node.name]?.split(" ");
  if (!places) return [`${path}: has children`];
  let last = -1;
  const faults: string[] = [];
  for (const child of node.children) {
    const at = places.findIndex((one) => one.replace("*", "") === child.name);
    if (at === -1) faults.push(`${path}: ${child.name} has no place`);
    else if (at < last) faults.push(`${path}: ${child.name} comes too late`);
    else if (at === last && !places[at]?.endsWith("*")) faults.push(`${path}: ${child.name} comes twice`);
    last = Math.max(last, at);
    faults.push(...orderFaults(child, `${path}/${child.name}`));
  }
  return faults;
}
