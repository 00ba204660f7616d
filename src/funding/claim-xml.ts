import { create } from "xmlbuilder2";
import type { ClaimRow } from "./claim-store.ts";
import type { InvoiceNode } from "./rules/invoice-document.ts";
import { customization, profile } from "./rules/invoice-rules-peppol.ts";

const spaces = {
  cbc: "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
  cac: "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
};
const roots = {
  invoice: { name: "Invoice", space: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" },
  "credit-note": { name: "CreditNote", space: "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2" },
} as const;

type Element = { [name: string]: string | Element | Element[] | undefined };

/** A claim as EHF Billing 3.0 (Peppol BIS Billing 3.0, UBL 2.1). The order of the elements is the schema's. */
export function claimXml(claim: ClaimRow): string {
  const root = roots[claim.kind];
  const document = create({ version: "1.0", encoding: "UTF-8" }).ele(root.space, root.name);
  document.att("http://www.w3.org/2000/xmlns/", "xmlns:cac", spaces.cac);
  document.att("http://www.w3.org/2000/xmlns/", "xmlns:cbc", spaces.cbc);
  document.ele(without(elementsOf(claim)));
  return document.end({ prettyPrint: true });
}

function elementsOf(claim: ClaimRow): Element {
  const isInvoice = claim.kind === "invoice";
  const amount = { "@currencyID": "NOK", "#": kroner(claim.amount) };
  const zero = { "@currencyID": "NOK", "#": "0.00" };
  const vat: Element = { "cbc:ID": "VAT" };
  return {
    "cbc:CustomizationID": customization,
    "cbc:ProfileID": profile,
    "cbc:ID": String(claim.number),
    "cbc:IssueDate": claim.issued,
    ...(isInvoice
      ? { "cbc:DueDate": claim.due ?? undefined, "cbc:InvoiceTypeCode": "380" }
      : { "cbc:CreditNoteTypeCode": "381" }),
    "cbc:Note": claim.wording.note || undefined,
    "cbc:DocumentCurrencyCode": "NOK",
    "cbc:BuyerReference": claim.recipient.buyerReference,
    "cac:OrderReference": { "cbc:ID": claim.run },
    "cac:BillingReference": claim.credits
      ? { "cac:InvoiceDocumentReference": { "cbc:ID": String(claim.credits) } }
      : undefined,
    "cac:AccountingSupplierParty": { "cac:Party": partyOf(claim.issuer, claim.issuer.businessRegister) },
    "cac:AccountingCustomerParty": { "cac:Party": partyOf(claim.recipient, false) },
    "cac:PaymentMeans": isInvoice
      ? {
          "cbc:PaymentMeansCode": "30",
          "cbc:PaymentID": claim.kid || undefined,
          "cac:PayeeFinancialAccount": { "cbc:ID": claim.issuer.account },
        }
      : undefined,
    "cac:TaxTotal": {
      "cbc:TaxAmount": zero,
      "cac:TaxSubtotal": {
        "cbc:TaxableAmount": amount,
        "cbc:TaxAmount": zero,
        "cac:TaxCategory": {
          "cbc:ID": "O",
          "cbc:TaxExemptionReasonCode": "VATEX-EU-O",
          "cbc:TaxExemptionReason": claim.wording.outsideVat,
          "cac:TaxScheme": vat,
        },
      },
    },
    "cac:LegalMonetaryTotal": {
      "cbc:LineExtensionAmount": amount,
      "cbc:TaxExclusiveAmount": amount,
      "cbc:TaxInclusiveAmount": amount,
      "cbc:PayableAmount": amount,
    },
    [isInvoice ? "cac:InvoiceLine" : "cac:CreditNoteLine"]: {
      "cbc:ID": "1",
      [isInvoice ? "cbc:InvoicedQuantity" : "cbc:CreditedQuantity"]: { "@unitCode": "C62", "#": "1" },
      "cbc:LineExtensionAmount": amount,
      "cac:Item": {
        "cbc:Description": claim.wording.line || undefined,
        "cbc:Name": claim.wording.title,
        "cac:ClassifiedTaxCategory": { "cbc:ID": "O", "cac:TaxScheme": vat },
      },
      "cac:Price": { "cbc:PriceAmount": amount },
    },
  };
}

type Named = { name: string; organisationNumber: string; street: string; postalCode: string; city: string };

function partyOf({ name, organisationNumber, street, postalCode, city }: Named, businessRegister: boolean): Element {
  const number = { "@schemeID": "0192", "#": organisationNumber };
  return {
    "cbc:EndpointID": number,
    "cac:PartyName": { "cbc:Name": name },
    "cac:PostalAddress": {
      "cbc:StreetName": street || undefined,
      "cbc:CityName": city || undefined,
      "cbc:PostalZone": postalCode || undefined,
      "cac:Country": { "cbc:IdentificationCode": "NO" },
    },
    "cac:PartyTaxScheme": businessRegister
      ? { "cbc:CompanyID": "Foretaksregisteret", "cac:TaxScheme": { "cbc:ID": "TAX" } }
      : undefined,
    "cac:PartyLegalEntity": { "cbc:RegistrationName": name, "cbc:CompanyID": number },
  };
}

/** Without what is not there: an empty element is refused on the way (PEPPOL-EN16931-R008). */
function without(element: Element): Element {
  return Object.fromEntries(
    Object.entries(element).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, typeof value === "string" || Array.isArray(value) ? value : without(value)]];
    }),
  );
}

function kroner(ore: number): string {
  return `${Math.floor(ore / 100)}.${String(ore % 100).padStart(2, "0")}`;
}

type DomNode = {
  nodeType: number;
  localName: string;
  namespaceURI: string | null;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
  attributes: Iterable<{ localName: string; namespaceURI: string | null; value: string }>;
};

/** Reads a document in UBL into the tree that the rules look into. Throws for what is no XML. */
export function readInvoice(xml: string): InvoiceNode {
  return nodeOf(create(xml).root().node as unknown as DomNode);
}

function nodeOf(node: DomNode): InvoiceNode {
  const children = [...node.childNodes].filter((one) => one.nodeType === 1).map(nodeOf);
  const prefix = node.namespaceURI === spaces.cbc ? "cbc:" : node.namespaceURI === spaces.cac ? "cac:" : "";
  return {
    name: `${prefix}${node.localName}`,
    attributes: Object.fromEntries(
      [...node.attributes]
        .filter((one) => one.namespaceURI !== "http://www.w3.org/2000/xmlns/")
        .map((one) => [one.localName, one.value]),
    ),
    text: children.length > 0 ? "" : (node.textContent ?? "").trim(),
    children,
  };
}
