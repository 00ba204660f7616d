import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { TextField, emptyForm } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { sendOutInput } from "../../act-contract.ts";
import { partTexts } from "../../board-texts.ts";
import { sendOut } from "../../acts/send-out.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { typed } from "./typed.ts";
import { ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, parties, file } = await openWork(args, "send-out");
  const sent = new Set(file.steps.filter((one) => one.stage === "sent").map((one) => one.party));
  return { work, recipients: parties.filter((one) => !sent.has(one.slug)) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: sendOutInput,
    names: fieldNames,
    act: sendOut,
    day: (input) => input.day,
    read: (values) => ({
      day: typed(values, "day"),
      due: typed(values, "due"),
      reason: typed(values, "reason"),
      version: typed(values, "version"),
    }),
  });
}

export default function SendOutWork() {
  const { work, recipients } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.sendOut} lead={texts.sendOutLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="send-out" save={texts.sendOut} versioned>
        {recipients.length > 0 && (
          <div>
            <p className="ds-label">{say(texts.recipients)}</p>
            <ul className="recipients">
              {recipients.map(({ slug, name, part }) => (
                <li key={slug}>
                  {name} <span className="quiet">({say(partTexts[part])})</span>
                </li>
              ))}
            </ul>
            <p className="hint">{say(texts.markedSent)}</p>
          </div>
        )}
        <div className="field-row">
          <TextField name="day" type="date" label={say(texts.sendDay)} state={state} fallback={on} required />
          <TextField name="due" type="date" label={say(texts.due)} state={state} required />
        </div>
        <ReasonField state={state} />
      </WorkForm>
    </WorkFrame>
  );
}
