import { all, anywhere, linesOf, quantityOf, textAt, type InvoiceNode, type InvoiceRule } from "./invoice-document.ts";
import { each, subtotals } from "./invoice-rules-model.ts";

/**
 * Codes that must be of their lists (EN 16931-1:2017, BR-CL). Of the long lists only what a Norwegian claim uses is here: a
 * code outside it is refused, though the full list may know it.
 */
const currencies = new Set(["NOK", "SEK", "DKK", "EUR", "USD", "GBP"]);
const countries = new Set("NO SE DK FI IS FO GL SJ DE GB NL FR PL EE LV LT".split(" "));
const means = new Set("1 10 20 30 31 42 48 49 50 57 58 59 93 97".split(" "));
const categories = new Set("AE L M E S Z G O K B".split(" "));
const units = new Set("C62 EA H87 NAR XPP HUR DAY MON ANN KGM MTR MTK".split(" "));
const addresses = new Set("0002 0007 0009 0037 0060 0088 0096 0184 0188 0190 0191 0192 0195 0196 0208".split(" "));
const types = new Set(
  "80 82 84 130 202 203 204 211 295 325 326 380 383 384 385 386 387 388 389 390 393 394 395 456 457 527 575 623 633 751 780 935 381 81 83 261 262 296 308 396 420 458 532".split(
    " ",
  ),
);

export const codeRules: readonly InvoiceRule[] = [
  each(
    "BR-CL-01",
    (it) => [...all(it, "cbc:InvoiceTypeCode"), ...all(it, "cbc:CreditNoteTypeCode")],
    (one) => types.has(one.text),
  ),
  each("BR-CL-03", withCurrency, (one) => currencies.has(one.attributes["currencyID"] ?? "")),
  each(
    "BR-CL-04",
    (it) => all(it, "cbc:DocumentCurrencyCode"),
    (one) => currencies.has(one.text),
  ),
  each(
    "BR-CL-14",
    (it) => anywhere(it, "cac:Country").flatMap((one) => all(one, "cbc:IdentificationCode")),
    (one) => countries.has(one.text),
  ),
  each(
    "BR-CL-16",
    (it) => all(it, "cac:PaymentMeans/cbc:PaymentMeansCode"),
    (one) => means.has(one.text),
  ),
  each(
    "BR-CL-17",
    (it) => subtotals(it).flatMap((one) => all(one, "cac:TaxCategory/cbc:ID")),
    (one) => categories.has(one.text),
  ),
  each(
    "BR-CL-18",
    (it) => linesOf(it).flatMap((one) => all(one, "cac:Item/cac:ClassifiedTaxCategory/cbc:ID")),
    (one) => categories.has(one.text),
  ),
  each(
    "BR-CL-22",
    (it) => anywhere(it, "cac:TaxCategory").filter((one) => textAt(one, "cbc:TaxExemptionReasonCode") !== ""),
    (one) => /^VATEX-/i.test(textAt(one, "cbc:TaxExemptionReasonCode")),
  ),
  each(
    "BR-CL-23",
    (it) => linesOf(it).flatMap((one) => quantityOf(one) ?? []),
    (one) => units.has(one.attributes["unitCode"] ?? ""),
  ),
  each(
    "BR-CL-25",
    (it) => anywhere(it, "cbc:EndpointID"),
    (one) => addresses.has(one.attributes["schemeID"] ?? ""),
  ),
];

function withCurrency(document: InvoiceNode): InvoiceNode[] {
  return document.children.flatMap(withCurrencyIn);
}

function withCurrencyIn(node: InvoiceNode): InvoiceNode[] {
  return [...("currencyID" in node.attributes ? [node] : []), ...node.children.flatMap(withCurrencyIn)];
}
