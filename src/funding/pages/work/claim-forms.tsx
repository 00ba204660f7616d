import type { ReactNode } from "react";
import { Tick } from "#design/choices.tsx";
import { Csrf, Field, Problems, SelectField, TextField, type FormState } from "#design/form.tsx";
import { Empty } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { claimTexts } from "../../claim-page-texts.ts";
import { claimWorkTexts as texts, claimWorkTextsWith as textsWith } from "../../claim-work-texts.ts";
import { formatOreFully } from "../../money-texts.ts";
import type { Payer } from "../../questions/claim-work.ts";
import type { ClaimIssuer } from "../../questions/claims.ts";
import type { ClaimStep } from "./claim-steps.ts";

export type StepPage = {
  csrf: string;
  today: string;
  slug: string;
  /** Claims that stand, those with something left first. */
  claims: { number: number; name: string; left: number }[];
  /** The claim or municipality that the address names. */
  number: string;
  payer: Payer | null;
  payers: { party: string; name: string }[];
  issuer: ClaimIssuer | null;
};
type Props = { state: FormState; page: StepPage };

export const stepForms: { [step in ClaimStep]: (props: Props) => ReactNode } = {
  innbetaling: PaymentForm,
  innbetalinger: PaymentFileForm,
  kreditnota: CreditForm,
  mottaker: RecipientForm,
  avsender: IssuerForm,
};

function StepForm({
  step,
  page,
  state,
  files = false,
  children,
}: {
  step: ClaimStep;
  page: StepPage;
  state: FormState;
  files?: boolean;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <form
      method="post"
      className="form"
      data-draft={`claims-${step}`}
      noValidate
      {...(files ? { encType: "multipart/form-data" as const } : {})}
    >
      <Csrf token={page.csrf} />
      <Problems state={state} />
      {children}
      <p className="actions">
        <button className="ds-button" type="submit">
          {say(buttons[step])}
        </button>
        <Go to={`arbeid/samarbeid/${page.slug}/krav`}>{say(texts.back)}</Go>
      </p>
    </form>
  );
}

const buttons = {
  innbetaling: texts.paymentButton,
  innbetalinger: texts.fileButton,
  kreditnota: texts.creditButton,
  mottaker: texts.recipientButton,
  avsender: texts.issuerButton,
};

function ClaimChoice({ state, page }: Props) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <SelectField
      name="number"
      state={state}
      label={say(texts.claimNumber)}
      fallback={page.number}
      wide
      required
      options={[
        { value: "", label: say(texts.chooseClaim) },
        ...page.claims.map((one) => ({
          value: String(one.number),
          label: textsWith.remains[language](String(one.number), one.name, formatOreFully(one.left, language)),
        })),
      ]}
    />
  );
}

function PaymentForm({ state, page }: Props) {
  const say = useSay();
  const { language } = usePlace();
  if (page.claims.length === 0) return <Empty>{say(texts.noClaims)}</Empty>;
  const chosen = page.claims.find((one) => String(one.number) === page.number);
  const left = chosen && chosen.left > 0 ? formatOreFully(chosen.left, language).replace(/\s*kr$/, "") : "";
  return (
    <StepForm step="innbetaling" page={page} state={state}>
      <ClaimChoice state={state} page={page} />
      <TextField name="amount" state={state} label={say(texts.paidAmount)} fallback={left} required />
      <TextField name="day" state={state} type="date" label={say(texts.paidOn)} fallback={page.today} required />
      <TextField name="reference" state={state} label={say(claimTexts.bankReference)} required />
      <TextField name="reason" state={state} label={say(texts.reason)} wide />
    </StepForm>
  );
}

