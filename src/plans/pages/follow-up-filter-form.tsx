import { pagerTexts } from "#design/list-texts.ts";
import { addressAt, usePlace, useSay } from "#design/place.tsx";
import { answerStateTexts, guidelineKindTexts } from "../guideline-texts.ts";
import { guidelineKinds } from "../rules/guideline.ts";
import { cellStatuses, type FollowUpFilter } from "./follow-up-filter.ts";
import { followUpTexts as texts } from "./follow-up-page-texts.ts";

const statusTexts = {
  overdue: texts.overdue,
  "not-notified": texts.noticeMissing,
  deviates: answerStateTexts.deviates,
  "not-treated": answerStateTexts["not-treated"],
  followed: answerStateTexts.followed,
};

export function FollowUpFilterForm({
  filter,
  municipalities,
}: {
  filter: FollowUpFilter;
  municipalities: { slug: string; name: string }[];
}) {
  const say = useSay();
  const place = usePlace();
  const fields = [
    {
      name: "kommune",
      label: texts.municipality,
      value: filter.municipality,
      options: municipalities.map((one) => [one.slug, one.name] as const),
    },
    {
      name: "type",
      label: texts.kind,
      value: filter.kind,
      options: guidelineKinds.map((kind) => [kind, say(guidelineKindTexts[kind])] as const),
    },
    {
      name: "status",
      label: texts.status,
      value: filter.status,
      options: cellStatuses.map((status) => [status, say(statusTexts[status])] as const),
    },
  ];
  return (
    <form method="get" action={`${place.path}#matrix`} className="filter no-print" role="search">
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      {fields.map((field) => (
        <div key={field.name}>
          <label className="ds-label" htmlFor={`filter-${field.name}`}>
            {say(field.label)}
          </label>
          <select id={`filter-${field.name}`} className="ds-input" name={field.name} defaultValue={field.value}>
            <option value="">{say(texts.all)}</option>
            {field.options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="filter-do">
        <button className="ds-button" type="submit">
          {say(pagerTexts.filter)}
        </button>
        {fields.some((one) => one.value !== "") && (
          <a className="ds-link" href={addressAt({ ...place, query: "" }, place.on)}>
            {say(pagerTexts.clear)}
          </a>
        )}
      </div>
    </form>
  );
}
