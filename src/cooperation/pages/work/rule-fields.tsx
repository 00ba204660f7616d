import { Tick } from "#design/choices.tsx";
import { SelectField, TextField, type FormState } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import { guidedOrgans, majorities, quorums, votes, ways, type RuleKind } from "../../rules/guided-rule.ts";
import {
  majorityTexts,
  organTexts,
  ruleKindTexts,
  statutesFormTexts as texts,
  voteTexts,
  wayTexts,
} from "./statutes-form-texts.ts";

type Options = readonly (readonly [value: string, text: Text])[];

const counted: Options = [
  ["voters", texts.overVoters],
  ["cast", texts.overCast],
];

/** The questions about one kind of decision; open when something is answered, and for ordinary decisions from the start. */
export function RuleFields({ kind, state }: { kind: RuleKind; state: FormState }) {
  const say = useSay();
  const name = (part: string) => `${kind}-${part}`;
  const answered = (state.values[name("way")] ?? "") !== "" || state.problems.some((one) => one.field === name("way"));
  const choice = (part: string, label: Text, options: Options, fallback = "") => (
    <SelectField
      name={name(part)}
      label={say(label)}
      state={state}
      fallback={fallback}
      wide
      options={options.map(([value, text]) => ({ value, label: say(text) }))}
    />
  );
  const days = (part: string, label: Text, hint: Text) => (
    <TextField name={name(part)} type="number" label={say(label)} hint={say(hint)} state={state} />
  );
  return (
    <details className="folded" open={answered || kind === "ordinary"}>
      <summary>{say(ruleKindTexts[kind])}</summary>
      <div className="form">
        {["id", "law", "homeTitle", "meetingTitle"].map((part) => (
          <input key={part} type="hidden" name={name(part)} value={state.values[name(part)] ?? ""} />
        ))}
        {choice("way", texts.way, [["", texts.noWay], ...ways.map((one) => [one, wayTexts[one]] as const)])}
        <div className="field-row">
          <TextField name={name("title")} label={say(texts.ruleTitle)} state={state} />
          <TextField
            name={name("paragraph")}
            label={say(texts.paragraph)}
            hint={say(texts.paragraphHint)}
            state={state}
          />
        </div>
        <fieldset className="ds-fieldset">
          <legend className="ds-label">{say(texts.atHome)}</legend>
          {choice(
            "organ",
            texts.organ,
            guidedOrgans.map((one) => [one, organTexts[one]] as const),
            "council",
          )}
          {choice(
            "majority",
            texts.majority,
            majorities.map((one) => [one, majorityTexts[one]] as const),
            "all",
          )}
          {choice("over", texts.over, counted, "voters")}
          {choice(
            "wording",
            texts.wording,
            [
              ["identical", texts.identical],
              ["any", texts.anyWording],
            ],
            "identical",
          )}
          {choice(
            "reserved",
            texts.reserved,
            [
              ["counts", texts.counts],
              ["does-not-count", texts.countsNot],
            ],
            "counts",
          )}
        </fieldset>
        <fieldset className="ds-fieldset">
          <legend className="ds-label">{say(texts.inMeeting)}</legend>
          {choice(
            "vote",
            texts.vote,
            votes.map((one) => [one, voteTexts[one]] as const),
            "more-than-half",
          )}
          {choice("counted", texts.over, counted, "cast")}
          {choice("quorum", texts.quorum, [
            ["", texts.noQuorum],
            ...quorums.map((one) => [one, majorityTexts[one]] as const),
          ])}
          {choice("tie", texts.tie, [
            ["", texts.noQuorum],
            ["chair", texts.tieChair],
            ["falls", texts.tieFalls],
          ])}
          {days("notice", texts.notice, texts.emptyNone)}
          <Tick name={name("weighted")} state={state}>
            {say(texts.weighted)}
          </Tick>
        </fieldset>
        <fieldset className="ds-fieldset">
          <legend className="ds-label">{say(texts.after)}</legend>
          {choice(
            "binds",
            texts.binds,
            [
              ["all", texts.bindsAll],
              ["adopters", texts.bindsAdopters],
            ],
            "all",
          )}
          {choice(
            "reservation",
            texts.reservation,
            [
              ["no-effect", texts.noEffect],
              ["frees-clauses", texts.freesClauses],
              ["frees-party", texts.freesParty],
            ],
            "no-effect",
          )}
          {choice(
            "accession",
            texts.accession,
            [
              ["none", texts.accedeNone],
              ["whole", texts.accedeWhole],
              ["clauses", texts.accedeClauses],
            ],
            "none",
          )}
          {days("withdrawal", texts.withdrawal, texts.withdrawalHint)}
        </fieldset>
      </div>
    </details>
  );
}
