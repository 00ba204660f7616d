import type { ReactNode } from "react";
import { AreaField, Csrf, Problems, SelectField, TextField, type FormState } from "#design/form.tsx";
import { PageHead } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { MayNot } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import type { Text } from "#platform/language.ts";
import { guidelineWorkTexts as texts } from "./guideline-work-texts.ts";
import type { Choice, GuidelineWork } from "./guideline-work.ts";

type Props = { work: GuidelineWork; title: Text; lead: Text; sent: boolean; children: ReactNode };

/** The frame of a page for one act: who may not do it is told why; a form that was sent is always shown again. */
export function GuidelineFrame({ work, title, lead, sent, children }: Props) {
  const say = useSay();
  const open = work.whyNot === null || sent;
  return (
    <>
      <title>{`${say(title)} · ${work.title}`}</title>
      <PageHead
        kicker={<Go to={`planer/${work.plan}/retningslinjer`}>{work.title}</Go>}
        title={say(title)}
        lead={open ? say(lead) : undefined}
      />
      {!open && <MayNot why={work.whyNot ?? ""} signedIn={work.signedIn} />}
      {open && children}
    </>
  );
}

type FormProps = {
  work: GuidelineWork;
  state: FormState;
  draft: string;
  save?: Text;
  /** A second button that shows without saving; sent as `do`. */
  preview?: Text;
  files?: boolean;
  children: ReactNode;
};

export function GuidelineForm({ work, state, draft, save = texts.save, preview, files = false, children }: FormProps) {
  const say = useSay();
  return (
    <form
      method="post"
      className="form"
      data-draft={draft}
      noValidate
      {...(files ? { encType: "multipart/form-data" as const } : {})}
    >
      <Csrf token={work.csrf} />
      <Problems state={state} />
      {children}
      <AreaField name="reason" rows={2} label={say(texts.remark)} hint={say(texts.remarkHint)} state={state} />
      <p className="actions">
        {preview && (
          <button className="ds-button" type="submit" data-variant="secondary" name="do" value="preview">
            {say(preview)}
          </button>
        )}
        <button className="ds-button" type="submit" name="do" value="save">
          {say(save)}
        </button>
        <Go to={work.back}>{say(frame.cancel)}</Go>
      </p>
    </form>
  );
}

type InForm = { state: FormState };

export function MunicipalityField({ state, options, chosen }: InForm & { options: Choice[]; chosen: string }) {
  const say = useSay();
  return (
    <SelectField
      name="party"
      label={say(texts.municipality)}
      state={state}
      fallback={chosen}
      options={options}
      required
    />
  );
}

export function MunicipalPlanField({ state, options }: InForm & { options: Choice[] }) {
  const say = useSay();
  return (
    <SelectField
      name="municipalPlan"
      label={say(texts.municipalPlan)}
      hint={say(texts.municipalPlanHint)}
      state={state}
      fallback={options[0]?.value ?? ""}
      options={[...options, { value: "", label: say(texts.none) }]}
    />
  );
}

export function DayField({ state, name = "day", label = texts.day }: InForm & { name?: string; label?: Text }) {
  const say = useSay();
  const { on } = usePlace();
  return <TextField name={name} type="date" label={say(label)} state={state} fallback={on} required />;
}
