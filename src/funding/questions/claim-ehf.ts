import type { ClaimRow } from "../claim-store.ts";
import { claimXml, readInvoice } from "../claim-xml.ts";
import { invoiceFaults, type InvoiceFault } from "../rules/invoice-rules.ts";

/** A claim as it was sent. */
export type SentClaim = ClaimRow;

/** The claim as EHF Billing 3.0, and what the rules on its way say of it. */
export function claimEhf(claim: SentClaim): { xml: string; faults: InvoiceFault[] } {
  const xml = claimXml(claim);
  return { xml, faults: invoiceFaults(readInvoice(xml)) };
}
