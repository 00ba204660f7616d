import { all, anywhere, linesOf, quantityOf, textAt, type InvoiceNode, type InvoiceRule } from "./invoice-document.ts";
import { each, subtotals } from "./invoice-rules-model.ts";

/**
 * Codes that must be of their lists (EN 16931-1:2017, BR-CL). Of the long lists only what a Norwegian claim uses is here: a
 * code outside it is refused, though the full list may know it.
 */
const currencies = new Set(["NOK", "SEK", "DKK", "EUR", "USD", "GBP"]);
/** ISO 3166-1. */
export const countries = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK " +
    "CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS " +
    "GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV " +
    "LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM " +
    "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR " +
    "TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
  ).split(" "),
);
const exemptions = new Set(["VATEX-EU-O", "VATEX-EU-AE", "VATEX-EU-G", "VATEX-EU-IC"]);
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
  // A note may begin with the code of its subject between two number signs; a claim's has none.
  each(
    "BR-CL-08",
    (it) => all(it, "cbc:Note"),
    (one) => !/^[^#]*#[^#]{3}#/.test(one.text),
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
    (one) => exemptions.has(textAt(one, "cbc:TaxExemptionReasonCode").toUpperCase()),
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
