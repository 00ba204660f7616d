import type { InvoiceNode, InvoiceRule } from "./invoice-document.ts";
import { codeRules } from "./invoice-rules-codes.ts";
import { modelRules } from "./invoice-rules-model.ts";
import { peppolRules } from "./invoice-rules-peppol.ts";
import { sumRules } from "./invoice-rules-sums.ts";
import { vatRules } from "./invoice-rules-vat.ts";

/**
 * Our own port of the rules that a claim as EHF Billing 3.0 meets on its way: EN 16931-1:2017, Peppol BIS Billing 3.0 and
 * its rules for Norwegian suppliers. Each has the official id.
 */
export const invoiceRules: readonly InvoiceRule[] = [
  ...modelRules,
  ...sumRules,
  ...vatRules,
  ...codeRules,
  ...peppolRules,
];

export type InvoiceFault = { id: string; level: InvoiceRule["level"] };

export function invoiceFaults(document: InvoiceNode): InvoiceFault[] {
  return invoiceRules.filter((rule) => !rule.holds(document)).map(({ id, level }) => ({ id, level }));
}

/** What a claim is made of. For other elements there are official rules that are not ported: silence on them is no approval. */
const known = new Set(
  (
    "Invoice CreditNote cbc:CustomizationID cbc:ProfileID cbc:ID cbc:IssueDate cbc:DueDate cbc:InvoiceTypeCode cbc:CreditNoteTypeCode cbc:Note " +
    "cbc:DocumentCurrencyCode cbc:AccountingCost cbc:BuyerReference cac:InvoicePeriod cbc:StartDate cbc:EndDate cac:OrderReference cac:BillingReference " +
    "cac:InvoiceDocumentReference cac:AccountingSupplierParty cac:AccountingCustomerParty cac:Party cbc:EndpointID cac:PartyIdentification cac:PartyName " +
    "cbc:Name cac:PostalAddress cbc:StreetName cbc:CityName cbc:PostalZone cac:Country cbc:IdentificationCode cac:PartyTaxScheme cbc:CompanyID cac:TaxScheme " +
    "cac:PartyLegalEntity cbc:RegistrationName cac:PaymentMeans cbc:PaymentMeansCode cbc:PaymentID cac:PayeeFinancialAccount cac:PaymentTerms cac:TaxTotal " +
    "cbc:TaxAmount cac:TaxSubtotal cbc:TaxableAmount cac:TaxCategory cbc:Percent cbc:TaxExemptionReason cbc:TaxExemptionReasonCode cac:LegalMonetaryTotal " +
    "cbc:LineExtensionAmount cbc:TaxExclusiveAmount cbc:TaxInclusiveAmount cbc:PayableAmount cac:InvoiceLine cac:CreditNoteLine cbc:InvoicedQuantity " +
    "cbc:CreditedQuantity cac:Item cbc:Description cac:ClassifiedTaxCategory cac:Price cbc:PriceAmount cbc:BaseQuantity"
  ).split(" "),
);

/** Names of elements that the port has no rules for. */
export function notCovered(document: InvoiceNode): string[] {
  const names = new Set<string>();
  const walk = (node: InvoiceNode): void => {
    if (!known.has(node.name)) names.add(node.name);
    node.children.forEach(walk);
  };
  walk(document);
  return [...names].sort();
}
