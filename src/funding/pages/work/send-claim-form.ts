import type { z } from "zod";
import type { NotAllowed } from "#access/not-allowed.ts";
import type { Actor } from "#access/vocabulary.ts";
import type { PageServices } from "#access/page-services.ts";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import type { FormState } from "#design/form.tsx";
import { parseDay } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import { creditClaim } from "../../acts/credit-claim.ts";
import { importPayments } from "../../acts/import-payments.ts";
import { issueClaims } from "../../acts/issue-claims.ts";
import type { ClaimActOutcome, ClaimActServices } from "../../acts/on-claims.ts";
import { registerPayment } from "../../acts/register-payment.ts";
import { setClaimIssuer } from "../../acts/set-claim-issuer.ts";
import { setClaimRecipient } from "../../acts/set-claim-recipient.ts";
import { claimActTexts } from "../../claim-act-texts.ts";
import { claimTexts, claimWorkTexts as texts } from "../../claim-page-texts.ts";
import { paymentProblemText } from "../../claim-words.ts";
import {
  creditInput,
  issueInput,
  issuerInput,
  paymentInput,
  recipientInput,
  type ClaimRefusal,
} from "../../contract/claims.ts";

type Done = { entry: number } | { problems: FormState["problems"] } | NotAllowed;

const names: FieldNames = {
  run: { field: "run", label: claimTexts.run },
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

/** Which form it was stands in `act`; everything else is that act's input. */
export async function sendClaimForm(
  { actor, database, clock }: PageServices,
  cooperation: string,
  values: FormState["values"],
  file: FormDataEntryValue | null,
  language: Language,
): Promise<Done> {
  const acts = { sql: database.sql, clock };
  const act = values["act"] ?? "";
  // Each form's controls carry its name before their own.
  const typed = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(`${act}-`) ? [[name.slice(act.length + 1), value]] : [],
    ),
  );
  const done = await actOf({ acts, actor, cooperation, file, language }, act, typed);
  return "problems" in done
    ? { problems: done.problems.map((one) => (one.field ? { ...one, field: `${act}-${one.field}` } : one)) }
    : done;
}

type Asked = {
  acts: ClaimActServices;
  actor: Actor;
  cooperation: string;
  file: FormDataEntryValue | null;
  language: Language;
};

async function actOf(
  { acts, actor, cooperation, file, language }: Asked,
  act: string,
  typed: FormState["values"],
): Promise<Done> {
  switch (act) {
    case "issue":
      return send(issueInput, typed, language, (input) => issueClaims(acts, actor, cooperation, input));
    case "credit":
      return send(creditInput, typed, language, (input) => creditClaim(acts, actor, cooperation, input));
    case "payment":
      return send(paymentInput, typed, language, (input) => registerPayment(acts, actor, cooperation, input));
    case "recipient":
      return send(recipientInput, typed, language, (input) => setClaimRecipient(acts, actor, cooperation, input));
    case "issuer":
      return send(issuerInput, { ...typed, businessRegister: "businessRegister" in typed }, language, (input) =>
        setClaimIssuer(acts, actor, cooperation, input),
      );
    case "payments": {
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
      return { problems: [{ message: texts.unclear[language] }] };
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
  const message = claimActTexts[done.code][language](written(done, language));
  return { problems: [done.field === undefined ? { message } : { field: done.field, message }] };
}

/** The days in a refusal, written out. */
function written({ params }: Refusal<ClaimRefusal>, language: Language): Refusal["params"] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" && parseDay(value) !== null ? formatDay(value, language) : value,
    ]),
  );
}
