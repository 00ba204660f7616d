import type { z } from "zod";
import type { NotAllowed } from "#access/not-allowed.ts";
import type { PageServices } from "#access/page-services.ts";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import type { FormState } from "#design/form.tsx";
import { parseDay } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import { creditClaim } from "../../acts/credit-claim.ts";
import { importPayments } from "../../acts/import-payments.ts";
import type { ClaimActOutcome, ClaimActServices } from "../../acts/on-claims.ts";
import { registerPayment } from "../../acts/register-payment.ts";
import { setClaimIssuer } from "../../acts/set-claim-issuer.ts";
import { setClaimRecipient } from "../../acts/set-claim-recipient.ts";
import { claimActTexts } from "../../claim-act-texts.ts";
import { claimTexts } from "../../claim-page-texts.ts";
import { claimWorkTexts as texts } from "../../claim-work-texts.ts";
import { paymentProblemText } from "../../claim-words.ts";
import { creditInput, issuerInput, paymentInput, recipientInput, type ClaimRefusal } from "../../contract/claims.ts";
import type { ClaimStep } from "./claim-steps.ts";

type Done = { entry: number } | { problems: FormState["problems"] } | NotAllowed;

const names: FieldNames = {
  day: { field: "day", label: claimTexts.day },
  number: { field: "number", label: texts.claimNumber },
  amount: { field: "amount", label: texts.paidAmount },
  reference: { field: "reference", label: claimTexts.bankReference },
  party: { field: "party", label: claimTexts.party },
  organisationNumber: { field: "organisationNumber", label: claimTexts.orgNumber },
  buyerReference: { field: "buyerReference", label: claimTexts.reference },
  name: { field: "name", label: texts.name },
  account: { field: "account", label: claimTexts.account },
  street: { field: "street", label: texts.street },
  postalCode: { field: "postalCode", label: texts.postalCode },
  city: { field: "city", label: texts.city },
  daysToPay: { field: "daysToPay", label: texts.daysToPay },
  kidDigits: { field: "kidDigits", label: texts.kidDigits },
  reason: { field: "reason", label: texts.reason },
};

type Asked = {
  services: PageServices;
  cooperation: string;
  language: Language;
  file: FormDataEntryValue | null;
};

/** Does what one of the forms asks for. */
export async function sendClaimForm(
  { services: { actor, database, clock }, cooperation, language, file }: Asked,
  step: ClaimStep,
  typed: FormState["values"],
): Promise<Done> {
  const acts: ClaimActServices = { sql: database.sql, clock };
  switch (step) {
    case "kreditnota":
      return send(creditInput, typed, language, (input) => creditClaim(acts, actor, cooperation, input));
    case "innbetaling":
      return send(paymentInput, typed, language, (input) => registerPayment(acts, actor, cooperation, input));
    case "mottaker":
      return send(recipientInput, typed, language, (input) => setClaimRecipient(acts, actor, cooperation, input));
    case "avsender":
      return send(issuerInput, { ...typed, businessRegister: "businessRegister" in typed }, language, (input) =>
        setClaimIssuer(acts, actor, cooperation, input),
      );
    case "innbetalinger": {
      const text = file instanceof File ? await file.text() : "";
      if (text === "") return { problems: [{ field: "file", message: texts.noFile[language] }] };
      const done = await importPayments(acts, actor, cooperation, text, {
        skipBad: "skipBad" in typed,
        reason: typed["reason"] ?? "",
      });
      if (!done.ok && "because" in done) return done;
      if (done.ok)
        return done.entry === null ? { problems: [{ message: texts.nothingNew[language] }] } : { entry: done.entry };
      const lines = (done.problems ?? []).slice(0, 50).map((one) => ({ message: paymentProblemText(one, language) }));
      return { problems: [{ field: "file", message: claimActTexts[done.code][language](done.params) }, ...lines] };
    }
    default:
      return step satisfies never;
  }
}

async function send<Input>(
  shape: z.ZodType<Input>,
  typed: object,
  language: Language,
  act: (input: Input) => Promise<ClaimActOutcome>,
): Promise<Done> {
  const read = shape.safeParse(typed);
  if (!read.success) return { problems: fieldProblems(read.error.issues, names, language) };
  const done = await act(read.data);
  if (done.ok) return { entry: done.value.entry };
  if ("because" in done) return done;
  const message = claimRefusalSentence(done, language);
  return { problems: [done.field === undefined ? { message } : { field: done.field, message }] };
}

/** A refusal in a sentence, its days written out. */
export function claimRefusalSentence({ code, params }: Refusal<ClaimRefusal>, language: Language): string {
  const written = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "string" && parseDay(value) !== null ? formatDay(value, language) : value,
  ]);
  return claimActTexts[code][language](Object.fromEntries(written) as Refusal["params"]);
}
