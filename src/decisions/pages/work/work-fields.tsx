import { ChoiceGroup, Pick, Tick } from "#design/choices.tsx";
import { AreaField, SelectField, TextField, type FormState } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { organTexts, outcomeTexts, partTexts } from "../../board-texts.ts";
import { organs } from "../../organs.ts";
import { outcomes } from "../../vocabulary.ts";
import { clauseName } from "../clause-words.ts";
import { usePlace } from "#design/place.tsx";
import type { Concerned } from "./open-work.ts";
import { workTexts as texts } from "./work-texts.ts";

type InForm = { state: FormState };

/** Which of the parties concerned it is about; those that only accede or are heard say so. */
export function PartyField({ state, parties, chosen }: InForm & { parties: Concerned[]; chosen: string }) {
  const say = useSay();
  return (
    <SelectField
      name="party"
      label={say(texts.party)}
      state={state}
      fallback={chosen}
      required
      options={parties.map(({ slug, name, part }) => ({
        value: slug,
        label: part === "decides" ? name : `${name} (${say(partTexts[part])})`,
      }))}
    />
  );
}

export function OrganField({ state, fallback = "council" }: InForm & { fallback?: string }) {
  const say = useSay();
  return (
    <SelectField
      name="organ"
      label={say(texts.organ)}
      state={state}
      fallback={fallback}
      required
      options={organs.map((organ) => ({ value: organ, label: capitalised(say(organTexts[organ])) }))}
    />
  );
}

export function CaseNumberField({ state }: InForm) {
  const say = useSay();
  return <TextField name="caseNumber" label={say(texts.caseNumber)} hint={say(texts.caseNumberHint)} state={state} />;
}

export function OutcomeField({ state, fallback = "adopted" }: InForm & { fallback?: string }) {
  const say = useSay();
  return (
    <ChoiceGroup name="outcome" legend={say(texts.outcome)} state={state} required>
      {outcomes.map((outcome) => (
        <Pick key={outcome} name="outcome" value={outcome} state={state} fallback={fallback}>
          {capitalised(say(outcomeTexts[outcome]))}
        </Pick>
      ))}
    </ChoiceGroup>
  );
}

/** A remark for the journal; asked for last, and not needed unless the act says so. */
export function ReasonField({ state, required = false, hint }: InForm & { required?: boolean; hint?: string }) {
  const say = useSay();
  return (
    <AreaField
      name="reason"
      rows={2}
      label={say(required ? texts.reason : texts.remark)}
      hint={hint ?? say(texts.remarkHint)}
      state={state}
      required={required}
    />
  );
}

type ClauseProps = InForm & {
  /** The names of the boxes are `name-1`, `name-§ 3`. */
  name: string;
  legend: string;
  hint: string;
  clauses: { id: string; heading?: string | undefined; text: string }[];
  ticked?: readonly string[];
};

/** The clauses of the text to tick, each with its first words. */
export function ClausesField({ name, legend, hint, state, clauses, ticked = [] }: ClauseProps) {
  const { language } = usePlace();
  if (clauses.length < 2) return null;
  return (
    <ChoiceGroup name={name} legend={legend} hint={hint} state={state}>
      <div className="clause-choices">
        {clauses.map((clause) => (
          <Tick key={clause.id} name={`${name}-${clause.id}`} state={state} fallback={ticked.includes(clause.id)}>
            <strong>{clauseName(clause.id, language)}</strong> <span className="quiet">{beginning(clause.text)}</span>
          </Tick>
        ))}
      </div>
    </ChoiceGroup>
  );
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 64 ? line : `${line.slice(0, line.lastIndexOf(" ", 60))} …`;
}
