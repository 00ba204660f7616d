import { describe, expect, test } from "vitest";
import { claimXml, readInvoice } from "./claim-xml.ts";
import { invoiceRuleTexts } from "./invoice-rule-texts.ts";
import type { InvoiceNode } from "./rules/invoice-document.ts";
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

function node(name: string): InvoiceNode {
  return { name, attributes: {}, text: "x", children: [] };
}
