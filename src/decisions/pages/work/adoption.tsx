import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { Tick } from "#design/choices.tsx";
import { AreaField, SelectField, TextField, emptyForm, type FormState } from "#design/form.tsx";
import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { adoptionInput } from "../../act-contract.ts";
import { holdAdoption } from "../../acts/hold-adoption.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { tickedUnder, typed } from "./typed.ts";
import { CaseNumberField, OutcomeField, ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

const votes = ["for", "against", "abstain", "absent"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { work, place } = await openWork(args, "hold-adoption");
  const { reader } = args.context.get(pageServices);
  const found = await cooperationAnswer(reader, work.cooperation, place.on);
  const members = found.ok ? found.value.members.filter((one) => one.rights.vote) : [];
  return {
    work,
    bodies: found.ok ? found.value.bodies.map(({ id, name }) => ({ id, name })) : [],
    voters: members.map((one) => ({ slug: one.party.slug, name: one.party.name })),
  };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: adoptionInput,
    names: fieldNames,
    act: holdAdoption,
    day: (input) => input.day,
    read: (values) => ({
      body: typed(values, "body"),
      day: typed(values, "day"),
      noticeDay: typed(values, "noticeDay"),
      caseNumber: typed(values, "caseNumber"),
      outcome: typed(values, "outcome"),
      positions: positionsIn(values),
      note: typed(values, "note"),
      reason: typed(values, "reason"),
      version: typed(values, "version"),
    }),
  });
}

/** Who is marked absent did not vote; `vote-melhus`, `reserved-melhus`, and the chair by name. */
function positionsIn(values: FormState["values"]) {
  return tickedUnder(values, "vote").flatMap((party) => {
    const vote = values[`vote-${party}`];
    if (vote === undefined || vote === "absent") return [];
    const chair = values["chair"] === party ? { chair: true } : {};
    const reserved = `reserved-${party}` in values ? { reserved: true } : {};
    return [{ party, vote, ...chair, ...reserved }];
  });
}

export default function AdoptionWork() {
  const { work, bodies, voters } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.adoption} lead={texts.adoptionLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="adoption" save={texts.save} versioned>
        <SelectField
          name="body"
          label={say(texts.body_)}
          state={state}
          required
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div className="field-row">
          <TextField name="day" type="date" label={say(texts.meetingDay)} state={state} fallback={on} required />
          <TextField name="noticeDay" type="date" label={say(texts.noticeDay)} state={state} />
          <CaseNumberField state={state} />
        </div>
        <OutcomeField state={state} />
        <fieldset className="ds-fieldset choice-group" id="field-positions" tabIndex={-1}>
          <legend className="ds-label">{say(texts.positions)}</legend>
          <TableFrame label={say(texts.positions)}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{say(texts.party)}</th>
                  <th scope="col">{say(texts.vote)}</th>
                  <th scope="col">{say(texts.reservation)}</th>
                </tr>
              </thead>
              <tbody>
                {voters.map(({ slug, name }) => (
                  <tr key={slug}>
                    <th scope="row">{name}</th>
                    <td>
                      <select
                        className="ds-input"
                        name={`vote-${slug}`}
                        aria-label={`${say(texts.vote)}: ${name}`}
                        defaultValue={state.values[`vote-${slug}`] ?? "for"}
                      >
                        {votes.map((vote) => (
                          <option key={vote} value={vote}>
                            {say(texts[vote])}
                          </option>
                        ))}
                      </select>
                    </td>
                    <td className="choice-cell">
                      <Tick name={`reserved-${slug}`} state={state}>
                        {say(texts.reserved)}
                        <span className="visually-hidden">: {name}</span>
                      </Tick>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </fieldset>
        <SelectField
          name="chair"
          label={say(texts.chair)}
          state={state}
          options={[
            { value: "", label: say(texts.nobody) },
            ...voters.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
        <AreaField name="note" rows={2} label={say(texts.note)} state={state} />
        <ReasonField state={state} />
      </WorkForm>
    </WorkFrame>
  );
}
