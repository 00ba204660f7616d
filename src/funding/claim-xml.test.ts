import { describe, expect, test } from "vitest";
import { claimXml, readInvoice } from "./claim-xml.ts";
import { invoiceRuleTexts } from "./invoice-rule-texts.ts";
import type { InvoiceNode } from "./rules/invoice-document.ts";
import { orderFaults } from "./ubl-order.cases.ts";
import { aClaim, aCreditNote, invoiceFaultCases } from "./claim-xml.cases.ts";
import { invoiceFaults, invoiceRules, notCovered } from "./rules/invoice-rules.ts";

/** A Norwegian sender that is no company is told once, and rightly (NO-R-002 is a warning for companies). */
const told = [{ id: "NO-R-002", level: "warning" }];

describe("a claim as EHF", () => {
  test("meets every rule", () => {
    expect(invoiceFaults(readInvoice(claimXml(aClaim)))).toEqual(told);
    expect(invoiceFaults(readInvoice(claimXml({ ...aClaim, kid: "0000018" })))).toEqual(told);
    expect(invoiceFaults(readInvoice(claimXml(aCreditNote)))).toEqual(told);
  });

  test("of a company says Foretaksregisteret", () => {
    const company = { ...aClaim, issuer: { ...aClaim.issuer, businessRegister: true } };
    expect(invoiceFaults(readInvoice(claimXml(company)))).toEqual([]);
  });

  test("has nothing in it that the rules do not cover", () => {
    expect(notCovered(readInvoice(claimXml(aClaim)))).toEqual([]);
    expect(notCovered(readInvoice(claimXml(aCreditNote)))).toEqual([]);
    const other = { ...readInvoice(claimXml(aClaim)) };
    expect(notCovered({ ...other, children: [...other.children, node("cac:AllowanceCharge")] })).toEqual([
      "cac:AllowanceCharge",
    ]);
  });

  test("keeps text as text", () => {
    const hostile = { ...aClaim, recipient: { ...aClaim.recipient, name: 'Å & Ø <kommune> "x" ]]>' } };
    const read = readInvoice(claimXml(hostile));
    expect(JSON.stringify(read)).toContain(JSON.stringify('Å & Ø <kommune> "x" ]]>').slice(1, -1));
    expect(invoiceFaults(read)).toEqual(told);
  });

  test("has its elements where the schema wants them, and each as often", () => {
    const all = [
      aClaim,
      { ...aClaim, kid: "0000018", issuer: { ...aClaim.issuer, businessRegister: true } },
      aCreditNote,
    ];
    for (const one of all) expect(orderFaults(readInvoice(claimXml(one)))).toEqual([]);
    const whole = readInvoice(claimXml(aClaim));
    const [begin, ...rest] = whole.children;
    expect(orderFaults({ ...whole, children: [...rest, begin ?? whole] })).toEqual([
      "Invoice: cbc:CustomizationID comes too late",
    ]);
    expect(orderFaults({ ...whole, children: [begin ?? whole, ...whole.children] })).toEqual([
      "Invoice: cbc:CustomizationID comes twice",
    ]);
    expect(orderFaults({ ...whole, children: [...whole.children, node("cbc:UUID")] })).toEqual([
      "Invoice: cbc:UUID has no place",
    ]);
  });

  test("names its namespaces, its customer and its order in the schema's way", () => {
    const xml = claimXml(aClaim);
    expect(xml).toContain('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"');
    expect(xml).toContain('<cbc:EndpointID schemeID="0192">938726027</cbc:EndpointID>');
    expect(xml.indexOf("cac:TaxTotal")).toBeLessThan(xml.indexOf("cac:LegalMonetaryTotal"));
    expect(claimXml(aCreditNote)).toContain("<cbc:CreditedQuantity");
  });
});

describe("each rule", () => {
  test.each(invoiceFaultCases)("%s finds what it is for", (id, spoil) => {
    const whole = readInvoice(claimXml(id === "BR-55" || id === "PEPPOL-EN16931-P0101" ? aCreditNote : aClaim));
    const rule = invoiceRules.find((one) => one.id === id);
    expect(rule?.holds(whole)).toBe(id !== "NO-R-002");
    expect(invoiceFaults(spoil(whole)).map((one) => one.id)).toContain(id);
  });

  test("has a case, a text, and an id of its own", () => {
    const ids = invoiceRules.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(invoiceFaultCases.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
    expect(Object.keys(invoiceRuleTexts).toSorted()).toEqual(ids.toSorted());
  });
});

/**
 * As the official example of what is outside VAT is made (OpenPEPPOL/peppol-bis-invoice-3, rules/examples/vat-category-O.xml):
 * Swedish kronor, a seller known by its GLN, terms instead of a due date, and no reason code.
 */
test("an invoice made like the official example of category O meets every rule", () => {
  const example = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
    <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
    <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID><cbc:ID>O-1</cbc:ID>
    <cbc:IssueDate>2018-08-30</cbc:IssueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
    <cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode><cbc:BuyerReference>ref</cbc:BuyerReference>
    <cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="0088">7300010000001</cbc:EndpointID>
      <cac:PartyIdentification><cbc:ID>7300010000001</cbc:ID></cac:PartyIdentification>
      <cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
      <cac:PartyLegalEntity><cbc:RegistrationName>Selger</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
    <cac:AccountingCustomerParty><cac:Party><cbc:EndpointID schemeID="0192">938726027</cbc:EndpointID>
      <cac:PostalAddress><cac:Country><cbc:IdentificationCode>NO</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
      <cac:PartyLegalEntity><cbc:RegistrationName>Kjøper</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
    <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
      <cac:PayeeFinancialAccount><cbc:ID>SE1212341234123412</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
    <cac:PaymentTerms><cbc:Note>30 dager</cbc:Note></cac:PaymentTerms>
    <cac:TaxTotal><cbc:TaxAmount currencyID="SEK">0.00</cbc:TaxAmount><cac:TaxSubtotal>
      <cbc:TaxableAmount currencyID="SEK">3200.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="SEK">0.00</cbc:TaxAmount>
      <cac:TaxCategory><cbc:ID>O</cbc:ID><cbc:TaxExemptionReason>Not subject to VAT</cbc:TaxExemptionReason>
        <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
    <cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="SEK">3200.00</cbc:LineExtensionAmount>
      <cbc:TaxExclusiveAmount currencyID="SEK">3200.00</cbc:TaxExclusiveAmount>
      <cbc:TaxInclusiveAmount currencyID="SEK">3200.00</cbc:TaxInclusiveAmount>
      <cbc:PayableAmount currencyID="SEK">3200.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
    <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="EA">1</cbc:InvoicedQuantity>
      <cbc:LineExtensionAmount currencyID="SEK">3200.00</cbc:LineExtensionAmount>
      <cac:Item><cbc:Name>Veiavgift</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>O</cbc:ID>
        <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item>
      <cac:Price><cbc:PriceAmount currencyID="SEK">3200.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
  </Invoice>`;
  const read = readInvoice(example);
  expect(invoiceFaults(read)).toEqual([]);
  expect(orderFaults(read)).toEqual([]);
  const exempt = readInvoice(example.replaceAll("<cbc:ID>VAT</cbc:ID>", "<cbc:ID>GST</cbc:ID>"));
  expect(invoiceFaults(exempt).map((one) => one.id)).toEqual(["BR-47", "BR-48", "BR-CO-04"]);
});

function node(name: string): InvoiceNode {
  return { name, attributes: {}, text: "x", children: [] };
}
