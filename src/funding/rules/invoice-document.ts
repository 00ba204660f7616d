/** An invoice or credit note in UBL 2.1 as a tree, and how rules look into it (EN 16931-1, Peppol BIS Billing 3.0). */
export type InvoiceNode = {
  /** `cbc:ID`, `cac:Party`, whatever prefix the file used; the root is `Invoice` or `CreditNote`. */
  name: string;
  attributes: { readonly [name: string]: string };
  /** Its own text, trimmed; empty where it has children. */
  text: string;
  children: readonly InvoiceNode[];
};

export const seller = "cac:AccountingSupplierParty/cac:Party";
export const buyer = "cac:AccountingCustomerParty/cac:Party";

/** Every node along a path of names. */
export function all(node: InvoiceNode, path: string): InvoiceNode[] {
  let found: InvoiceNode[] = [node];
  for (const name of path.split("/"))
    found = found.flatMap((one) => one.children.filter((child) => child.name === name));
  return found;
}

export function first(node: InvoiceNode, path: string): InvoiceNode | undefined {
  return all(node, path)[0];
}

export function has(node: InvoiceNode, path: string): boolean {
  return all(node, path).length > 0;
}

/** The text at the end of a path; empty where there is none. */
export function textAt(node: InvoiceNode, path: string): string {
  return first(node, path)?.text ?? "";
}

/** Every node of one of these names, anywhere below. */
export function anywhere(node: InvoiceNode, ...names: string[]): InvoiceNode[] {
  return node.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...anywhere(child, ...names),
  ]);
}

export function linesOf(document: InvoiceNode): InvoiceNode[] {
  return document.children.filter((one) => one.name === "cac:InvoiceLine" || one.name === "cac:CreditNoteLine");
}

export function quantityOf(line: InvoiceNode): InvoiceNode | undefined {
  return first(line, "cbc:InvoicedQuantity") ?? first(line, "cbc:CreditedQuantity");
}

/** A decimal number in millionths, exactly; null for what is no number or finer than that. */
export function decimal(text: string): bigint | null {
  const match = /^([+-]?)(\d{1,18})(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) return null;
  const size = BigInt(match[2] ?? "0") * 1_000_000n + BigInt((match[3] ?? "").padEnd(6, "0"));
  return match[1] === "-" ? -size : size;
}

export function decimalAt(node: InvoiceNode, path: string): bigint | null {
  return decimal(textAt(node, path));
}

/** The sum of the numbers at a path in each node; null where one is none. */
export function sumOf(nodes: readonly InvoiceNode[], path: string): bigint | null {
  let sum = 0n;
  for (const node of nodes) {
    const value = decimalAt(node, path);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** Rounded to two decimals, half away from zero, as amounts are. */
export function toCents(value: bigint): bigint {
  const half = value < 0n ? -5_000n : 5_000n;
  return ((value + half) / 10_000n) * 10_000n;
}

export function product(a: bigint, b: bigint): bigint {
  return (a * b) / 1_000_000n;
}

/** At most two decimals are written. */
export function isFineAsMoney(node: InvoiceNode | undefined): boolean {
  return node === undefined || !/\.\d{3,}$/.test(node.text);
}

/** VAT identifiers: of a scheme that is VAT, not another tax registration. */
export function vatIds(party: InvoiceNode | undefined): string[] {
  if (!party) return [];
  return all(party, "cac:PartyTaxScheme")
    .filter(isVat)
    .map((one) => textAt(one, "cbc:CompanyID"))
    .filter((id) => id !== "");
}

/** Categories and registrations are of value added tax only where their scheme says so. */
export function isVat(node: InvoiceNode): boolean {
  return textAt(node, "cac:TaxScheme/cbc:ID").toUpperCase() === "VAT";
}

/** `fatal`: a receiver turns the document away; `warning`: it is told. */
export type InvoiceRule = { id: string; level: "fatal" | "warning"; holds: (document: InvoiceNode) => boolean };

export function fatal(id: string, holds: InvoiceRule["holds"]): InvoiceRule {
  return { id, level: "fatal", holds };
}
