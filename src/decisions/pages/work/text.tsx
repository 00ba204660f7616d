import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { AreaField, TextField, emptyForm } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { editTextInput } from "../../act-contract.ts";
import { editMatterText } from "../../acts/edit-matter-text.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { typed } from "./typed.ts";
import { ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, file } = await openWork(args, "edit-matter-text");
  const newest = file.texts.at(-1);
  return { work, body: newest?.body ?? "", title: newest?.title ?? "" };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: editTextInput,
    names: fieldNames,
    act: editMatterText,
    day: (input) => input.dated,
    read: (values) => ({
      title: typed(values, "title"),
      body: values["body"] ?? "",
      dated: typed(values, "dated"),
      reason: typed(values, "reason"),
      version: typed(values, "version"),
    }),
  });
}

export default function TextWork() {
  const { work, body, title } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.text} lead={texts.textLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="text" save={texts.save} versioned>
        <TextField name="title" label={say(texts.versionTitle)} state={state} fallback={title} wide />
        <AreaField
          name="body"
          rows={18}
          label={say(texts.body)}
          hint={say(texts.bodyHint)}
          state={state}
          fallback={body}
          required
        />
        <TextField name="dated" type="date" label={say(texts.dated)} state={state} fallback={on} required />
        <ReasonField state={state} />
      </WorkForm>
    </WorkFrame>
  );
}