function PaymentFileForm({ state, page }: Props) {
  const say = useSay();
  if (page.claims.length === 0) return <Empty>{say(texts.noClaims)}</Empty>;
  return (
    <StepForm step="innbetalinger" page={page} state={state} files>
      <Field name="file" state={state} label={say(texts.fileField)} hint={say(texts.fileHint)} required>
        {(control) => <input className="ds-input wide" type="file" accept=".csv,text/csv" {...control} />}
      </Field>
      <Tick name="skipBad" state={state}>
        {say(texts.skipBad)}
      </Tick>
      <TextField name="reason" state={state} label={say(texts.reason)} wide />
    </StepForm>
  );
}

function CreditForm({ state, page }: Props) {
  const say = useSay();
  if (page.claims.length === 0) return <Empty>{say(texts.noClaims)}</Empty>;
  return (
    <StepForm step="kreditnota" page={page} state={state}>
      <ClaimChoice state={state} page={page} />
      <TextField name="day" state={state} type="date" label={say(texts.creditDay)} fallback={page.today} required />
      <TextField name="reason" state={state} label={say(texts.why)} wide required />
    </StepForm>
  );
}

function RecipientForm({ state, page }: Props) {
  const say = useSay();
  const recipient = page.payer?.recipient ?? null;
  return (
    <StepForm step="mottaker" page={page} state={state}>
      <SelectField
        name="party"
        state={state}
        label={say(claimTexts.party)}
        fallback={page.payer?.party ?? ""}
        required
        options={[
          { value: "", label: say(texts.chooseParty) },
          ...page.payers.map((one) => ({ value: one.party, label: one.name })),
        ]}
      />
      <TextField
        name="organisationNumber"
        state={state}
        label={say(claimTexts.orgNumber)}
        hint={say(texts.orgHint)}
        fallback={recipient?.organisationNumber ?? ""}
        required
      />
      <TextField
        name="buyerReference"
        state={state}
        label={say(claimTexts.reference)}
        hint={say(texts.referenceHint)}
        fallback={recipient?.buyerReference ?? ""}
      />
      <Address state={state} fallback={recipient} />
      <TextField name="reason" state={state} label={say(texts.reason)} wide />
    </StepForm>
  );
}

function IssuerForm({ state, page }: Props) {
  const say = useSay();
  const { issuer } = page;
  return (
    <StepForm step="avsender" page={page} state={state}>
      <TextField name="name" state={state} label={say(texts.name)} fallback={issuer?.name ?? ""} wide required />
      <TextField
        name="organisationNumber"
        state={state}
        label={say(claimTexts.orgNumber)}
        hint={say(texts.orgHint)}
        fallback={issuer?.organisationNumber ?? ""}
        required
      />
      <TextField
        name="account"
        state={state}
        label={say(claimTexts.account)}
        hint={say(texts.accountHint)}
        fallback={issuer?.account ?? ""}
        required
      />
      <Address state={state} fallback={issuer} />
      <TextField
        name="daysToPay"
        state={state}
        type="number"
        label={say(texts.daysToPay)}
        fallback={String(issuer?.daysToPay ?? 30)}
        required
      />
      <TextField
        name="kidDigits"
        state={state}
        type="number"
        label={say(texts.kidDigits)}
        fallback={String(issuer?.kidDigits ?? 0)}
        required
      />
      <Tick name="businessRegister" state={state} fallback={issuer?.businessRegister ?? false}>
        {say(texts.businessRegister)}
      </Tick>
      <TextField name="reason" state={state} label={say(texts.reason)} wide />
    </StepForm>
  );
}

function Address({
  state,
  fallback,
}: {
  state: FormState;
  fallback: { street: string; postalCode: string; city: string } | null;
}) {
  const say = useSay();
  return (
    <>
      <TextField name="street" state={state} label={say(texts.street)} fallback={fallback?.street ?? ""} />
      <TextField name="postalCode" state={state} label={say(texts.postalCode)} fallback={fallback?.postalCode ?? ""} />
      <TextField name="city" state={state} label={say(texts.city)} fallback={fallback?.city ?? ""} />
    </>
  );
}
