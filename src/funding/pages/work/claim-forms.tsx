import type { ReactNode } from "react";
import { Tick } from "#design/choices.tsx";
import { Csrf, Field, SelectField, TextField, type FormState } from "#design/form.tsx";
import { Section } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import { claimTexts, claimWorkTexts as texts } from "../../claim-page-texts.ts";

type Page = {
  csrf: string;
  today: string;
  runs: { id: string; year: number; instalment: number; title: string }[];
  issuer: {
    name: string;
    organisationNumber: string;
    street: string;
    postalCode: string;
    city: string;
    account: string;
    businessRegister: boolean;
    daysToPay: number;
    kidDigits: number;
  } | null;
};
type Props = { state: FormState; page: Page };

function ActForm({
  act,
  title,
  button,
  page,
  state,
  files = false,
  children,
}: {
  act: string;
  title: Text;
  button: Text;
  page: Page;
  state: FormState;
  files?: boolean;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <Section id={act} title={say(title)}>
      <form
        method="post"
        className="form"
        data-draft={`claims-${act}`}
        noValidate
        {...(files ? { encType: "multipart/form-data" as const } : {})}
      >
        <Csrf token={page.csrf} />
        <input type="hidden" name="act" value={act} />
        {children}
        <p className="actions">
          <button
            className="ds-button"
            type="submit"
            data-variant={state.problems.length > 0 ? "primary" : "secondary"}
          >
            {say(button)}
          </button>
        </p>
      </form>
    </Section>
  );
}

/** Six forms on one page: each control has a name of its own, and so an id, though the acts share their words. */
function named(act: string, name: string, state: FormState) {
  return { name: `${act}-${name}`, state };
}

export function IssueForm({ state, page }: Props) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <ActForm act="issue" title={texts.issue} button={texts.issueButton} page={page} state={state}>
      <SelectField
        {...named("issue", "run", state)}
        label={say(claimTexts.run)}
        options={[
          { value: "", label: say(texts.chooseRun) },
          ...page.runs.map((one) => ({ value: one.id, label: `${one.year}-${one.instalment} ${one.title}` })),
        ]}
        required
      />
      <TextField {...named("issue", "day", state)} type="date" label={say(texts.day)} fallback={page.today} required />
      <SelectField
        {...named("issue", "language", state)}
        label={say(texts.language)}
        fallback={language}
        options={[
          { value: "nb", label: "Bokmål" },
          { value: "nn", label: "Nynorsk" },
          { value: "en", label: "English" },
        ]}
      />
      <TextField {...named("issue", "reason", state)} label={say(texts.reason)} wide />
    </ActForm>
  );
}

export function CreditForm({ state, page }: Props) {
  const say = useSay();
  return (
    <ActForm act="credit" title={texts.credit} button={texts.creditButton} page={page} state={state}>
      <TextField {...named("credit", "number", state)} type="number" label={say(texts.claimNumber)} required />
      <TextField
        {...named("credit", "day", state)}
        type="date"
        label={say(texts.creditDay)}
        fallback={page.today}
        required
      />
      <TextField {...named("credit", "reason", state)} label={say(texts.why)} wide required />
    </ActForm>
  );
}

export function PaymentForm({ state, page }: Props) {
  const say = useSay();
  return (
    <ActForm act="payment" title={texts.payment} button={texts.paymentButton} page={page} state={state}>
      <TextField {...named("payment", "number", state)} type="number" label={say(texts.claimNumber)} required />
      <TextField
        {...named("payment", "day", state)}
        type="date"
        label={say(texts.paidOn)}
        fallback={page.today}
        required
      />
      <TextField {...named("payment", "amount", state)} label={say(texts.paidAmount)} required />
      <TextField {...named("payment", "reference", state)} label={say(claimTexts.bankReference)} required />
      <TextField {...named("payment", "reason", state)} label={say(texts.reason)} wide />
    </ActForm>
  );
}

export function PaymentFileForm({ state, page }: Props) {
  const say = useSay();
  return (
    <ActForm act="payments" title={texts.file} button={texts.fileButton} page={page} state={state} files>
      <Field {...named("payments", "file", state)} label={say(texts.fileField)} hint={say(texts.fileHint)} required>
        {(control) => <input className="ds-input wide" type="file" accept=".csv,text/csv" {...control} />}
      </Field>
      <Tick name="payments-skipBad" state={state}>
        {say(texts.skipBad)}
      </Tick>
    </ActForm>
  );
}

export function RecipientForm({ state, page }: Props) {
  const say = useSay();
  return (
    <ActForm act="recipient" title={texts.recipient} button={texts.recipientButton} page={page} state={state}>
      <TextField {...named("recipient", "party", state)} label={say(claimTexts.party)} required />
      <TextField
        {...named("recipient", "organisationNumber", state)}
        label={say(claimTexts.orgNumber)}
        hint={say(texts.orgHint)}
        required
      />
      <TextField
        {...named("recipient", "buyerReference", state)}
        label={say(claimTexts.reference)}
        hint={say(texts.referenceHint)}
      />
      <Address act="recipient" state={state} fallback={null} />
      <TextField {...named("recipient", "reason", state)} label={say(texts.reason)} wide />
    </ActForm>
  );
}

export function IssuerForm({ state, page }: Props) {
  const say = useSay();
  const { issuer } = page;
  return (
    <ActForm act="issuer" title={texts.issuer} button={texts.issuerButton} page={page} state={state}>
      <TextField
        {...named("issuer", "name", state)}
        label={say(texts.name)}
        fallback={issuer?.name ?? ""}
        wide
        required
      />
      <TextField
        {...named("issuer", "organisationNumber", state)}
        label={say(claimTexts.orgNumber)}
        hint={say(texts.orgHint)}
        fallback={issuer?.organisationNumber ?? ""}
        required
      />
      <TextField
        {...named("issuer", "account", state)}
        label={say(claimTexts.account)}
        hint={say(texts.accountHint)}
        fallback={issuer?.account ?? ""}
        required
      />
      <Address act="issuer" state={state} fallback={issuer} />
      <TextField
        {...named("issuer", "daysToPay", state)}
        type="number"
        label={say(texts.daysToPay)}
        fallback={String(issuer?.daysToPay ?? 30)}
        required
      />
      <TextField
        {...named("issuer", "kidDigits", state)}
        type="number"
        label={say(texts.kidDigits)}
        fallback={String(issuer?.kidDigits ?? 0)}
        required
      />
      <Tick name="issuer-businessRegister" state={state} fallback={issuer?.businessRegister ?? false}>
        {say(texts.businessRegister)}
      </Tick>
      <TextField {...named("issuer", "reason", state)} label={say(texts.reason)} wide />
    </ActForm>
  );
}

function Address({
  act,
  state,
  fallback,
}: {
  act: string;
  state: FormState;
  fallback: { street: string; postalCode: string; city: string } | null;
}) {
  const say = useSay();
  return (
    <>
      <TextField {...named(act, "street", state)} label={say(texts.street)} fallback={fallback?.street ?? ""} />
      <TextField
        {...named(act, "postalCode", state)}
        label={say(texts.postalCode)}
        fallback={fallback?.postalCode ?? ""}
      />
      <TextField {...named(act, "city", state)} label={say(texts.city)} fallback={fallback?.city ?? ""} />
    </>
  );
}
