import { AreaField, SelectField, TextField, type FormState } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import type { FieldNames } from "#design/field-problems.ts";
import { guidelineKindTexts } from "../../guideline-texts.ts";
import { measureKindTexts } from "../../measure-texts.ts";
import { guidelineKinds } from "../../rules/guideline.ts";
import { businessCategories } from "../../rules/measures/fields.ts";
import { measureKinds } from "../../rules/measures/measure.ts";
import { guidelineWorkTexts as texts } from "./guideline-work-texts.ts";
import { typed, typedNumber, type Choice } from "./guideline-work.ts";

export const guidelineNames: FieldNames = {
  number: { field: "number", label: texts.number },
  heading: { field: "heading", label: texts.heading },
  wording: { field: "wording", label: texts.wording },
  kind: { field: "kind", label: texts.kind },
  from: { field: "from", label: texts.from },
  until: { field: "until", label: texts.until },
  matter: { field: "matter", label: texts.matter },
  clause: { field: "clause", label: texts.clause },
  "measure.kind": { field: "measureKind", label: texts.measureKind },
  "measure.unit": { field: "unit", label: texts.unit },
  "measure.aim": { field: "aim", label: texts.aim },
  "measure.value": { field: "value", label: texts.limitValue },
  "measure.within": { field: "within", label: texts.within },
  unit: { field: "unit", label: texts.unit },
  value: { field: "value", label: texts.limitValue },
  within: { field: "within", label: texts.within },
  of: { field: "of", label: texts.of },
  category: { field: "category", label: texts.category },
  area: { field: "area", label: texts.area },
  reason: { field: "reason", label: texts.remark },
};

/** What was typed, in the shape that both acts take. */
export function readGuideline(values: FormState["values"]) {
  const kind = typed(values, "measureKind");
  return {
    number: values["number"] ?? "",
    heading: values["heading"],
    wording: values["wording"] ?? "",
    kind: typed(values, "kind"),
    from: typed(values, "from"),
    matter: typed(values, "matter"),
    clause: typed(values, "clause"),
    area: typed(values, "area"),
    reason: values["reason"],
    ...(kind === undefined
      ? {}
      : {
          measure: {
            kind,
            unit: values["unit"] ?? "",
            aim: typed(values, "aim"),
            value: typedNumber(values, "value"),
            within: typedNumber(values, "within"),
            of: typed(values, "of"),
            category: typed(values, "category"),
          },
        }),
  };
}

type Props = { state: FormState; matters: Choice[]; before?: { [field: string]: string } };

/** The questions about a guideline; `before` is how it stands. */
export function GuidelineFields({ state, matters, before = {} }: Props) {
  const say = useSay();
  const old = (field: string) => before[field] ?? "";
  const notChosen = { value: "", label: say(texts.notChosen) };
  return (
    <>
      <TextField name="number" label={say(texts.number)} state={state} fallback={old("number")} required />
      <TextField name="heading" label={say(texts.heading)} state={state} fallback={old("heading")} />
      <AreaField name="wording" rows={4} label={say(texts.wording)} state={state} fallback={old("wording")} required />
      <SelectField
        name="kind"
        label={say(texts.kind)}
        state={state}
        fallback={old("kind")}
        required
        options={guidelineKinds.map((kind) => ({ value: kind, label: say(guidelineKindTexts[kind]) }))}
      />
      <SelectField
        name="matter"
        label={say(texts.matter)}
        state={state}
        fallback={old("matter")}
        options={[{ value: "", label: say(texts.noMatter) }, ...matters]}
      />
      <TextField name="clause" label={say(texts.clause)} state={state} fallback={old("clause")} />
      <SelectField
        name="measureKind"
        label={say(texts.measureKind)}
        state={state}
        fallback={old("measureKind")}
        options={[
          { value: "", label: say(texts.noMeasure) },
          ...[...measureKinds, "reported" as const].map((kind) => ({
            value: kind,
            label: say(measureKindTexts[kind]),
          })),
        ]}
      />
      <SelectField
        name="aim"
        label={say(texts.aim)}
        state={state}
        fallback={old("aim")}
        options={[
          { value: "at-least", label: say(texts.atLeast) },
          { value: "at-most", label: say(texts.atMost) },
        ]}
      />
      <TextField name="value" label={say(texts.limitValue)} state={state} fallback={old("value")} />
      <TextField name="unit" label={say(texts.unit)} hint={say(texts.unitHint)} state={state} fallback={old("unit")} />
      <TextField name="within" label={say(texts.within)} state={state} fallback={old("within")} />
      <SelectField
        name="of"
        label={say(texts.of)}
        state={state}
        fallback={old("of")}
        options={[notChosen, { value: "stop", label: say(texts.stop) }, { value: "centre", label: say(texts.centre) }]}
      />
      <SelectField
        name="category"
        label={say(texts.category)}
        state={state}
        fallback={old("category")}
        options={[notChosen, ...businessCategories.map((one) => ({ value: one, label: one }))]}
      />
      <AreaField
        name="area"
        rows={3}
        label={say(texts.area)}
        hint={say(texts.areaHint)}
        state={state}
        fallback={old("area")}
      />
    </>
  );
}
