import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { Folded } from "#design/choices.tsx";
import { AreaField, Field, TextField, emptyForm, valuesOf, type FormState } from "#design/form.tsx";
import { Section } from "#design/page.tsx";
import { placeOf, usePlace, useSay } from "#design/place.tsx";
import { Prose } from "#design/prose.tsx";
import { capitalised } from "#platform/in-words.ts";
import { resolutionInput } from "../../act-contract.ts";
import { registerResolution } from "../../acts/register-resolution.ts";
import { comparisonTexts } from "../../board-texts.ts";
import { compareInTurn } from "../../compare-in-turn.ts";
import { comparisonInput, competentOrgans, matterFiles, ruleOf, textOn } from "../../questions/cases.ts";
import { parseClauses } from "../../rules/clauses.ts";
import type { WordingComparison } from "../../rules/wording-comparison.ts";
import { WordingDifference } from "../wording-difference.tsx";
import { fieldNames } from "./names.ts";
import { openWork, sendRead } from "./open-work.ts";
import { tickedUnder, typed } from "./typed.ts";
import { CaseNumberField, ClausesField, OrganField, OutcomeField, PartyField, ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, parties, chosen, file, place } = await openWork(args, "register-resolution");
  const body = textOn(file, place.on)?.body ?? "";
  return { work, parties, chosen, body, clauses: parseClauses(body) };
}

type Again = FormState & { comparison?: WordingComparison };

export async function action(args: ActionFunctionArgs) {
  const services = args.context.get(pageServices);
  const place = placeOf(args.request, args.params["language"], services.clock);
  const { form, notYet } = await sentForm(args.request, services, place.language);
  if (form.get("do") === "compare" && notYet === null) {
    const values = valuesOf(form);
    const comparison = await compare(services.reader, args.params["matter"] ?? "", values, place.on);
    const again: Again = { values, problems: [], ...(comparison ? { comparison } : {}) };
    return data(again);
  }
  return sendRead(
    args,
    { schema: resolutionInput, names: fieldNames, read, act: registerResolution, day: (input) => input.day },
    { form, notYet, place },
  );
}

async function compare(
  reader: Parameters<typeof matterFiles>[0],
  matter: string,
  values: FormState["values"],
  on: string,
) {
  const file = (await matterFiles(reader, [matter])).get(matter);
  if (!file) return null;
  const day = values["day"] || on;
  const competent = competentOrgans(ruleOf(file, day)?.rule).some((organ) => organ === values["organ"]);
  const { party = "", wording = "" } = values;
  return compareInTurn(comparisonInput(file, { party, version: textOn(file, day)?.version, wording }, competent));
}

async function read(values: FormState["values"], form: FormData): Promise<unknown> {
  const only = tickedUnder(values, "only");
  const file = form.get("attachment");
  return {
    party: typed(values, "party"),
    organ: typed(values, "organ"),
    day: typed(values, "day"),
    caseNumber: typed(values, "caseNumber"),
    outcome: typed(values, "outcome"),
    wording: values["wording"] ?? "",
    votesFor: typed(values, "votesFor"),
    votesAgainst: typed(values, "votesAgainst"),
    reservation: typed(values, "reservation"),
    reservedClauses: tickedUnder(values, "reserved"),
    ...(only.length > 0 ? { clauses: only } : {}),
    ...(file instanceof File && file.size > 0
      ? {
          attachment: {
            name: file.name,
            mediaType: file.type,
            content: Buffer.from(await file.arrayBuffer()).toString("base64"),
          },
        }
      : {}),
    reason: typed(values, "reason"),
  };
}

export default function ResolutionWork() {
  const { work, parties, chosen, body, clauses } = useLoaderData<typeof loader>();
  const sent: Again | undefined = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.resolution} lead={texts.resolutionLead} sent={sent !== undefined}>
      {sent?.comparison && <Compared comparison={sent.comparison} />}
      <WorkForm
        work={work}
        state={state}
        draft="resolution"
        save={texts.save}
        preview={{ value: "compare", text: texts.compareFirst }}
        files
      >
        <PartyField state={state} parties={parties} chosen={chosen} />
        <div className="field-row">
          <OrganField state={state} />
          <TextField name="day" type="date" label={say(texts.day)} state={state} fallback={on} required />
          <CaseNumberField state={state} />
        </div>
        <OutcomeField state={state} />
        <details className="folded">
          <summary>{say(texts.commonText)}</summary>
          <Prose text={body} />
        </details>
        <AreaField name="wording" rows={12} label={say(texts.wording)} hint={say(texts.wordingHint)} state={state} />
        <div className="field-row">
          <TextField name="votesFor" type="number" label={say(texts.votesFor)} state={state} />
          <TextField name="votesAgainst" type="number" label={say(texts.votesAgainst)} state={state} />
        </div>
        <Field name="attachment" label={say(texts.attachment)} hint={say(texts.attachmentHint)} state={state}>
          {(control) => <input className="ds-input wide" type="file" {...control} />}
        </Field>
        <Folded
          title={say(texts.reservation)}
          hint={say(texts.ifAny)}
          state={state}
          names={["reservation", "reserved"]}
        >
          <AreaField
            name="reservation"
            rows={3}
            label={say(texts.reservationText)}
            hint={say(texts.reservationHint)}
            state={state}
          />
          <ClausesField
            name="reserved"
            legend={say(texts.reservedClauses)}
            hint={say(texts.reservedClausesHint)}
            clauses={clauses}
            state={state}
          />
        </Folded>
        {clauses.length > 1 && (
          <Folded title={say(texts.onlyClauses)} hint={say(texts.ifSo)} state={state} names={["only"]}>
            <ClausesField
              name="only"
              legend={say(texts.adoptedClauses)}
              hint={say(texts.onlyClausesHint)}
              clauses={clauses}
              state={state}
            />
          </Folded>
        )}
        <ReasonField state={state} />
      </WorkForm>
    </WorkFrame>
  );
}

function Compared({ comparison }: { comparison: WordingComparison }) {
  const say = useSay();
  return (
    <Section id="sammenligning" title={say(texts.compared)}>
      <p className="verdict">{capitalised(say(comparisonTexts[comparison.class]))}</p>
      <p>{say(texts.notSaved)}</p>
      <WordingDifference comparison={comparison} />
    </Section>
  );
}
