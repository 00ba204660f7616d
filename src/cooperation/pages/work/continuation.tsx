import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { ChoiceGroup, Pick } from "#design/choices.tsx";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { emptyForm } from "#design/form.tsx";
import { Empty } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { continuationInput } from "../../act-contract.ts";
import { decideContinuation } from "../../acts/decide-continuation.ts";
import { undecidedText } from "../../page-texts.ts";
import { openWork, sendWork } from "./open-work.ts";
import { DayField, WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts, workTextsWith } from "./work-texts.ts";

const names: FieldNames = {
  from: { field: "which", label: texts.which },
  to: { field: "which", label: texts.which },
  decision: { field: "decision", label: texts.decision },
  day: { field: "day", label: texts.decidedOn },
  reason: { field: "reason", label: texts.reason },
};

/** One choice names both ends, `orkdal orkland`: a slug has no spaces. */
const pair = (from: string, to: string) => `${from} ${to}`;

export async function loader(args: LoaderFunctionArgs) {
  const { work, cooperation } = await openWork(args, "decide-continuation");
  return { work, undecided: cooperation.undecided };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    act: decideContinuation,
    fields: { from: "which", to: "which", party: "which" },
    read(_form, values, language) {
      const [from, to] = (values["which"] ?? "").split(" ");
      const { decision, day, reason } = values;
      const read = continuationInput.safeParse({ from, to, decision, day, reason });
      return read.success
        ? { values, input: read.data, day: read.data.day }
        : { values, problems: fieldProblems(read.error.issues, names, language) };
    },
  });
}

export default function Continuation() {
  const { work, undecided } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { language } = usePlace();
  const choices = undecided.flatMap((one) => one.successors.map((to) => ({ from: one.party, to })));
  const [only, another] = choices;
  const fallback = only && !another ? pair(only.from.slug, only.to.slug) : "";
  return (
    <WorkFrame work={work} title={texts.continuation} lead={texts.continuationLead} sent={sent !== undefined}>
      {undecided.map((one) => (
        <div key={one.party.slug} className="note attention">
          <p>{undecidedText(one, work.name, language)}</p>
        </div>
      ))}
      {choices.length === 0 && <Empty>{say(texts.nothingWaits)}</Empty>}
      {(choices.length > 0 || sent) && (
        <WorkForm work={work} state={state} draft="continuation" save={texts.saveContinuation}>
          <ChoiceGroup name="which" legend={say(texts.which)} state={state} required>
            {choices.map(({ from, to }) => (
              <Pick
                key={pair(from.slug, to.slug)}
                name="which"
                value={pair(from.slug, to.slug)}
                state={state}
                fallback={fallback}
              >
                {workTextsWith.passesTo[language](from.name, to.name)}
              </Pick>
            ))}
          </ChoiceGroup>
          <ChoiceGroup name="decision" legend={say(texts.decision)} state={state} required>
            <Pick name="decision" value="continues" state={state}>
              {say(texts.continues)}
            </Pick>
            <Pick name="decision" value="ends" state={state}>
              {say(texts.ends)}
            </Pick>
          </ChoiceGroup>
          <DayField label={texts.decidedOn} hint={texts.decidedHint} state={state} />
        </WorkForm>
      )}
    </WorkFrame>
  );
}
