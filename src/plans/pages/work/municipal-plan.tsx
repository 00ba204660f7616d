import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import type { FieldNames } from "#design/field-problems.ts";
import { AreaField, SelectField, TextField, emptyForm } from "#design/form.tsx";
import { Go, useSay } from "#design/place.tsx";
import { registerMunicipalPlan } from "../../acts/register-municipal-plan.ts";
import { municipalPlanInput } from "../../contract/guideline-acts.ts";
import { municipalPlanKindTexts } from "../../guideline-texts.ts";
import { municipalPlanKinds } from "../../rules/guideline.ts";
import { GuidelineForm, GuidelineFrame, MunicipalityField } from "./guideline-frame.tsx";
import { guidelineWorkTexts as texts } from "./guideline-work-texts.ts";
import { municipalPlanChoices, openGuidelineWork, sendGuidelineWork, typed } from "./guideline-work.ts";

const dates = ["startedOn", "adoptedOn", "inForceFrom", "revisionDue", "endedOn"] as const;
const names: FieldNames = {
  id: { field: "id", label: texts.which },
  party: { field: "party", label: texts.municipality },
  kind: { field: "kind", label: texts.kind },
  title: { field: "title", label: texts.title },
  unitNumber: { field: "unitNumber", label: texts.unitNumber },
  planNumber: { field: "planNumber", label: texts.planNumber },
  ...Object.fromEntries(dates.map((one) => [one, { field: one, label: texts[one] }])),
  caseNumber: { field: "caseNumber", label: texts.caseNumber },
  url: { field: "url", label: texts.url },
  note: { field: "note", label: texts.note },
  reason: { field: "reason", label: texts.remark },
};

/** `?plan=` is one that is registered, to set the dates that have come. */
export async function loader(args: LoaderFunctionArgs) {
  const opened = await openGuidelineWork(args, "register-municipal-plan", true);
  const asked = new URL(args.request.url).searchParams.get("plan");
  const choices = municipalPlanChoices(opened);
  const row = opened.file.municipalPlans.find(
    (one) => one.id === asked && choices.some((each) => each.value === asked),
  );
  const before: { [field: string]: string } = row
    ? {
        id: row.id,
        party: row.party,
        kind: row.kind,
        title: row.title,
        unitNumber: row.unit_number,
        planNumber: row.plan_number,
        startedOn: row.started_on ?? "",
        adoptedOn: row.adopted_on ?? "",
        inForceFrom: row.in_force_from ?? "",
        revisionDue: row.revision_due ?? "",
        endedOn: row.ended_on ?? "",
        caseNumber: row.case_number,
        url: row.url ?? "",
        note: row.note,
      }
    : {};
  const { work, municipalities, chosen } = opened;
  return { work, municipalities, chosen: before["party"] ?? chosen, before, choices };
}

export async function action(args: ActionFunctionArgs) {
  return sendGuidelineWork(args, {
    schema: municipalPlanInput,
    names,
    act: registerMunicipalPlan,
    read: (values) => ({
      id: typed(values, "id"),
      party: typed(values, "party"),
      kind: typed(values, "kind"),
      title: values["title"] ?? "",
      unitNumber: typed(values, "unitNumber"),
      planNumber: typed(values, "planNumber"),
      ...Object.fromEntries(dates.map((one) => [one, typed(values, one)])),
      caseNumber: values["caseNumber"],
      url: typed(values, "url"),
      note: values["note"],
      reason: values["reason"],
    }),
    onTo: (input, record) => `planer/${args.params["plan"]}/oppfolging/${input.party}#plan-${record}`,
  });
}

export default function MunicipalPlanWork() {
  const { work, municipalities, chosen, before, choices } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const old = (field: string) => before[field] ?? "";
  const isNew = old("id") === "";
  return (
    <GuidelineFrame
      work={work}
      title={texts.municipalPlanTitle}
      lead={texts.municipalPlanLead}
      sent={sent !== undefined}
    >
      {isNew && choices.length > 0 && (
        <ul className="plain-list tight">
          {choices.map((one) => (
            <li key={one.value}>
              <Go to={`arbeid/planer/${work.plan}/kommuneplan`} query={{ part: chosen, plan: one.value }}>
                {one.label}
              </Go>
            </li>
          ))}
        </ul>
      )}
      <GuidelineForm work={work} state={state} draft={`municipal-plan-${old("id")}`}>
        {!isNew && <input type="hidden" name="id" value={old("id")} />}
        {isNew ? (
          <MunicipalityField state={state} options={municipalities} chosen={chosen} />
        ) : (
          <input type="hidden" name="party" value={old("party")} />
        )}
        <TextField name="title" label={say(texts.title)} state={state} fallback={old("title")} required wide />
        <SelectField
          name="kind"
          label={say(texts.kind)}
          state={state}
          fallback={before["kind"] ?? "land-use"}
          options={municipalPlanKinds.map((kind) => ({ value: kind, label: say(municipalPlanKindTexts[kind]) }))}
        />
        <TextField
          name="unitNumber"
          label={say(texts.unitNumber)}
          hint={say(texts.unitNumberHint)}
          state={state}
          fallback={old("unitNumber")}
        />
        <TextField name="planNumber" label={say(texts.planNumber)} state={state} fallback={old("planNumber")} />
        {dates.map((one) => (
          <TextField key={one} name={one} type="date" label={say(texts[one])} state={state} fallback={old(one)} />
        ))}
        <TextField name="caseNumber" label={say(texts.caseNumber)} state={state} fallback={old("caseNumber")} />
        <TextField
          name="url"
          label={say(texts.url)}
          hint={say(texts.urlHint)}
          state={state}
          fallback={old("url")}
          wide
        />
        <AreaField name="note" rows={2} label={say(texts.note)} state={state} fallback={old("note")} />
      </GuidelineForm>
    </GuidelineFrame>
  );
}
