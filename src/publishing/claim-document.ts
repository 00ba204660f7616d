import type { SentClaim } from "#funding/questions/claim-ehf.ts";
import { claimTexts } from "#funding/claim-page-texts.ts";
import { formatOreFully } from "#funding/money-texts.ts";
import { formatDay } from "#platform/format.ts";
import type { PaperDocument } from "./paper-document.ts";
import { claimPaperTexts as texts } from "./claim-paper-texts.ts";

/** A claim as a person reads it, in the language that it was sent in; the same figures as its EHF. */
export function claimDocument(claim: SentClaim): PaperDocument {
  const { issuer, recipient, wording } = claim;
  const { language } = wording;
  const isInvoice = claim.kind === "invoice";
  const kind = (isInvoice ? claimTexts.claim : claimTexts.creditNote)[language];
  const amount = formatOreFully(isInvoice ? claim.amount : -claim.amount, language);
  const row = (name: string, value: string) => (value === "" ? [] : [{ name, value: [value] }]);
  return {
    title: `${kind} ${claim.number}`,
    subtitle: wording.title,
    language,
    day: claim.issued,
    author: issuer.name,
    footer: `${kind} ${claim.number}, ${issuer.name}`,
    pictures: {},
    blocks: [
      {
        kind: "facts",
        rows: [
          ...row(claimTexts.to[language], addressed(recipient)),
          ...row(claimTexts.reference[language], recipient.buyerReference),
          ...row(claimTexts.from[language], addressed(issuer)),
          ...row(claimTexts.issued[language], formatDay(claim.issued, language)),
          ...row(claimTexts.due[language], claim.due === null ? "" : formatDay(claim.due, language)),
          ...row(claimTexts.takesBack[language], claim.credits === null ? "" : String(claim.credits)),
        ],
      },
      {
        kind: "table",
        caption: texts.what[language],
        columns: [
          { title: claimTexts.what[language], share: 4 },
          { title: claimTexts.amount[language], share: 1.4, align: "right" },
        ],
        rows: [
          [[`${wording.title}. ${wording.line}`], [amount]],
          [[texts.sum[language]], [amount]],
        ],
        sums: true,
      },
      { kind: "paragraph", text: [wording.outsideVat] },
      ...(wording.note === "" ? [] : [{ kind: "paragraph" as const, text: [wording.note] }]),
      ...(isInvoice
        ? [
            { kind: "heading" as const, level: 2 as const, text: texts.pay[language] },
            {
              kind: "facts" as const,
              rows: [
                ...row(claimTexts.account[language], issuer.account),
                ...row(claimTexts.kid[language], claim.kid),
                ...row(claimTexts.amount[language], amount),
                ...row(claimTexts.due[language], claim.due === null ? "" : formatDay(claim.due, language)),
              ],
            },
          ]
        : []),
      ...(issuer.businessRegister ? [{ kind: "paragraph" as const, text: ["Foretaksregisteret"] }] : []),
    ],
  };
}

type Addressed = { name: string; organisationNumber: string; street: string; postalCode: string; city: string };

function addressed({ name, organisationNumber, street, postalCode, city }: Addressed): string {
  const place = [postalCode, city].filter(Boolean).join(" ");
  return [name, street, place, organisationNumber].filter(Boolean).join(", ");
}
